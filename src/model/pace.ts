import { isHeld, type Aim, type Dated } from './aim.ts';

/** The change a year between two dated numbers, in units a year; `undefined` where no year lies between them. */
export function paceBetween(from: Dated, to: Dated): number | undefined {
  return to.year > from.year ? (to.value - from.value) / (to.year - from.year) : undefined;
}

/**
 * The pace that the promise needs: a straight line from baseline to target. The plan sets no steps between the two, so the even
 * pace is an assumption of the site and is said to be one wherever it is used.
 * @returns units a year; `undefined` where the target is to be held
 */
export function requiredPace({ baseline, target, rule }: Aim): number | undefined {
  return isHeld(rule) ? undefined : paceBetween(baseline, target);
}

/** The value on the straight line in a fiscal year, unrounded: the baseline before it starts, the target once its year has come. */
export function requiredIn(aim: Aim, year: number): number {
  const { baseline, target } = aim;
  if (year >= target.year || isHeld(aim.rule)) return target.value;
  if (year <= baseline.year) return baseline.value;
  return baseline.value + ((target.value - baseline.value) * (year - baseline.year)) / (target.year - baseline.year);
}
