import type { Locale } from '../schema/content.ts';
import type { Localised } from '../schema/text.ts';
import { chartPrinter, type Printing } from './chart-numbers.ts';

interface Extremes {
  highest?: { label: Localised; value: number };
  lowest?: { label: Localised; value: number };
}

/** What the sentence about the staff says, as the model works it out. */
export interface StaffFacts extends Printing, Extremes {
  year: number;
  total: number;
  mean: number | undefined;
  below: Localised[];
  silent: number;
}

/** What the sentence about the questions says. */
export interface DotsFacts extends Printing, Extremes {
  year: number;
  total: number;
  mean: number | undefined;
  midpoint: number;
  notBelow: number;
  below: number;
  underMidpoint: number;
  silent: number;
}

/** What the sentence about the targets says. */
export interface PathFacts extends Printing {
  year: number;
  targetYear: number;
  total: number;
  raise: number;
  hold: number;
  passed: number;
  overall: Step | undefined;
  furthest: Step | undefined;
}
interface Step {
  label: Localised;
  value: number | undefined;
  target: number | undefined;
}

const sentences = (locale: Locale, parts: (string | false | undefined)[]): string => parts.filter(Boolean).join(locale === 'ja' ? '' : ' ');

/** The nine scores in words. */
export function staffSentence(locale: Locale, facts: StaffFacts): string {
  const { words, list, value, year } = chartPrinter(locale, facts);
  const { mean, below, highest, lowest, silent } = facts;
  const names = below.map((it) => words.quoted(it[locale])).join(list);
  return sentences(locale, [
    words.staff.opening(year(facts.year), facts.total),
    mean !== undefined && (below.length > 0 ? words.staff.below(value(mean), below.length, names) : words.staff.noneBelow(value(mean))),
    highest &&
      lowest &&
      words.staff.extremes(
        words.quoted(highest.label[locale]),
        value(highest.value),
        words.quoted(lowest.label[locale]),
        value(lowest.value),
      ),
    silent > 0 && words.staff.silent(silent),
  ]);
}

/** The questions in words. */
export function dotsSentence(locale: Locale, facts: DotsFacts): string {
  const { words, value, pointValue, year } = chartPrinter(locale, facts);
  const { mean, highest, lowest, silent } = facts;
  return sentences(locale, [
    words.dots.opening(facts.total, year(facts.year)),
    mean !== undefined && words.dots.against(value(mean), facts.notBelow, facts.below),
    words.dots.midpoint(pointValue(facts.midpoint), facts.underMidpoint),
    highest && lowest && words.dots.extremes(highest.label[locale], value(highest.value), lowest.label[locale], value(lowest.value)),
    silent > 0 && words.dots.silent(silent),
  ]);
}

/** The way to the targets in words. */
export function pathSentence(locale: Locale, facts: PathFacts): string {
  const { words, value, year } = chartPrinter(locale, facts);
  const { overall, furthest } = facts;
  return sentences(locale, [
    words.path.opening(facts.total, year(facts.targetYear)),
    words.path.courses(facts.raise, facts.hold),
    facts.passed > 0 && words.path.passed(facts.passed),
    furthest && words.path.furthest(words.quoted(furthest.label[locale]), value(furthest.value!), value(furthest.target!)),
    overall?.value !== undefined &&
      overall.target !== undefined &&
      (overall.target > overall.value
        ? words.path.overall(overall.label[locale], value(overall.value), value(overall.target))
        : overall.target === overall.value
          ? words.path.overallHold(overall.label[locale], value(overall.value))
          : words.path.overallPassed(overall.label[locale], value(overall.value), value(overall.target))),
  ]);
}
