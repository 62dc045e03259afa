import { isQuestion, type Step, type Sum } from '../model/progress-steps.ts';
import type { Locale } from '../schema/content.ts';
import { trendPrinter, type TrendPrinting } from './trend-numbers.ts';

/** A line of the sums behind a status, as a reader can redo it by hand. */
export interface StepWords {
  key: Step['key'];
  label: string;
  /** Such as (90 − 87.6) ÷ 5 = 0.48. */
  sum: string;
  /** The answer to a question; nothing where the line is a sum. */
  answer?: string;
}

/** A step in words; `≈` stands where the printed result is rounded. */
export function stepWords(locale: Locale, printing: TrendPrinting, step: Step): StepWords {
  const { words, exact, isExact, year } = trendPrinter(locale, printing);
  const { rule } = words;
  const bracketed = (n: number): string => (n < 0 ? `(${exact(n)})` : exact(n));
  if (isQuestion(step)) {
    const { key, left, sign, right, holds } = step;
    return { key, label: rule.questions[key], sum: `${exact(left)} ${sign} ${exact(right)}`, answer: holds ? rule.yes : rule.no };
  }
  const label = step.key === 'required-now' ? rule.sums['required-now'](year(step.year)) : rule.sums[step.key];
  return { key: step.key, label, sum: `${formula(step, exact, bracketed)} ${isExact(step.result) ? '=' : '\u2248'} ${exact(step.result)}` };
}

function formula(sum: Sum, exact: (n: number) => string, bracketed: (n: number) => string): string {
  if (sum.key === 'distance') return `${exact(sum.whole)} \u2212 ${bracketed(sum.less)}`;
  const change = `(${exact(sum.to)} \u2212 ${bracketed(sum.from)})`;
  return sum.key === 'required-now'
    ? `${exact(sum.from)} + ${change} \u00d7 ${sum.years} \u00f7 ${sum.of}`
    : `${change} \u00f7 ${sum.years}`;
}
