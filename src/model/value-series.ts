import type { Content } from '../schema/content.ts';
import type { Unit } from '../schema/indicators.ts';
import type { Absence } from '../schema/readings.ts';
import type { Scale } from '../schema/survey.ts';
import type { Localised } from '../schema/text.ts';
import type { Figure } from '../schema/words.ts';
import { figureReadings } from './figures.ts';
import { compareScores, type Verdict } from './score-change.ts';
import { scoreDecimals } from './score-decimals.ts';
import { scoreSeries, type Break } from './score-series.ts';
import { scoreTargetIn } from './score-standing.ts';
import { unitOf } from './units.ts';

/** One fiscal year of a series. */
export interface SeriesYear {
  year: number;
  value: number | undefined;
  absent: Absence | undefined;
  provisional: boolean;
  /** Change from the last number before; `undefined` where there is none or the line breaks. */
  by?: number | undefined;
  /** Half-width of the noise band around the number before, and what the change amounts to; survey scores only. */
  band?: number | undefined;
  verdict?: Verdict;
  break?: Break;
  /** How many questions the number and the one before it do not share; survey scores only. */
  otherQuestions?: number;
}

/** Numbers of one thing over the years, with what is needed to print and to draw them. */
export interface ValueSeries {
  id: string;
  label: Localised;
  kind: 'score' | 'figure';
  unit: Unit;
  decimals: number;
  source: string;
  years: SeriesYear[];
  target: { year: number; value: number } | undefined;
  /** The ends beyond which there are no values. */
  scale: Pick<Scale, 'min' | 'max'> | undefined;
}

const decimalsOf = (value: number): number => (String(value).split('.')[1] ?? '').length;

/**
 * The series behind a picture of the plan whose numbers were supplied afterwards, oldest year first.
 * @throws RangeError where its unit is unknown
 */
export function figureSeries(content: Content, figure: Figure): ValueSeries {
  const readings = figureReadings(content, figure.id);
  const decimals = Math.max(0, ...readings.map((it) => (it.value === undefined ? 0 : decimalsOf(it.value))));
  let last: number | undefined;
  const years = readings.map(({ year, value, absent, provisional = false }): SeriesYear => {
    const by = value === undefined || last === undefined ? undefined : Number((value - last).toFixed(decimals));
    last = value ?? last;
    return { year, value, absent, provisional, by };
  });
  const unit =
    figure.unit === undefined
      ? { id: 'none', name: figure.label, pattern: { ja: '{n}', en: '{n}' }, fixed: false }
      : unitOf(content, figure.unit);
  return {
    id: figure.id,
    label: figure.label,
    kind: 'figure',
    unit,
    decimals,
    source: figure.source,
    years,
    target: undefined,
    scale: undefined,
  };
}

/**
 * The scores of a sub-category, a category or the whole survey over the years, each change beside its noise band.
 * @throws RangeError where no group has this id
 */
export function scoreHistory(content: Content, { id, label }: { id: string; label: Localised }): ValueSeries {
  const points = scoreSeries(content, id);
  let last: (typeof points)[number] | undefined;
  const years = points.map((point): SeriesYear => {
    const change = last && compareScores(last, point, false)?.change;
    if (point.value !== undefined) last = point;
    const { year, value, absent } = point;
    const base = { year, value, absent, provisional: false, ...(point.break && { break: point.break }) };
    return change ? { ...base, by: change.by, band: change.band, verdict: change.verdict, otherQuestions: change.otherQuestions } : base;
  });
  const newest = points.findLast((it) => it.value !== undefined);
  const target = newest && scoreTargetIn(content, newest.year, id);
  return {
    id,
    label,
    kind: 'score',
    unit: unitOf(content, content.survey.unit),
    decimals: scoreDecimals,
    source: content.survey.overall.source,
    years,
    target: target === undefined ? undefined : { year: content.targets.year, value: target },
    scale:
      points.length === 0
        ? content.survey.scale
        : { min: Math.min(...points.map((it) => it.scale.min)), max: Math.max(...points.map((it) => it.scale.max)) },
  };
}

/** What the sentence says: the newest number, the change to it, the extremes, the silent years. */
export function seriesFacts({ years }: ValueSeries) {
  const measured = years.filter((it): it is SeriesYear & { value: number } => it.value !== undefined);
  const [first, last] = [measured[0], measured.at(-1)];
  return {
    first,
    last,
    before: measured.at(-2),
    highest: measured.reduce<(typeof measured)[number] | undefined>((best, it) => (best && best.value >= it.value ? best : it), undefined),
    lowest: measured.reduce<(typeof measured)[number] | undefined>((best, it) => (best && best.value <= it.value ? best : it), undefined),
    silent: years.length - measured.length,
    provisional: last?.provisional ?? false,
  };
}
