import type { APIRoute } from 'astro';
import { localeFrom, localePaths } from '../../../i18n/locale.ts';
import { atomOf } from '../../../model/atom.ts';
import { feedOf } from '../../../query/updates.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute = async ({ params, site }) =>
  new Response(atomOf(await feedOf(localeFrom(params), site)), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
