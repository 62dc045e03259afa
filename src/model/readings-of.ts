import type { Content } from '../schema/content.ts';
import { datasets, yearly } from '../schema/datasets.ts';
import type { Indicator } from '../schema/indicators.ts';
import type { Revision } from '../schema/progress.ts';
import type { Absence, Reading } from '../schema/readings.ts';
import type { Localised } from '../schema/text.ts';
import { baselineOf, type Value } from './values.ts';
import { readingOf } from './survey.ts';

/** What is known of an indicator for one fiscal year: a number, or why there is none. */
export interface YearReading {
  year: number;
  value: number | undefined;
  absent: Absence | undefined;
  provisional: boolean;
  note: Localised | undefined;
  /** Earlier values of this number, oldest first. */
  revisions: Revision[];
}

/** Under which id the readings of an indicator are entered: its own, or the survey question that it follows. */
const sourceOf = (indicator: Indicator): string => indicator.survey?.question ?? indicator.id;

const fileOf = (indicator: Indicator, year: number): string => `years/${year}/${yearly[indicator.survey ? 'survey' : 'indicators'].file}`;

/** Changes to a published number, oldest first. */
function revisionsOf({ revisions }: Pick<Content, 'revisions'>, file: string, of: string, field: Revision['field']): Revision[] {
  return revisions.revisions
    .filter((it) => it.file === file && it.of === of && it.field === field)
    .sort((a, b) => a.date.localeCompare(b.date));
}

/**
 * The readings of an indicator, a fiscal year each, without its baseline. They run from the first year that anything was entered
 * for to the last; a year between them without an entry is one whose number was not supplied. `cumulative` indicators are entered
 * as running totals and `mean` ones as the mean that was published, so no kind needs to be summed or averaged here.
 */
export function readingsOf(content: Content, indicator: Indicator): YearReading[] {
  const { survey } = indicator;
  const baselineYear = baselineOf(content, indicator).year;
  const entered = survey
    ? new Map<number, Reading>(content.years.survey.map((it) => [it.year, readingOf(it, survey.question)]))
    : new Map<number, Reading>(
        content.years.indicators.map((it) => [
          it.year,
          it.readings.find(({ of }) => of === indicator.id) ?? { of: indicator.id, absent: 'pending' },
        ]),
      );
  const years = [...entered.keys(), baselineYear];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, i) => first + i)
    .filter((year) => year !== baselineYear)
    .map((year) => {
      const { value, absent, provisional = false, note } = entered.get(year) ?? { absent: 'pending' as const };
      return {
        year,
        value,
        absent,
        provisional,
        note,
        revisions: revisionsOf(content, fileOf(indicator, year), sourceOf(indicator), 'reading'),
      };
    })
    .filter((it) => it.year > baselineYear || it.value !== undefined);
}

/** The newest number of an indicator: its last reading, or its baseline where none has followed yet. */
export function newestOf(content: Content, indicator: Indicator): Value {
  const last = readingsOf(content, indicator).findLast((it) => it.value !== undefined);
  const baseline = baselineOf(content, indicator);
  return last?.value === undefined || last.year < baseline.year ? baseline : { ...baseline, value: last.value, year: last.year };
}

/** Changes to what was promised: to the baseline, also where it is the score of a survey question, and to the target. */
export function promiseRevisions(content: Content, indicator: Indicator): { baseline: Revision[]; target: Revision[] } {
  const { survey, id } = indicator;
  return {
    baseline: survey
      ? revisionsOf(content, fileOf(indicator, survey.year), survey.question, 'reading')
      : revisionsOf(content, datasets.indicators.file, id, 'baseline'),
    target: revisionsOf(content, datasets.indicators.file, id, 'target'),
  };
}

/** What HR wrote about an indicator, by fiscal year, oldest first: notes on the year and on the reading itself. */
export function notesOf(content: Content, indicator: Indicator): { year: number; text: Localised }[] {
  const about = [indicator.id, indicator.survey?.question];
  const ofYears = content.years.notes.flatMap(({ year, notes }) =>
    notes.filter((it) => about.includes(it.of)).map(({ text }) => ({ year, text })),
  );
  const ofReadings = readingsOf(content, indicator).flatMap(({ year, note }) => (note ? [{ year, text: note }] : []));
  return [...ofReadings, ...ofYears].sort((a, b) => a.year - b.year);
}
