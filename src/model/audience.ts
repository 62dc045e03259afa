import type { Content } from '../schema/content.ts';
import type { Indicator } from '../schema/indicators.ts';
import type { Question } from '../schema/survey.ts';
import type { Audience, Item } from '../schema/words.ts';
import { passagesOf, type Passage } from './measures.ts';
import { questionsInOrder, readingOf, surveyOf } from './survey.ts';

/** What the plan says to one kind of reader. */
export interface Gathered {
  /** Duties that are the reader's own: a duty names first who has it. */
  own: Passage[];
  /** Duties of others that the reader gains from. */
  others: Passage[];
  /** Measures and principles that ask something of the reader or offer something, in the order of the plan. */
  passages: Passage[];
  /** Indicators that any of these serve, in the order of the indicator table. */
  indicators: Indicator[];
}

/** Measures and principles ask or offer; facts and findings tell. */
const asking: readonly Item['kind'][] = ['lead', 'measure'];

/** Gathers what is marked as concerning a reader. */
export function gatheredFor(content: Content, who: Audience): Gathered {
  const all = passagesOf(content).filter((it) => it.concerns.includes(who));
  const duties = all.filter((it) => it.kind === 'duty');
  const served = new Set(all.flatMap((it) => it.serves));
  return {
    own: duties.filter((it) => it.concerns[0] === who),
    others: duties.filter((it) => it.concerns[0] !== who),
    passages: all.filter((it) => asking.includes(it.kind)),
    indicators: content.indicators.indicators.filter((it) => served.has(it.id)),
  };
}

/**
 * The passages named by a list of ids, in its order.
 * @throws RangeError where an id is not in the plan
 */
export function passagesNamed(passages: readonly Passage[], ids: readonly string[]): Passage[] {
  return ids.map((id) => {
    const found = passages.find((it) => it.id === id);
    if (!found) throw new RangeError(`${id}: no such passage in definitions/items.json or definitions/dx.json`);
    return found;
  });
}

/** What concerns a reader and stands in none of the lists: it must not be lost where a page is arranged by hand. */
export function leftOver(content: Content, who: Audience, placed: readonly string[]): Passage[] {
  return passagesOf(content).filter((it) => it.concerns.includes(who) && !placed.includes(it.id));
}

/** A question with its score. Points. */
export interface AnsweredQuestion {
  question: Question;
  /** The sub-category the question belongs to. */
  group: string;
  value: number;
}

/**
 * The questions with the highest and the lowest scores of a survey: a rule, not a choice. Of equals the first in the
 * questionnaire comes first. Where there are fewer questions than twice the count, none appears in both lists.
 * @param count how many of each
 * @throws RangeError where there is no survey of this year
 */
export function extremeQuestions(
  content: Content,
  year: number,
  count: number,
): { highest: AnsweredQuestion[]; lowest: AnsweredQuestion[] } {
  const survey = surveyOf(content, year);
  const answered = questionsInOrder(content).flatMap(({ question, subCategory }): AnsweredQuestion[] => {
    const { value } = readingOf(survey, question.id);
    return value === undefined ? [] : [{ question, group: subCategory.id, value }];
  });
  const highest = [...answered].sort((a, b) => b.value - a.value).slice(0, count);
  const lowest = answered
    .filter((it) => !highest.includes(it))
    .sort((a, b) => a.value - b.value)
    .slice(0, count);
  return { highest, lowest };
}
