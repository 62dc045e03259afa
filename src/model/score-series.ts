import type { Content } from '../schema/content.ts';
import type { Absence, SurveyYear } from '../schema/readings.ts';
import type { Question, Scale } from '../schema/survey.ts';
import { countedIn, groupRespondents, respondentsOf } from './respondents.ts';
import { publishedScore, questionsInOrder, readingOf, sameScale, scaleIn, scoreGroups } from './survey.ts';

/** Why a score cannot be held against the one before it: another question was put, or another scale was used. */
export type Break = 'question' | 'scale';

/** A score in one survey. Points. */
export interface ScorePoint {
  year: number;
  value: number | undefined;
  absent: Absence | undefined;
  /** How many people it rests on; for a group the number of one question as steady. `undefined` where that is not known. */
  respondents: number | undefined;
  scale: Scale;
  /** The questions it is made of: for a question the one wording that was put. */
  questions: string[];
  /** Set where the line breaks between the last number before and this one. */
  break?: Break;
}

/**
 * The scores of a question or of a group, a survey each, oldest first. A question that succeeds another carries its past along,
 * with a break where the wording changed.
 * @throws RangeError where no question and no group has this id
 */
export function scoreSeries(content: Pick<Content, 'survey' | 'years'>, id: string): ScorePoint[] {
  const wordings = wordingsOf(content, id);
  const points = content.years.survey.map((survey): ScorePoint => {
    const point = wordings.length > 0 ? questionPoint(survey, wordings) : groupPoint(content, survey, id);
    return { year: survey.year, scale: scaleIn(content, survey), ...point };
  });
  let last: ScorePoint | undefined;
  for (const point of points) {
    if (point.value === undefined) continue;
    const found = last && breakBetween(last, point, wordings.length > 0);
    if (found) point.break = found;
    last = point;
  }
  return points;
}

const questionsById = new WeakMap<Content['survey'], Map<string, Question>>();

/** A question and those that it succeeds, newest first; empty where no question has this id. */
export function wordingsOf(content: Pick<Content, 'survey'>, id: string): Question[] {
  let questions = questionsById.get(content.survey);
  if (!questions)
    questionsById.set(content.survey, (questions = new Map(questionsInOrder(content).map(({ question }) => [question.id, question]))));
  const found: Question[] = [];
  for (let next: string | undefined = id; next !== undefined;) {
    const question = questions.get(next);
    if (!question || found.includes(question)) break;
    found.push(question);
    next = question.succeeds;
  }
  return found;
}

/** Why two points cannot be compared; `undefined` where they can. */
export function breakBetween(from: ScorePoint, to: ScorePoint, isQuestion: boolean): Break | undefined {
  if (isQuestion && from.questions[0] !== to.questions[0]) return 'question';
  return sameScale(from.scale, to.scale) ? undefined : 'scale';
}

type Point = Pick<ScorePoint, 'value' | 'absent' | 'respondents' | 'questions'>;

function questionPoint(survey: SurveyYear, wordings: readonly Question[]): Point {
  const put = wordings.find((it) => readingOf(survey, it.id).absent !== 'not-measured') ?? wordings[0]!;
  const { value, absent } = readingOf(survey, put.id);
  return { value, absent, respondents: value === undefined ? undefined : respondentsOf(survey, put), questions: [put.id] };
}

function groupPoint(content: Pick<Content, 'survey'>, survey: SurveyYear, id: string): Point {
  const group = scoreGroups(content).find((it) => it.id === id);
  if (!group) throw new RangeError(`${id}: no question and no group of the survey has this id`);
  const value = publishedScore(survey, id);
  return {
    value,
    absent: value === undefined ? 'not-measured' : undefined,
    respondents: value === undefined ? undefined : groupRespondents(survey, id, group.questions),
    questions: countedIn(survey, id, group.questions).map((it) => it.id),
  };
}
