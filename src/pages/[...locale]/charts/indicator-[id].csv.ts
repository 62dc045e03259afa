import type { APIRoute } from 'astro';
import { chartCsv } from '../../../components/chart-files.tsx';
import { describeTrajectory } from '../../../components/indicators/describe-trajectory.tsx';
import { localeFrom, localePaths } from '../../../i18n/locale.ts';
import { loadContent } from '../../../query/content.ts';

export async function getStaticPaths() {
  const { indicators } = await loadContent();
  return localePaths().flatMap(({ params }) => indicators.indicators.map(({ id }) => ({ params: { ...params, id } })));
}

export const GET: APIRoute = async ({ params }) => {
  const locale = localeFrom(params);
  const description = describeTrajectory(await loadContent(), locale, params['id']!);
  return new Response(chartCsv(locale, description), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
