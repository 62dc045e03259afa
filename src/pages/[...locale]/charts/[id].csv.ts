import type { APIRoute } from 'astro';
import { chartIds, describeChart, type ChartId } from '../../../components/chart-descriptions.tsx';
import { chartCsv } from '../../../components/chart-files.tsx';
import { localeFrom, localePaths } from '../../../i18n/locale.ts';
import { loadContent } from '../../../query/content.ts';

export const getStaticPaths = () => localePaths().flatMap(({ params }) => chartIds.map((id) => ({ params: { ...params, id } })));

export const GET: APIRoute = async ({ params }) => {
  const locale = localeFrom(params);
  const description = describeChart(await loadContent(), locale, params['id'] as ChartId);
  return new Response(chartCsv(locale, description), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
