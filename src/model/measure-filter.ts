/** What a reader asks of the list of measures; an empty string asks nothing. These are also the names in the address. */
export const filterNames = ['who', 'outcome', 'state', 'q'] as const;
export type MeasureFilter = Record<(typeof filterNames)[number], string>;

/** What the list knows about a measure. */
export interface MeasureFacts {
  concerns: readonly string[];
  outcomes: readonly string[];
  state: string;
  /** The words that a reader may look for. */
  text: string;
}

/** Half and full width, upper and lower case, and spaces are alike. */
const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200b]+/gu, '');

/** Whether a measure is what a reader asks for. Every word of the text must occur, in any order. */
export function matches({ who, outcome, state, q }: MeasureFilter, facts: MeasureFacts): boolean {
  const text = folded(facts.text);
  return (
    (!who || facts.concerns.includes(who)) &&
    (!outcome || facts.outcomes.includes(outcome)) &&
    (!state || facts.state === state) &&
    q
      .normalize('NFKC')
      .split(/\s+/u)
      .every((word) => text.includes(folded(word)))
  );
}

/** The filter that an address holds; names it does not know are left alone. */
export function filterIn(search: string): MeasureFilter {
  const params = new URLSearchParams(search);
  return Object.fromEntries(filterNames.map((it) => [it, params.get(it) ?? ''])) as MeasureFilter;
}

/** The same address with another filter: what asks nothing is left out. */
export function filterOut(search: string, filter: MeasureFilter): string {
  const params = new URLSearchParams(search);
  for (const name of filterNames) {
    if (filter[name]) params.set(name, filter[name]);
    else params.delete(name);
  }
  return params.toString() && `?${params}`;
}
