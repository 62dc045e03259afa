import type { SurveyYear } from '../schema/readings.ts';
import type { Question } from '../schema/survey.ts';
import { scoreDecimals } from './score-decimals.ts';
import { askedIn, meanOfQuestions, publishedScore, readingOf } from './survey.ts';

/**
 * How many people a question's score rests on: its own number where one is published, else everyone who answered the survey if it
 * was put to everyone. `undefined` where it was put to some only and their number is not published.
 */
export function respondentsOf(survey: SurveyYear, { id, askedOf }: Pick<Question, 'id' | 'askedOf'>): number | undefined {
  return readingOf(survey, id).answered ?? (askedOf === 'everyone' ? survey.answered : undefined);
}

/**
 * The questions that a published score was made of: those that were put, or only those that are shown where the published score
 * is exactly their mean.
 */
export function countedIn(survey: SurveyYear, group: string, questions: readonly Question[]): Question[] {
  const asked = askedIn(survey, questions);
  const shown = asked.filter((it) => readingOf(survey, it.id).value !== undefined);
  const published = publishedScore(survey, group);
  const mean = meanOfQuestions(survey, shown);
  const without = published !== undefined && mean !== undefined && Math.abs(published - mean) < 0.5 / 10 ** scoreDecimals + 1e-9;
  return without ? shown : asked;
}

/**
 * How many people the score of a group rests on at least: the fewest of any of its questions. The spread of a mean over questions
 * is never greater than that of the question with the fewest answers, so a band from this number holds for the group too.
 * `undefined` where the number of one of them is not known.
 */
export function groupRespondents(survey: SurveyYear, group: string, questions: readonly Question[]): number | undefined {
  const counted = countedIn(survey, group, questions);
  const counts = counted.map((it) => (readingOf(survey, it.id).value === undefined ? undefined : respondentsOf(survey, it)));
  return counts.length === 0 || counts.includes(undefined) ? undefined : Math.min(...(counts as number[]));
}
