import type { Content } from '../schema/content.ts';
import type { Difference, MeasureDifference, RevisionDifference } from './difference/difference.ts';
import { measuredIndicator, promiseDifferences, readingDifferences } from './difference/numbers.ts';
import { labelDifferences } from './difference/labels.ts';
import { surveyDifferences } from './difference/surveys.ts';
import { staleDifferences, textDifferences } from './difference/texts.ts';
import { measuresOf, stateOf, statesOf, stateYear } from './measures.ts';

/**
 * In what two states of a content differ: two revisions of it, or what was known of it after two years ({@link knownAt}).
 * In the order in which a report tells it: readings, verdicts and promises, survey, measures, text, translations, corrections.
 * @throws RangeError where one of the two names something that it does not hold
 */
export function differencesBetween(before: Content, after: Content): Difference[] {
  return [
    ...readingDifferences(before, after),
    ...promiseDifferences(before, after),
    ...surveyDifferences(before, after),
    ...measureDifferences(before, after),
    ...textDifferences(before, after),
    ...labelDifferences(before, after),
    ...staleDifferences(before, after),
    ...revisionDifferences(before, after),
  ];
}

/** Measures whose state is another one; none where no state was entered. */
function measureDifferences(before: Content, after: Content): MeasureDifference[] {
  if (stateYear(after) === undefined) return [];
  return measuresOf(after).flatMap(({ id }): MeasureDifference[] => {
    const [was, is] = [stateOf(before, id), stateOf(after, id)];
    return was === is ? [] : [{ type: 'measure', id, was, is, note: statesOf(after, id).at(-1)?.note }];
  });
}

/** Corrections that the later state has on record and the earlier has not, oldest first. */
function revisionDifferences(before: Content, after: Content): RevisionDifference[] {
  const known = new Set(before.revisions.revisions.map((it) => JSON.stringify(it)));
  return after.revisions.revisions
    .filter((it) => !known.has(JSON.stringify(it)))
    .sort((a, b) => a.date.localeCompare(b.date))
    .map((revision) => {
      const indicator = after.indicators.indicators.find((it) => it.id === revision.of || it.survey?.question === revision.of);
      return { type: 'revision', revision, measured: indicator && measuredIndicator(after, indicator) };
    });
}
