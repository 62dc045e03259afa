import type { Unit } from '../schema/indicators.ts';
import type { Locale } from '../schema/content.ts';
import { stringsOf } from './strings.ts';

const tag = { ja: 'ja-JP', en: 'en-GB' } as const;

/* Making a format takes far longer than using it. */
const numberFormats = new Map<string, Intl.NumberFormat>();

/** A number in the digits and separators of a language. `fixed` shows all decimals: 3.8 with two is 3.80. */
export function formatNumber(locale: Locale, value: number, decimals = 0, fixed = true): string {
  const key = `${locale}${decimals}${fixed}`;
  let format = numberFormats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(tag[locale], { minimumFractionDigits: fixed ? decimals : 0, maximumFractionDigits: decimals });
    numberFormats.set(key, format);
  }
  return format.format(value);
}

/** A number with its unit, such as 50 qualifications. */
export function formatValue(locale: Locale, unit: Unit, value: number, decimals: number): string {
  const pattern = locale === 'en' && value === 1 && unit.one ? unit.one : unit.pattern[locale];
  return pattern.replace('{n}', formatNumber(locale, value, decimals, unit.fixed));
}

/** A fiscal year as a reader says it. */
export function formatYear(locale: Locale, year: number): string {
  return stringsOf(locale).format.fiscalYear(year);
}

/**
 * A calendar day; in Japanese by era, as the official document counts.
 * @param day `YYYY-MM-DD`
 */
export function formatDay(locale: Locale, day: string, weekday = false): string {
  const calendar = locale === 'ja' ? `${tag.ja}-u-ca-japanese` : tag.en;
  return new Intl.DateTimeFormat(calendar, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    ...(locale === 'ja' && { era: 'long' as const }),
    ...(weekday && { weekday: locale === 'ja' ? ('short' as const) : ('long' as const) }),
  }).format(new Date(`${day}T00:00:00Z`));
}

/**
 * A month of the calendar.
 * @param month `YYYY-MM`
 */
export function formatMonth(locale: Locale, month: string): string {
  const calendar = locale === 'ja' ? `${tag.ja}-u-ca-japanese` : tag.en;
  return new Intl.DateTimeFormat(calendar, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(locale === 'ja' && { era: 'long' as const }),
  }).format(new Date(`${month}-01T00:00:00Z`));
}

/**
 * A place in the official document in words.
 * @param place such as `3-(3)` followed by a circled item
 */
export function formatPlace(locale: Locale, place: string): string {
  const match = /^(\d+)(?:-\((\d+)\))?(?:-(.))?$/u.exec(place);
  return match ? stringsOf(locale).format.place(match[1]!, match[2], match[3]) : place;
}
