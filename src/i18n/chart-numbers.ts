import type { Locale } from '../schema/content.ts';
import type { Unit } from '../schema/indicators.ts';
import { formatNumber, formatValue } from './format.ts';
import { chartWords } from './chart-words.ts';

/** What a picture needs to print its numbers. */
export interface Printing {
  unit: Unit;
  decimals: number;
}

/** The words, and the printers of values (with unit), bare numbers and years, that all parts of one picture share. */
export function chartPrinter(locale: Locale, { unit, decimals }: Printing) {
  return {
    words: chartWords(locale).chart,
    list: chartWords(locale).format.list,
    value: (n: number) => formatValue(locale, { ...unit, fixed: true }, n, decimals),
    /** A point of the scale, without decimals it does not need. */
    point: (n: number) => formatNumber(locale, n, decimals, false),
    pointValue: (n: number) => formatValue(locale, { ...unit, fixed: false }, n, decimals),
    number: (n: number) => formatNumber(locale, n, decimals),
    change: (n: number) =>
      n > 0
        ? `+${formatNumber(locale, n, decimals)}`
        : n < 0
          ? `\u2212${formatNumber(locale, -n, decimals)}`
          : `\u00b1${formatNumber(locale, 0, decimals)}`,
    year: (year: number) => chartWords(locale).format.fiscalYear(year),
  };
}
