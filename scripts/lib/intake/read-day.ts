import type { GridCell } from '../workbook/grid.ts';
import { plainText } from './plain-text.ts';

const eras: [RegExp, number][] = [
  [/^(?:\u4ee4\u548c|r)\s*\.?\s*(\d{1,2}|\u5143)\s*/iu, 2018],
  [/^(?:\u5e73\u6210|h)\s*\.?\s*(\d{1,2}|\u5143)\s*/iu, 1988],
];
const dayPattern = /^(\d{4})\s*[-/.\u5e74]\s*(\d{1,2})\s*[-/.\u6708]\s*(\d{1,2})\s*\u65e5?\s*(?:\(.\))?(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/u;
const compact = /^(\d{4})(\d{2})(\d{2})$/;

/** The day that a spreadsheet counts as 0. */
const dayZero = Date.UTC(1899, 11, 30);
/* Numbers that can be days of this century's first half and hardly anything else. */
const serials = { from: 36_526, to: 54_788 };

/**
 * A day as people write it: a date cell, a Western or an era date, eight digits, or the number that a spreadsheet counts days with.
 * @returns `YYYY-MM-DD`, or `undefined` where the cell holds no day that exists
 */
export function dayIn({ value }: GridCell): string | undefined {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString().slice(0, 10);
  const text = withWesternYear(plainText(String(value ?? '')));
  const serial = Number(text);
  if (/^\d{5}(\.0+)?$/.test(text) && serial >= serials.from && serial <= serials.to) {
    return new Date(dayZero + serial * 86_400_000).toISOString().slice(0, 10);
  }
  const [, y, m, d] = dayPattern.exec(text) ?? compact.exec(text) ?? [];
  if (y === undefined) return undefined;
  const day = new Date(Date.UTC(Number(y), Number(m) - 1, Number(d)));
  return day.getUTCMonth() === Number(m) - 1 && day.getUTCDate() === Number(d) ? day.toISOString().slice(0, 10) : undefined;
}

/**
 * The fiscal year that a title, a heading or a file name speaks of, by era or by the Western calendar.
 * @returns `undefined` where it names none
 */
export function yearIn(text: string): number | undefined {
  const plain = plainText(text);
  const era = /(?:\u4ee4\u548c|(?<![a-z])r\.?)\s*(\d{1,2}|\u5143)(?!\d)/iu.exec(plain);
  if (era) return 2018 + (era[1] === '\u5143' ? 1 : Number(era[1]));
  const western = /(?<!\d)(20\d{2})(?!\d)/.exec(plain);
  return western ? Number(western[1]) : undefined;
}

/** A text without the fiscal year that it names. */
export function withoutYear(text: string): string {
  return plainText(text)
    .replace(/(?:\u4ee4\u548c|(?<![a-z])r\.?)\s*(\d{1,2}|\u5143)\s*(\u5e74\u5ea6?)?/iu, '')
    .replace(/(fy\s*)?(?<!\d)20\d{2}(?!\d)\s*(\u5e74\u5ea6?)?/iu, '')
    .trim();
}

function withWesternYear(text: string): string {
  for (const [pattern, zero] of eras) {
    const match = pattern.exec(text);
    if (match) return text.replace(pattern, String(zero + (match[1] === '\u5143' ? 1 : Number(match[1]))));
  }
  return text;
}
