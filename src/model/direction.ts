/** Which way a target lies: derived from baseline and target, never stored. */
export type Direction = 'raise' | 'lower' | 'hold';

/** "Better" is the sign of target minus baseline; a target equal to its baseline is one to hold. Both in the same unit. */
export function directionOf(baseline: number, target: number): Direction {
  if (target === baseline) return 'hold';
  return target > baseline ? 'raise' : 'lower';
}
