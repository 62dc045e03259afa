import type { Content } from '../schema/content.ts';
import type { Indicator } from '../schema/indicators.ts';
import type { Figure } from '../schema/words.ts';
import { ofType, type Difference, type Entry, type Measured } from './difference/difference.ts';
import { differencesBetween } from './differences.ts';
import { isAwaited } from './figures.ts';
import { knownAt, updateYears } from './known-at.ts';
import { readingsOf } from './readings-of.ts';
import { baselineOf } from './values.ts';

/** What a fiscal year brought: the one record behind its page, its entry in the feed and its report. */
export interface YearUpdate {
  year: number;
  /** The year before it that it is compared with; nothing in the year in which the plan was published. */
  before: number | undefined;
  /** The day or, for the plan itself, the month of publication; nothing while the numbers of the year are awaited. */
  published: string | undefined;
  /** The last day on which anything of it is known to have changed; a month where only that is known, nothing where no day is. */
  updated: string | undefined;
  differences: Difference[];
  /** Indicators whose number of this year has not come yet. */
  awaited: Indicator[];
  /** Pictures of the plan whose numbers or drawing have not been supplied; told with the newest year only. */
  figures: Figure[];
  /** Readings of this year that were corrected afterwards: as they were published then, and as they stand now. */
  correctedLater: { measured: Measured; then: Entry; now: Entry }[];
}

/**
 * What a fiscal year brought beside the year before it.
 * @throws RangeError where the year has no page, see {@link updateYears}
 */
export function yearUpdate(content: Content, year: number): YearUpdate {
  const years = updateYears(content);
  const at = years.indexOf(year);
  if (at < 0) throw new RangeError(`${year}: nothing is known of this fiscal year`);
  const before = years[at - 1];
  const isNewest = year === years.at(-1);
  const after = knownAt(content, year);
  // What is older than the Japanese is so today, whichever year one reads about; notes of the year are told as they stand.
  const differences = differencesBetween(knownAt(content, before ?? year - 1), after).filter(
    (it) => it.type !== 'label' && (isNewest || it.type !== 'stale'),
  );
  const notes = content.years.notes.find((it) => it.year === year);
  const published = notes?.published ?? (before === undefined ? content.site.period.published : undefined);
  const days = [...(published ? [published] : []), ...ofType(differences, 'revision').map((it) => it.revision.date)];
  return {
    year,
    before,
    published,
    updated: days.sort().at(-1),
    differences,
    awaited: awaitedIn(after, year, isNewest),
    figures: isNewest ? content.figures.figures.filter((it) => isAwaited(content, it) && !it.drawn) : [],
    correctedLater: correctedLater(content, differences),
  };
}

/** Indicators that are measured after their baseline and have neither a number nor a reason for none in a year. */
function awaitedIn(content: Content, year: number, isNewest: boolean): Indicator[] {
  return content.indicators.indicators.filter((it) => {
    if (baselineOf(content, it).year >= year) return false;
    // A past year in which no survey was taken has nothing that could still come.
    if (it.survey && !isNewest && !content.years.survey.some((survey) => survey.year === year)) return false;
    const reading = readingsOf(content, it).find((entry) => entry.year === year);
    return !reading || reading.absent === 'pending';
  });
}

function correctedLater(content: Content, differences: readonly Difference[]): YearUpdate['correctedLater'] {
  return ofType(differences, 'reading').flatMap(({ measured, after }) => {
    const indicator = content.indicators.indicators.find((it) => it.id === measured.of);
    const now = indicator && readingsOf(content, indicator).find((it) => it.year === after.year);
    return now && now.value !== after.value ? [{ measured, then: after, now }] : [];
  });
}

/** Every year that has a page, newest first. */
export function yearUpdates(content: Content): YearUpdate[] {
  return updateYears(content)
    .map((it) => yearUpdate(content, it))
    .reverse();
}
