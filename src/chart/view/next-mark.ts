const steps: Record<string, (index: number, count: number) => number> = {
  ArrowRight: (index) => index + 1,
  ArrowDown: (index) => index + 1,
  ArrowLeft: (index) => index - 1,
  ArrowUp: (index) => index - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/**
 * The mark that a key leads to.
 * @param index the mark the reader is at; -1 for none
 * @returns its index, the same at either end, or `undefined` for a key that moves nothing
 */
export function nextMark(key: string, index: number, count: number): number | undefined {
  const step = steps[key];
  return step && Math.min(count - 1, Math.max(0, step(index, count)));
}
