import type { Content, Locale } from '../schema/content.ts';
import { names as namesEn } from './strings/names.en.ts';
import { names as namesJa } from './strings/names.ja.ts';

const byLocale = { ja: namesJa, en: namesEn } satisfies Record<Locale, object>;

type Named = Pick<Content, 'outcomes' | 'indicators' | 'dx'>;
type PlanNames = typeof namesJa;

/** What the plan calls its outcomes, its indicators and its digital talent; plain words where it has no name for them. */
export function planNames({ outcomes, indicators, dx }: Named, locale: Locale): PlanNames {
  const plain = byLocale[locale];
  return {
    overall: outcomes.overall.name?.[locale] ?? plain.overall,
    outcome: outcomes.name?.[locale] ?? plain.outcome,
    indicator: indicators.name?.one[locale] ?? plain.indicator,
    indicators: indicators.name?.many[locale] ?? plain.indicators,
    talent: dx.name?.[locale] ?? plain.talent,
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Puts the names of the plan where a text has `{talent}`, or `{Talent}` at the beginning of an English line. */
export function withNamesIn(names: PlanNames, text: string): string {
  return text.replace(/\{(\w+)\}/g, (whole, key: string) => {
    const known = Object.entries(names).find(([name]) => name === key || capital(name) === key);
    return known ? (known[0] === key ? known[1] : capital(known[1])) : whole;
  });
}

/** Words of the site with the names of the plan in their places. */
export function withNames<W>(content: Named, locale: Locale, words: W): W {
  const names = planNames(content, locale);
  const fill = (value: unknown): unknown => {
    if (typeof value === 'string') return withNamesIn(names, value);
    if (typeof value === 'function') return (...args: unknown[]) => fill((value as (...args: unknown[]) => unknown)(...args));
    if (Array.isArray(value)) return value.map(fill);
    if (value && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, it]) => [key, fill(it)]));
    return value;
  };
  return fill(words) as W;
}
