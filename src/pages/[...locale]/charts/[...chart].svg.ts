import type { APIRoute } from 'astro';
import { chartSvg } from '../../../components/chart-files.tsx';
import { freeCharts } from '../../../components/free-charts.ts';
import { localeFrom, localePaths } from '../../../i18n/locale.ts';
import { loadContent } from '../../../query/content.ts';
import careerCss from '../../../styles/career-picture.css?raw';
import css from '../../../styles/chart-picture.css?raw';
import surveyCss from '../../../styles/survey-picture.css?raw';
import treeCss from '../../../styles/tree-picture.css?raw';
import trendCss from '../../../styles/trend-picture.css?raw';

export async function getStaticPaths() {
  const content = await loadContent();
  return localePaths().flatMap(({ params }) =>
    [...freeCharts(content, localeFrom(params)).keys()].map((chart) => ({ params: { ...params, chart } })),
  );
}

export const GET: APIRoute = async ({ params }) => {
  const locale = localeFrom(params);
  const content = await loadContent();
  const describe = freeCharts(content, locale).get(params['chart']!)!;
  return new Response(chartSvg(content, locale, await describe(), [css, trendCss, surveyCss, careerCss, treeCss].join('\n')), {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
  });
};
