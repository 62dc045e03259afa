import { trendFrames } from '../../chart/geometry/trajectory.ts';
import { trendDomain } from '../../chart/geometry/trend-domain.ts';
import type { Key } from '../../chart/view/KeyShape.tsx';
import { TrendSvg } from '../../chart/view/TrendSvg.tsx';
import { formatPlace } from '../../i18n/format.ts';
import { trendPrinter } from '../../i18n/trend-numbers.ts';
import { trendSentence } from '../../i18n/trend-sentences.ts';
import { trendTable } from '../../i18n/trend-tables.ts';
import { isHeld } from '../../model/aim.ts';
import { trajectoryOf, type Trajectory, type TrajectoryYear } from '../../model/trajectory.ts';
import { indicatorOf } from '../../model/values.ts';
import type { Content, Locale } from '../../schema/content.ts';
import type { ChartDescription } from '../chart-descriptions.tsx';

/** The name of the files of an indicator's picture. */
export function trajectoryFile(indicator: string): string {
  return `indicator-${indicator}`;
}

/** The picture of an indicator's trajectory with everything that is said and offered beside it. */
export function describeTrajectory(content: Content, locale: Locale, id: string): ChartDescription & { record: Trajectory } {
  const record = trajectoryOf(content, indicatorOf(content, id));
  const { words } = trendPrinter(locale, record);
  const { site } = content;
  const held = isHeld(record.aim.rule);
  const { width, height } = trendFrames.wide;
  return {
    id: trajectoryFile(id),
    record,
    year: record.progress.inputs.judged?.year ?? record.aim.baseline.year,
    source: record.source,
    citation: words.citeSource(site.organisation[locale], site.title[locale], formatPlace(locale, record.source)),
    title: words.chart.title,
    sentence: trendSentence(locale, record),
    table: trendTable(locale, record),
    keys: keysOf(record).map((shape) => ({ shape, text: words.chart.keys[shape === 'pace' ? 'line' : shape] })),
    notes: [...(held ? [] : [words.chart.assumption]), ...(trendDomain(record)[0] === 0 ? [] : [words.chart.notFromZero])],
    picture: { element: <TrendSvg record={record} locale={locale} frame="wide" />, width, height },
  };
}

type TrendKey = Exclude<keyof ReturnType<typeof trendPrinter>['words']['chart']['keys'], 'line'> | 'pace';

/** The signs that this picture holds, and no others. */
function keysOf({ years, aim }: Trajectory): (Key['shape'] & TrendKey)[] {
  const some = (fits: (it: TrajectoryYear) => boolean): boolean => years.some(fits);
  const settled = (it: TrajectoryYear): boolean => it.role === 'reading' && it.value !== undefined && !it.provisional;
  const numbers = years.flatMap((it, at) => (it.value === undefined ? [] : [at]));
  const signs: Record<TrendKey, boolean> = {
    baseline: true,
    earlier: some((it) => it.role === 'earlier'),
    reading: some((it) => settled(it) && it.revisions.length === 0),
    provisional: some((it) => it.role === 'reading' && it.provisional),
    revised: some((it) => settled(it) && it.revisions.length > 0),
    missing: some((it) => it.role === 'reading' && it.value === undefined),
    awaited: some((it) => it.role === 'awaited' && !it.isTarget),
    target: true,
    pace: !isHeld(aim.rule),
    'target-line': true,
    gap: numbers.some((at, i) => i > 0 && at - numbers[i - 1]! > 1),
  };
  return (Object.keys(signs) as TrendKey[]).filter((it) => signs[it]);
}
