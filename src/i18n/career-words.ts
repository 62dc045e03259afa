import type { Locale } from '../schema/content.ts';
import { careers as careersEn } from './strings/careers.en.ts';
import { careers as careersJa } from './strings/careers.ja.ts';

const byLocale = { ja: careersJa, en: careersEn } satisfies Record<Locale, object>;

/** The words of the career map alone, so that the map in the browser does not bring all the words of the site with it. */
export function careerWords(locale: Locale): typeof careersJa {
  return byLocale[locale];
}
