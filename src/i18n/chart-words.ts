import type { Locale } from '../schema/content.ts';
import { chart as chartEn } from './strings/chart.en.ts';
import { chart as chartJa } from './strings/chart.ja.ts';
import { format as formatEn } from './strings/format.en.ts';
import { format as formatJa } from './strings/format.ja.ts';

const byLocale = { ja: { chart: chartJa, format: formatJa }, en: { chart: chartEn, format: formatEn } } satisfies Record<Locale, object>;

/** The words of pictures and numbers alone, so that a picture in the browser does not bring all the words of the site with it. */
export function chartWords(locale: Locale): { chart: typeof chartJa; format: typeof formatJa } {
  return byLocale[locale];
}
