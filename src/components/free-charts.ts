import type { Content, Locale } from '../schema/content.ts';
import type { ChartDescription } from './chart-descriptions.tsx';
import { describePlanChart, planChartsOf } from './plan-descriptions.tsx';
import { yearCharts } from './survey-descriptions.tsx';

/** Every picture whose files are not named by a fixed list: which there are depends on the content. By the name of its files. */
export function freeCharts(content: Content, locale: Locale): Map<string, () => ChartDescription | Promise<ChartDescription>> {
  return new Map<string, () => ChartDescription | Promise<ChartDescription>>([
    ...yearCharts(content, locale),
    ...planChartsOf(content).map(({ id }) => [id, () => describePlanChart(content, locale, id)] as const),
  ]);
}
