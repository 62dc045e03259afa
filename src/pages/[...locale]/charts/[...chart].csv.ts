import type { APIRoute } from 'astro';
import { chartCsv } from '../../../components/chart-files.tsx';
import { freeCharts } from '../../../components/free-charts.ts';
import { localeFrom, localePaths } from '../../../i18n/locale.ts';
import { loadContent } from '../../../query/content.ts';

export async function getStaticPaths() {
  const content = await loadContent();
  return localePaths().flatMap(({ params }) =>
    [...freeCharts(content, localeFrom(params)).keys()].map((chart) => ({ params: { ...params, chart } })),
  );
}

export const GET: APIRoute = async ({ params }) => {
  const locale = localeFrom(params);
  const describe = freeCharts(await loadContent(), locale).get(params['chart']!)!;
  return new Response(chartCsv(locale, await describe()), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
