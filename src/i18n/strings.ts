import type { Locale } from '../schema/content.ts';
import { about as aboutEn, accessibility as accessibilityEn } from './strings/about.en.ts';
import { about as aboutJa, accessibility as accessibilityJa } from './strings/about.ja.ts';
import { careers as careersEn } from './strings/careers.en.ts';
import { careers as careersJa } from './strings/careers.ja.ts';
import { chart as chartEn } from './strings/chart.en.ts';
import { chart as chartJa } from './strings/chart.ja.ts';
import { data as dataEn } from './strings/data.en.ts';
import { data as dataJa } from './strings/data.ja.ts';
import { findings as findingsEn } from './strings/findings.en.ts';
import { findings as findingsJa } from './strings/findings.ja.ts';
import { format as formatEn } from './strings/format.en.ts';
import { format as formatJa } from './strings/format.ja.ts';
import { importing as importingEn } from './strings/import.en.ts';
import { importing as importingJa } from './strings/import.ja.ts';
import { inbox as inboxEn } from './strings/inbox.en.ts';
import { inbox as inboxJa } from './strings/inbox.ja.ts';
import { fields as fieldsEn } from './strings/fields.en.ts';
import { fields as fieldsJa } from './strings/fields.ja.ts';
import { cms as cmsEn } from './strings/cms.en.ts';
import { cms as cmsJa } from './strings/cms.ja.ts';
import { guide as guideEn } from './strings/guide.en.ts';
import { guide as guideJa } from './strings/guide.ja.ts';
import { freshness as freshnessEn } from './strings/freshness.en.ts';
import { freshness as freshnessJa } from './strings/freshness.ja.ts';
import { indicators as indicatorsEn } from './strings/indicators.en.ts';
import { indicators as indicatorsJa } from './strings/indicators.ja.ts';
import { measures as measuresEn } from './strings/measures.en.ts';
import { measures as measuresJa } from './strings/measures.ja.ts';
import { readers as readersEn } from './strings/readers.en.ts';
import { readers as readersJa } from './strings/readers.ja.ts';
import { strategy as strategyEn } from './strings/strategy.en.ts';
import { strategy as strategyJa } from './strings/strategy.ja.ts';
import { survey as surveyEn } from './strings/survey.en.ts';
import { survey as surveyJa } from './strings/survey.ja.ts';
import { search as searchEn } from './strings/search.en.ts';
import { search as searchJa } from './strings/search.ja.ts';
import { share as shareEn } from './strings/share.en.ts';
import { share as shareJa } from './strings/share.ja.ts';
import { site as siteEn } from './strings/site.en.ts';
import { site as siteJa } from './strings/site.ja.ts';
import { updates as updatesEn } from './strings/updates.en.ts';
import { updates as updatesJa } from './strings/updates.ja.ts';

/** Every word the code itself says, by area. */
export interface Strings {
  about: typeof aboutJa;
  accessibility: typeof accessibilityJa;
  share: typeof shareJa;
  site: typeof siteJa;
  format: typeof formatJa;
  freshness: typeof freshnessJa;
  careers: typeof careersJa;
  chart: typeof chartJa;
  data: typeof dataJa;
  importing: typeof importingJa;
  inbox: typeof inboxJa;
  guide: typeof guideJa;
  cms: typeof cmsJa;
  fields: typeof fieldsJa;
  indicators: typeof indicatorsJa;
  measures: typeof measuresJa;
  readers: typeof readersJa;
  strategy: typeof strategyJa;
  survey: typeof surveyJa;
  search: typeof searchJa;
  findings: typeof findingsJa;
  updates: typeof updatesJa;
}

const byLocale: Record<Locale, Strings> = {
  ja: {
    about: aboutJa,
    accessibility: accessibilityJa,
    share: shareJa,
    site: siteJa,
    format: formatJa,
    freshness: freshnessJa,
    careers: careersJa,
    chart: chartJa,
    data: dataJa,
    importing: importingJa,
    inbox: inboxJa,
    guide: guideJa,
    cms: cmsJa,
    fields: fieldsJa,
    indicators: indicatorsJa,
    measures: measuresJa,
    readers: readersJa,
    strategy: strategyJa,
    survey: surveyJa,
    search: searchJa,
    findings: findingsJa,
    updates: updatesJa,
  },
  en: {
    about: aboutEn,
    accessibility: accessibilityEn,
    share: shareEn,
    site: siteEn,
    format: formatEn,
    freshness: freshnessEn,
    careers: careersEn,
    chart: chartEn,
    data: dataEn,
    importing: importingEn,
    inbox: inboxEn,
    guide: guideEn,
    cms: cmsEn,
    fields: fieldsEn,
    indicators: indicatorsEn,
    measures: measuresEn,
    readers: readersEn,
    strategy: strategyEn,
    survey: surveyEn,
    search: searchEn,
    findings: findingsEn,
    updates: updatesEn,
  },
};

/** The words of one language. */
export function stringsOf(locale: Locale): Strings {
  return byLocale[locale];
}
