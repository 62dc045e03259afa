import type { APIRoute } from 'astro';
import { dataFiles, type DataFile } from '../../query/open-data.ts';

export async function getStaticPaths() {
  const site = import.meta.env.SITE;
  const files = await dataFiles(site ? new URL(site) : undefined);
  return files.map((it) => ({ params: { file: it.path }, props: it }));
}

export const GET: APIRoute<DataFile> = ({ props }) => new Response(props.body, { headers: { 'content-type': props.type } });
