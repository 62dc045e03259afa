/**
 * Where a value lies on a line: a linear scale without the weight of a library of scales, for pictures that are drawn in the browser
 * (a scale of D3 brings 9 kB with it).
 * @param domain the values at both ends of the line; they differ
 * @param line the places of both ends
 */
export function along([low, high]: readonly [number, number], [from, to]: readonly [number, number]): (value: number) => number {
  return (value) => from + ((value - low) / (high - low)) * (to - from);
}

/** The whole numbers from one to another, both included. */
export function wholeNumbers(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, Math.floor(to) - Math.ceil(from) + 1) }, (_, at) => Math.ceil(from) + at);
}
