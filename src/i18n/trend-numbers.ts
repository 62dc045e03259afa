import type { Locale } from '../schema/content.ts';
import type { Indicator, Unit } from '../schema/indicators.ts';
import { formatNumber, formatValue, formatYear } from './format.ts';
import { stringsOf } from './strings.ts';

/** What is needed to print the numbers of an indicator. */
export interface TrendPrinting {
  unit: Unit;
  decimals: number;
  kind: Indicator['kind'];
}

/** Sums are printed with two decimals more than readings, so that they can be redone by hand. */
const extraDecimals = 2;
const minus = (text: string): string => text.replace(/^-/, '\u2212');

/**
 * The printers that the picture, the sentence, the table and the sums of an indicator share. Differences between two rates are
 * percentage points, whatever the rate's own unit is called.
 */
export function trendPrinter(locale: Locale, { unit, decimals, kind }: TrendPrinting) {
  const words = stringsOf(locale).indicators;
  const exact = (n: number): string => minus(formatNumber(locale, Math.abs(n) < 1e-9 ? 0 : n, decimals + extraDecimals, false));
  const inUnit = (text: string, n: number): string => {
    const one = Math.abs(Math.abs(n) - 1) < 1e-9;
    if (kind === 'rate') return one ? words.percentagePoint(text) : words.percentagePoints(text);
    return (locale === 'en' && one && unit.one ? unit.one : unit.pattern[locale]).replace('{n}', text);
  };
  const isExact = (n: number): boolean => Math.abs(Number(n.toFixed(decimals + extraDecimals)) - n) < 1e-9;
  const signed = (n: number): string => (n > 1e-9 ? `+${exact(n)}` : n < -1e-9 ? exact(n) : `\u00b1${exact(0)}`);
  return {
    words,
    all: stringsOf(locale),
    year: (year: number) => formatYear(locale, year),
    yearShort: (year: number) => stringsOf(locale).format.fiscalYearShort(year),
    /** A reading, a baseline or a target, as published. */
    value: (n: number) => minus(formatValue(locale, unit, n, decimals)),
    /** The same without its unit, where an axis says it. */
    number: (n: number) => minus(formatNumber(locale, n, decimals, unit.fixed)),
    /** A value that was worked out. */
    worked: (n: number) => minus(formatValue(locale, { ...unit, fixed: false }, n, decimals + extraDecimals)),
    /** A bare number in a sum. */
    exact,
    /** Whether a number is printed in full. */
    isExact,
    /** A distance, without a sign. */
    distance: (n: number) => inUnit(exact(Math.abs(n)), n),
    /** A change, with its sign. */
    change: (n: number) => inUnit(signed(n), n),
    /** A pace: a change for each year, said to be rounded where it is. */
    pace: (n: number) => {
      const text = inUnit(signed(n), n);
      return words.perYear(isExact(n) ? text : words.approximately(text));
    },
    tick: (n: number) => minus(formatNumber(locale, n, decimals + 1, false)),
  };
}
