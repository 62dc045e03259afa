/** A place in a ranking: 1 is the highest value; equal values share a place, and the places after them are left out. */
export interface Rank {
  rank: number;
  /** How many are ranked. */
  of: number;
  /** Whether another shares this place. */
  tied: boolean;
}

/** The places of everything that has a value, by id; what has none is not ranked. */
export function ranksOf(marks: readonly { id: string; value: number | undefined }[]): Map<string, Rank> {
  const ranked = marks.filter((it) => it.value !== undefined);
  return new Map(
    ranked.map(({ id, value }) => [
      id,
      {
        rank: 1 + ranked.filter((it) => it.value! > value!).length,
        of: ranked.length,
        tied: ranked.filter((it) => it.value === value).length > 1,
      },
    ]),
  );
}
