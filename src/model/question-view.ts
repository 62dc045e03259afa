import type { QuestionDot, QuestionDots } from './question-dots.ts';

export const questionOrders = ['questionnaire', 'high', 'low'] as const;
export const questionStandings = ['all', 'above', 'below'] as const;
export const questionGroups = ['all', 'everyone', 'regular'] as const;

/** How a reader looks at the questions: what is shown, in which order, and which one is picked out. */
export interface QuestionView {
  order: (typeof questionOrders)[number];
  /** Id of a category, or `all`. */
  category: string;
  standing: (typeof questionStandings)[number];
  asked: (typeof questionGroups)[number];
  /** Words to look for in the labels. */
  find: string;
  /** Id of the question picked out, or nothing. */
  question: string;
}

/** Everything, in the order of the questionnaire, nothing picked out. */
export const wholeView: QuestionView = { order: 'questionnaire', category: 'all', standing: 'all', asked: 'all', find: '', question: '' };

/** Reads a view from the query of an address; whatever the record does not know falls back to the whole view. */
export function viewFromQuery(query: string, { categories, dots }: Pick<QuestionDots, 'categories' | 'dots'>): QuestionView {
  const params = new URLSearchParams(query);
  const oneOf = <T extends string>(name: keyof QuestionView, allowed: readonly T[]): T | undefined =>
    allowed.find((it) => it === params.get(name));
  return {
    order: oneOf('order', questionOrders) ?? wholeView.order,
    category:
      oneOf(
        'category',
        categories.map((it) => it.id),
      ) ?? wholeView.category,
    standing: oneOf('standing', questionStandings) ?? wholeView.standing,
    asked: oneOf('asked', questionGroups) ?? wholeView.asked,
    find: params.get('find') ?? wholeView.find,
    question:
      oneOf(
        'question',
        dots.map((it) => it.id),
      ) ?? wholeView.question,
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

/** The questions that a view shows, in its order. Words are looked for in both languages; what has no number comes last. */
export function questionsInView(dots: readonly QuestionDot[], view: QuestionView): QuestionDot[] {
  const words = folded(view.find).split(/\s+/).filter(Boolean);
  const shown = dots.filter(
    (it) =>
      (view.category === 'all' || it.category === view.category) &&
      (view.standing === 'all' || (it.value !== undefined && it.below === (view.standing === 'below'))) &&
      (view.asked === 'all' || it.askedOf === view.asked) &&
      words.every((word) => folded(`${it.label.ja} ${it.label.en}`).includes(word)),
  );
  if (view.order === 'questionnaire') return shown;
  const sign = view.order === 'high' ? -1 : 1;
  return shown.toSorted(
    (a, b) => Number(a.value === undefined) - Number(b.value === undefined) || sign * ((a.value ?? 0) - (b.value ?? 0)),
  );
}
