import { extent } from 'd3';
import type { Trajectory } from '../../model/trajectory.ts';

/**
 * The part of the scale that is drawn: every number, the target and the line, with room for words on both sides. It starts at
 * zero where the numbers come near it anyway, never lies below zero without a negative number, nor above 100 in a rate.
 */
export function trendDomain({ years, aim, kind }: Pick<Trajectory, 'years' | 'aim' | 'kind'>): [number, number] {
  const numbers = [aim.baseline.value, aim.target.value, ...years.flatMap((it) => it.value ?? [])];
  const [low, high] = extent(numbers) as [number, number];
  const room = (high - low) * 0.16 || Math.abs(high) * 0.2 || 1;
  const floor = low >= 0 ? (low <= high * 0.55 ? 0 : Math.max(0, low - room)) : low - room;
  const ceiling = kind === 'rate' && high <= 100 ? Math.min(100, high + room) : high + room;
  return [floor, ceiling];
}
