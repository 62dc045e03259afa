import type { Content } from '../schema/content.ts';
import type { Indicator } from '../schema/indicators.ts';
import { directionOf } from './direction.ts';
import { baselineOf } from './values.ts';

/** A number with the fiscal year it belongs to. */
export interface Dated {
  year: number;
  value: number;
}

/** Which way is better: the target is to be reached from below or from above, or its value may not slip to one side. */
export type Rule = 'raise' | 'lower' | 'hold-at-least' | 'hold-at-most';

/** What is promised: from where, to where, by when, and which way. */
export interface Aim {
  baseline: Dated;
  target: Dated;
  rule: Rule;
}

/**
 * What the plan promises for an indicator (section 2-(8) of the first plan). "Better" is the sign of target minus baseline; a
 * target equal to the baseline is one to hold, from below unless `hold` says otherwise.
 * @throws RangeError where the indicator follows a survey question that has no score in its baseline year
 */
export function aimOf(content: Content, indicator: Indicator): Aim {
  const { year, value } = baselineOf(content, indicator);
  const { target, hold = 'at-least' } = indicator;
  const direction = directionOf(value, target.value);
  return { baseline: { year, value }, target, rule: direction === 'hold' ? `hold-${hold}` : direction };
}

/** Whether more is better: `1`, or `-1` where less is. */
export function betterSign(rule: Rule): 1 | -1 {
  return rule === 'raise' || rule === 'hold-at-least' ? 1 : -1;
}

/** Whether the target is to be held and not arrived at. */
export function isHeld(rule: Rule): boolean {
  return rule === 'hold-at-least' || rule === 'hold-at-most';
}
