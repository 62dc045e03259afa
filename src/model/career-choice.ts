/** What a reader has chosen on the career map. */
export interface CareerChoice {
  /** A row of the position table, or a way in by its node; empty for none. */
  from: string;
  /** A row of the position table; empty for none. */
  to: string;
  /** Whether the lines that are only examples are left out. */
  stated: boolean;
}

export const noChoice: CareerChoice = { from: '', to: '', stated: false };

/** The choice that an address holds; what it names and the map does not know is left out. */
export function choiceFromQuery(query: string, starts: readonly string[], goals: readonly string[]): CareerChoice {
  const params = new URLSearchParams(query);
  const known = (name: string, ids: readonly string[]): string => ids.find((it) => it === params.get(name)) ?? '';
  return { from: known('from', starts), to: known('to', goals), stated: params.get('stated') === '1' };
}

/** The query of an address that holds a choice; other parts of it stay. */
export function queryOfChoice({ from, to, stated }: CareerChoice, query: string): string {
  const params = new URLSearchParams(query);
  for (const [name, value] of [
    ['from', from],
    ['to', to],
    ['stated', stated ? '1' : ''],
  ] as const) {
    if (value) params.set(name, value);
    else params.delete(name);
  }
  const text = params.toString();
  return text && `?${text}`;
}

/**
 * What choosing a place on the map makes of a choice: the first place is where one starts, the second where one wants to be; choosing
 * a chosen place again takes it back. A way in can only be where one starts.
 */
export function chosenOnMap(choice: CareerChoice, id: string, entry: boolean): CareerChoice {
  if (choice.from === id) return { ...choice, from: '' };
  if (choice.to === id) return { ...choice, to: '' };
  if (entry || !choice.from) return { ...choice, from: id };
  return { ...choice, to: id };
}
