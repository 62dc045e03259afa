import type { APIRoute } from 'astro';
import { chartSvg } from '../../../components/chart-files.tsx';
import { describeTrajectory } from '../../../components/indicators/describe-trajectory.tsx';
import { localeFrom, localePaths } from '../../../i18n/locale.ts';
import { loadContent } from '../../../query/content.ts';
import css from '../../../styles/chart-picture.css?raw';
import trendCss from '../../../styles/trend-picture.css?raw';

export async function getStaticPaths() {
  const { indicators } = await loadContent();
  return localePaths().flatMap(({ params }) => indicators.indicators.map(({ id }) => ({ params: { ...params, id } })));
}

export const GET: APIRoute = async ({ params }) => {
  const locale = localeFrom(params);
  const content = await loadContent();
  const description = describeTrajectory(content, locale, params['id']!);
  return new Response(chartSvg(content, locale, { ...description, title: description.record.label[locale] }, `${css}\n${trendCss}`), {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
  });
};
