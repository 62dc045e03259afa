import type { Content } from '../../schema/content.ts';
import type { Indicator, Unit } from '../../schema/indicators.ts';
import type { Absence } from '../../schema/readings.ts';
import { figureReadings } from '../figures.ts';
import { readingsOf } from '../readings-of.ts';
import { scoreDecimals } from '../score-decimals.ts';
import { publishedScore, questionsInOrder, scoreGroups } from '../survey.ts';
import { trajectoryOf } from '../trajectory.ts';
import { unitOf } from '../units.ts';
import { baselineOf } from '../values.ts';
import type { Entry, IndicatorDifference, Measured, PromiseDifference, ReadingDifference, StatusDifference } from './difference.ts';

const close = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9;
const entry = (it: {
  year: number;
  value?: number | undefined;
  absent?: Absence | undefined;
  provisional?: boolean | undefined;
}): Entry => ({
  year: it.year,
  value: it.value,
  absent: it.absent,
  provisional: it.provisional ?? false,
});

/** An indicator as something that has a number. */
export function measuredIndicator(content: Content, { id, label, unit, decimals, kind }: Indicator): Measured {
  return { of: id, label, unit: unitOf(content, unit), decimals, kind };
}

/** The decimals that a list of numbers needs, at most two: figures of pictures say none of their own. */
function decimalsOf(values: readonly (number | undefined)[]): number {
  return Math.max(0, ...values.map((it) => Math.min(2, (String(it ?? '').split('.')[1] ?? '').length)));
}

/** Whether a unit counts parts of a hundred: differences of it are percentage points. */
function isRate({ pattern }: Unit): boolean {
  return pattern.en.includes('%');
}

/** Every indicator that is in both states, with both of its definitions. */
function shared(before: Content, after: Content): { old: Indicator; now: Indicator }[] {
  return after.indicators.indicators.flatMap((now) => {
    const old = before.indicators.indicators.find((it) => it.id === now.id);
    return old ? [{ old, now }] : [];
  });
}

/** Readings of indicators and of the pictures of the plan that are new or are not what they were; awaited ones are none. */
export function readingDifferences(before: Content, after: Content): ReadingDifference[] {
  const ofIndicators = after.indicators.indicators.flatMap((now) => {
    const old = before.indicators.indicators.find((it) => it.id === now.id);
    const baseline = baselineOf(after, now);
    return between(measuredIndicator(after, now), old ? readingsOf(before, old).map(entry) : [], readingsOf(after, now).map(entry), {
      year: baseline.year,
      value: baseline.value,
      absent: undefined,
      provisional: false,
    });
  });
  const ofFigures = after.figures.figures
    .filter((it) => it.kind === 'series')
    .flatMap(({ id, label, unit }) => {
      const readings = figureReadings(after, id).map(entry);
      const measured = {
        of: id,
        label,
        unit: unitOf(after, unit ?? after.units.units[0]!.id),
        decimals: decimalsOf(readings.map((it) => it.value)),
        kind: isRate(unitOf(after, unit ?? after.units.units[0]!.id)) ? ('rate' as const) : ('count' as const),
      };
      return between(measured, figureReadings(before, id).map(entry), readings);
    });
  return [...ofIndicators, ...ofFigures, ...correctedScores(before, after)];
}

function between(measured: Measured, old: readonly Entry[], now: readonly Entry[], baseline?: Entry): ReadingDifference[] {
  const found = (cause: ReadingDifference['cause'], was: Entry | undefined, after: Entry): ReadingDifference => ({
    type: 'reading',
    measured,
    cause,
    before: was,
    after,
    by: was?.value === undefined || after.value === undefined ? undefined : after.value - was.value,
  });
  return now.flatMap((it): ReadingDifference[] => {
    const was = old.find(({ year }) => year === it.year);
    if (was?.value === undefined) {
      if (it.absent === 'pending' || (it.value === undefined && was?.absent === it.absent)) return [];
      const earlier = now.filter(({ year, value }) => year < it.year && value !== undefined).at(-1);
      const last =
        earlier && (!baseline || earlier.year > baseline.year) ? earlier : baseline && baseline.year < it.year ? baseline : earlier;
      return [found('new', last, it)];
    }
    if (it.value === undefined) return [found('withdrawn', was, it)];
    if (!close(was.value, it.value)) return [found('corrected', was, it)];
    return was.provisional && !it.provisional ? [found('confirmed', was, it)] : [];
  });
}

/** Scores of surveys that both states have, where they are not the same. */
function correctedScores(before: Content, after: Content): ReadingDifference[] {
  const scored = [...scoreGroups(after), ...questionsInOrder(after).map((it) => it.question)];
  return after.years.survey.flatMap((survey) => {
    const earlier = before.years.survey.find((it) => it.year === survey.year);
    if (!earlier) return [];
    return scored.flatMap(({ id, label }) => {
      const [was, is] = [earlier, survey].map((it): Entry => {
        const reading = it.scores.find(({ of }) => of === id);
        return entry({ year: it.year, ...reading, value: reading?.value ?? publishedScore(it, id) });
      });
      return was!.value === undefined
        ? []
        : between({ of: id, label, unit: unitOf(after, after.survey.unit), decimals: scoreDecimals, kind: 'score' }, [was!], [is!]);
    });
  });
}

/** Indicators whose verdict flipped, baselines and targets that moved, indicators that came or went. */
export function promiseDifferences(before: Content, after: Content): (StatusDifference | PromiseDifference | IndicatorDifference)[] {
  const both = shared(before, after);
  const statuses = both.flatMap(({ old, now }): StatusDifference[] => {
    const [was, is] = [trajectoryOf(before, old), trajectoryOf(after, now)].map((it) => it.progress.status);
    return was === is ? [] : [{ type: 'status', of: now.id, label: now.label, was: was!, is: is! }];
  });
  const promises = both.flatMap(({ old, now }): PromiseDifference[] => {
    const [a, b] = [trajectoryOf(before, old).aim, trajectoryOf(after, now).aim];
    const measured = measuredIndicator(after, now);
    return (['baseline', 'target'] as const).flatMap((what) =>
      a[what].year === b[what].year && close(a[what].value, b[what].value)
        ? []
        : [{ type: 'promise', what, measured, before: a[what], after: b[what] }],
    );
  });
  const groups = new Map([...scoreGroups(after), ...questionsInOrder(after).map((it) => it.question)].map((it) => [it.id, it.label]));
  const scores = after.targets.targets.flatMap(({ of, value }): PromiseDifference[] => {
    const was = before.targets.targets.find((it) => it.of === of);
    if (!was || (close(was.value, value) && before.targets.year === after.targets.year)) return [];
    const measured = {
      of,
      label: groups.get(of) ?? { ja: of, en: of },
      unit: unitOf(after, after.survey.unit),
      decimals: scoreDecimals,
      kind: 'score' as const,
    };
    return [
      {
        type: 'promise',
        what: 'target',
        measured,
        before: { year: before.targets.year, value: was.value },
        after: { year: after.targets.year, value },
      },
    ];
  });
  const changes = (change: IndicatorDifference['change'], from: Content, to: Content): IndicatorDifference[] =>
    from.indicators.indicators
      .filter((it) => !to.indicators.indicators.some(({ id }) => id === it.id))
      .map(({ id, label }) => ({ type: 'indicator', change, of: id, label }));
  return [...statuses, ...promises, ...scores, ...changes('added', after, before), ...changes('removed', before, after)];
}
