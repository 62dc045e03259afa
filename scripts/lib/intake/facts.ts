import type { SurveyYear } from '../../../src/schema/readings.ts';

/** What a survey says about itself, in the order in which it is entered. */
export const allFacts = ['start', 'end', 'invited', 'answered', 'rate'] as const;
export type Fact = (typeof allFacts)[number];

/** One fact of a survey: a day, a number of people, or the response rate in per cent. */
export function factOf({ period, invited, answered, publishedRate }: SurveyYear, fact: Fact): string | number {
  return { start: period.start, end: period.end, invited, answered, rate: publishedRate }[fact];
}
