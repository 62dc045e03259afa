import type { Scale } from '../schema/survey.ts';

/** How sure a verdict is: of 100 changes that are chance alone, at least this many stay inside the band. */
export const confidence = { percent: 95, z: 1.96 } as const;

/**
 * The greatest standard deviation that answers on a scale can have: half its width, when half of the people choose each end
 * (Popoviciu's inequality). The spread itself is not published, so nothing smaller can be taken for granted. Points.
 */
export function greatestSpread({ min, max }: Pick<Scale, 'min' | 'max'>): number {
  return (max - min) / 2;
}

/**
 * How far two means of a scale may lie apart by chance: z × √(s²/before + s²/after). It is an upper bound: the real spread is
 * smaller, and many of the same people answer twice, which makes changes steadier still. It is not narrowed for the share of all
 * employees who answered, because who answered was their own choice and not drawn by lot.
 * @param before number of people who answered the earlier time
 * @param after number of people who answered the later time
 * @returns points, unrounded
 * @throws RangeError where nobody answered
 */
export function noiseBand(scale: Pick<Scale, 'min' | 'max'>, before: number, after: number): number {
  if (!(before > 0 && after > 0)) throw new RangeError('a mean needs at least one person');
  const variance = greatestSpread(scale) ** 2;
  return confidence.z * Math.sqrt(variance / before + variance / after);
}
