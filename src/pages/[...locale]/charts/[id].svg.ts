import type { APIRoute } from 'astro';
import { chartIds, describeChart, type ChartId } from '../../../components/chart-descriptions.tsx';
import { chartSvg } from '../../../components/chart-files.tsx';
import { localeFrom, localePaths } from '../../../i18n/locale.ts';
import { loadContent } from '../../../query/content.ts';
import css from '../../../styles/chart-picture.css?raw';

export const getStaticPaths = () => localePaths().flatMap(({ params }) => chartIds.map((id) => ({ params: { ...params, id } })));

export const GET: APIRoute = async ({ params }) => {
  const locale = localeFrom(params);
  const content = await loadContent();
  return new Response(chartSvg(content, locale, describeChart(content, locale, params['id'] as ChartId), css), {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
  });
};
