import type { Content } from '../schema/content.ts';
import type { Indicator, Unit } from '../schema/indicators.ts';
import type { Revision } from '../schema/progress.ts';
import type { Localised } from '../schema/text.ts';
import { aimOf, betterSign, type Aim, type Dated } from './aim.ts';
import { requiredIn } from './pace.ts';
import { progressOf, type Progress, type Status } from './progress.ts';
import { promiseRevisions, readingsOf, type YearReading } from './readings-of.ts';
import { unitOf } from './units.ts';

/** One fiscal year of a trajectory. */
export interface TrajectoryYear extends YearReading {
  /** What the year is: before the promise, its start, a year with a reading or a reason for none, or one still to come. */
  role: 'earlier' | 'baseline' | 'reading' | 'awaited';
  /** The value on the straight line; `undefined` before the baseline. */
  required: number | undefined;
  isTarget: boolean;
}

/** What the newest number changed against the one before it. */
export interface Change {
  from: Dated;
  to: Dated;
  /** To less from, in the unit. */
  by: number;
  /** Whether it went the way that is better. */
  course: 'better' | 'worse' | 'same';
  was: Status;
  is: Status;
}

/** An indicator on its way: the one record behind its picture, sentence, table and files. */
export interface Trajectory {
  id: string;
  label: Localised;
  kind: Indicator['kind'];
  window: number | undefined;
  unit: Unit;
  decimals: number;
  /** Place in the official document. */
  source: string;
  atLeast: boolean;
  aim: Aim;
  years: TrajectoryYear[];
  progress: Progress;
  /** The verdict rests on a number that is provisional. */
  provisional: boolean;
  change: Change | undefined;
  targetRevisions: Revision[];
}

/**
 * The trajectory of an indicator, a row a fiscal year from its first number to its target or its last reading.
 * @throws RangeError where its unit is unknown, or its survey question has no score in the baseline year
 */
export function trajectoryOf(content: Content, indicator: Indicator): Trajectory {
  const { id, label, kind, window, decimals, source, atLeast } = indicator;
  const aim = aimOf(content, indicator);
  const readings = readingsOf(content, indicator);
  const revised = promiseRevisions(content, indicator);
  const progress = progressOf(aim, readings);
  const judged = progress.inputs.judged;
  return {
    id,
    label,
    kind,
    window,
    unit: unitOf(content, indicator.unit),
    decimals,
    source,
    atLeast,
    aim,
    years: yearsOf(aim, readings, revised.baseline),
    progress,
    provisional: readings.some((it) => it.year === judged?.year && it.provisional),
    change: changeOf(aim, readings),
    targetRevisions: revised.target,
  };
}

function yearsOf(aim: Aim, readings: readonly YearReading[], revisions: Revision[]): TrajectoryYear[] {
  const { baseline, target } = aim;
  const first = Math.min(baseline.year, ...readings.map((it) => it.year));
  const last = Math.max(baseline.year, target.year, ...readings.map((it) => it.year));
  const empty = { value: undefined, absent: undefined, provisional: false, note: undefined, revisions: [] };
  return Array.from({ length: last - first + 1 }, (_, i): TrajectoryYear => {
    const year = first + i;
    const shared = { required: year < baseline.year ? undefined : requiredIn(aim, year), isTarget: year === target.year };
    if (year === baseline.year) return { ...empty, ...baseline, revisions, role: 'baseline', ...shared };
    const reading = readings.find((it) => it.year === year);
    const role = year < baseline.year ? 'earlier' : reading ? 'reading' : 'awaited';
    return { ...(reading ?? { ...empty, year }), role, ...shared };
  });
}

/** What the newest number changed against the number before it, the baseline among them; `undefined` in the first year. */
export function changeOf(aim: Aim, readings: readonly { year: number; value: number | undefined }[]): Change | undefined {
  const { baseline, rule } = aim;
  const numbers = readings
    .flatMap(({ year, value }): Dated[] => (value !== undefined && year > baseline.year ? [{ year, value }] : []))
    .sort((a, b) => a.year - b.year);
  const to = numbers.at(-1);
  if (!to) return undefined;
  const before = numbers.slice(0, -1);
  const from = before.at(-1) ?? baseline;
  const by = to.value - from.value;
  return {
    from: { year: from.year, value: from.value },
    to,
    by,
    course: by === 0 ? 'same' : by * betterSign(rule) > 0 ? 'better' : 'worse',
    was: progressOf(aim, before).status,
    is: progressOf(aim, numbers).status,
  };
}
