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
 * How many people would have to answer one question for it to be as steady as the score of a group at least is. The standard error
 * of a mean over questions is never greater than the mean of their standard errors, each at most s/√n; so the number is
 * (questions ÷ Σ 1/√n)². Where everyone answered every question it is the number of people who answered.
 * @returns people, unrounded; `undefined` where the number of people of one question is not known
 */
export function groupRespondents(survey: SurveyYear, group: string, questions: readonly Question[]): number | undefined {
  const counted = countedIn(survey, group, questions);
  const counts = counted.map((it) => (readingOf(survey, it.id).value === undefined ? undefined : respondentsOf(survey, it)));
  if (counts.length === 0 || counts.includes(undefined)) return undefined;
  const [first] = counts;
  if (counts.every((it) => it === first)) return first;
  return (counts.length / counts.reduce<number>((sum, it) => sum + 1 / Math.sqrt(it!), 0)) ** 2;
}
