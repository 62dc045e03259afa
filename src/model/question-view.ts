import type { QuestionDot, QuestionDots } from './question-dots.ts';
import { roundedScore } from './score-decimals.ts';

export const questionOrders = ['questionnaire', 'high', 'low', 'ahead', 'behind'] as const;
export const questionStandings = ['all', 'above', 'below', 'within'] as const;
export const questionGroups = ['all', 'everyone', 'regular'] as const;
export const questionHeadings = ['fitting', 'category', 'sub-category', 'none'] as const;

/** How a reader looks at the questions: what is shown, in which order, beside what, and which one is picked out. */
export interface QuestionView {
  order: (typeof questionOrders)[number];
  /** What stands together under one heading; `fitting` is the category in the order of the questionnaire, else nothing. */
  group: (typeof questionHeadings)[number];
  /** What every score is held against: `mean`, `target`, or the fiscal year of an earlier survey. */
  against: string;
  /** Id of a category or a sub-category, or `all`. */
  category: string;
  /** Where a score lies beside what it is held against; `within` is a change inside the noise band. */
  standing: (typeof questionStandings)[number];
  asked: (typeof questionGroups)[number];
  /** Words to look for in the labels. */
  find: string;
  /** Id of the question picked out, or nothing. */
  question: string;
}

/** Everything, in the order of the questionnaire, beside the average, nothing picked out. */
export const wholeView: QuestionView = {
  order: 'questionnaire',
  group: 'fitting',
  against: 'mean',
  category: 'all',
  standing: 'all',
  asked: 'all',
  find: '',
  question: '',
};

/** What the questions of a record can be held against: earlier years only where there are any. */
export function yardsticks({ earlierYears }: Pick<QuestionDots, 'earlierYears'>): string[] {
  return ['mean', 'target', ...earlierYears.map(String)];
}

/** Whether scores are held against an earlier survey. */
export function isYear(against: string): boolean {
  return against !== 'mean' && against !== 'target';
}

/** A score beside what it is held against. Points. */
export interface Held {
  /** What it is held against; `undefined` where there is nothing to hold it against. */
  base: number | undefined;
  /** Score less base. */
  by: number | undefined;
  /** `unsure` where an earlier score exists but no band can be worked out. */
  standing: 'above' | 'below' | 'within' | 'unsure' | undefined;
}

const nothing: Held = { base: undefined, by: undefined, standing: undefined };

/** A question beside the yardstick of a view. Two scores that a break divides are not held against each other. */
export function heldAgainst({ mean }: Pick<QuestionDots, 'mean'>, dot: QuestionDot, against: string): Held {
  if (isYear(against)) {
    const found = dot.earlier.find((it) => String(it.year) === against);
    if (!found?.verdict) return nothing;
    const standing = ({ rose: 'above', fell: 'below', noise: 'within', unsure: 'unsure' } as const)[found.verdict];
    return { base: found.value, by: found.by, standing };
  }
  const base = against === 'target' ? dot.target : mean;
  if (base === undefined || dot.value === undefined) return { ...nothing, base };
  return { base, by: roundedScore(dot.value - base), standing: dot.value < base ? 'below' : 'above' };
}

/** What questions stand together under a heading in a view; `undefined` for none. */
export function headingsOf({ group, order }: QuestionView): 'category' | 'subCategory' | undefined {
  if (group === 'fitting') return order === 'questionnaire' ? 'category' : undefined;
  return group === 'none' ? undefined : group === 'category' ? 'category' : 'subCategory';
}

/** Reads a view from the query of an address; whatever the record does not know falls back to the whole view. */
export function viewFromQuery(
  query: string,
  record: Pick<QuestionDots, 'categories' | 'subCategories' | 'earlierYears' | 'dots'>,
): QuestionView {
  const params = new URLSearchParams(query);
  const oneOf = <K extends keyof QuestionView>(name: K, allowed: readonly QuestionView[K][]): QuestionView[K] =>
    allowed.find((it) => it === params.get(name)) ?? wholeView[name];
  const ids = (those: readonly { id: string }[]): string[] => those.map((it) => it.id);
  const against = oneOf('against', yardsticks(record));
  const standing = oneOf('standing', questionStandings);
  return {
    order: oneOf('order', questionOrders),
    group: oneOf('group', questionHeadings),
    against,
    category: oneOf('category', ids([...record.categories, ...record.subCategories])),
    standing: standing === 'within' && !isYear(against) ? wholeView.standing : standing,
    asked: oneOf('asked', questionGroups),
    find: params.get('find') ?? wholeView.find,
    question: oneOf('question', ids(record.dots)),
  };
}

/**
 * Writes a view into the query of an address, leaving alone what belongs to others; the whole view leaves no trace.
 * @returns a query with its question mark, or an empty string
 */
export function queryOfView(view: QuestionView, query = ''): string {
  const params = new URLSearchParams(query);
  for (const [name, value] of Object.entries(view)) {
    if (value === wholeView[name as keyof QuestionView]) params.delete(name);
    else params.set(name, value);
  }
  return params.size > 0 ? `?${params}` : '';
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/**
 * The questions that a view shows, in its order and under its headings. Words are looked for in both languages; what has no number
 * comes last.
 */
export function questionsInView(record: Pick<QuestionDots, 'dots' | 'mean'>, view: QuestionView): QuestionDot[] {
  const words = folded(view.find).split(/\s+/).filter(Boolean);
  const held = new Map(record.dots.map((it) => [it.id, heldAgainst(record, it, view.against)]));
  const shown = record.dots.filter(
    (it) =>
      (view.category === 'all' || it.category === view.category || it.subCategory === view.category) &&
      (view.standing === 'all' || held.get(it.id)!.standing === view.standing) &&
      (view.asked === 'all' || it.askedOf === view.asked) &&
      words.every((word) => folded(`${it.label.ja} ${it.label.en}`).includes(word)),
  );
  const number = (it: QuestionDot): number | undefined =>
    view.order === 'ahead' || view.order === 'behind' ? held.get(it.id)!.by : it.value;
  const sign = view.order === 'low' || view.order === 'behind' ? 1 : -1;
  const sorted =
    view.order === 'questionnaire'
      ? shown
      : shown.toSorted((a, b) => {
          const [x, y] = [number(a), number(b)];
          return x === undefined || y === undefined ? Number(x === undefined) - Number(y === undefined) : sign * (x - y);
        });
  const heading = headingsOf(view);
  if (!heading || view.order === 'questionnaire') return sorted;
  const places = [...new Set(record.dots.map((it) => it[heading]))];
  return sorted.toSorted((a, b) => places.indexOf(a[heading]) - places.indexOf(b[heading]));
}
