import type { Unit } from '../schema/indicators.ts';

/** What every picture of survey scores carries besides its marks: when, in what unit, on which scale, from where. */
export interface ScoreRecord {
  /** Fiscal year of the survey. */
  year: number;
  unit: Unit;
  decimals: number;
  scale: { min: number; max: number; midpoint: number };
  /** Place in the official document. */
  source: string;
}

/** The marks with a number that stand highest and lowest; the first of equals. `undefined` where nothing was measured. */
export function extremesOf<T extends { value: number | undefined }>(
  marks: readonly T[],
): { highest: T & { value: number }; lowest: T & { value: number } } | undefined {
  const measured = marks.filter((it): it is T & { value: number } => it.value !== undefined);
  const [first] = measured;
  if (!first) return undefined;
  return {
    highest: measured.reduce((best, it) => (it.value > best.value ? it : best), first),
    lowest: measured.reduce((best, it) => (it.value < best.value ? it : best), first),
  };
}
