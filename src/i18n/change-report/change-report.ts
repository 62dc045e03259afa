import { ofType, type Difference } from '../../model/difference/difference.ts';
import type { YearUpdate } from '../../model/year-update.ts';
import type { Content, Locale } from '../../schema/content.ts';
import { formatDay, formatMonth, formatYear } from '../format.ts';
import { stringsOf } from '../strings.ts';
import { awaitedBlocks, laterBlocks, promiseBlocks, readingBlocks, revisionBlocks, surveyBlocks } from './number-blocks.ts';
import type { Block, Report } from './report.ts';
import { labelBlocks, measureBlocks, noteBlocks, staleBlocks, textBlocks } from './word-blocks.ts';

/** The changes counted, a phrase each; a kind of change that did not happen is not mentioned. */
export function summaryOf(locale: Locale, differences: readonly Difference[]): string[] {
  const { summary } = stringsOf(locale).updates;
  const readings = ofType(differences, 'reading');
  const fresh = readings.filter((it) => it.cause === 'new' && it.after.value !== undefined).length;
  const corrected = readings.filter((it) => it.cause === 'corrected' || it.cause === 'withdrawn').length;
  const survey = ofType(differences, 'survey');
  const [rose, fell] = (['rose', 'fell'] as const).map((verdict) => survey.filter((it) => it.verdict === verdict).length);
  const texts = ofType(differences, 'text').length + ofType(differences, 'page').length;
  const said = (n: number, words: (n: number) => string): string[] => (n > 0 ? [words(n)] : []);
  return [
    ...said(fresh, summary.readings),
    ...said(corrected, summary.corrected),
    ...said(ofType(differences, 'status').length, summary.statuses),
    ...said(ofType(differences, 'promise').length, summary.promises),
    ...(survey.length > 0 ? [summary.survey(rose!, fell!)] : []),
    ...said(ofType(differences, 'measure').length, summary.measures),
    ...said(texts, summary.texts),
    ...said(ofType(differences, 'label').length, summary.labels),
    ...said(ofType(differences, 'stale').length, summary.stale),
    ...said(ofType(differences, 'revision').length, summary.revisions),
  ];
}

function blocksOf(locale: Locale, content: Content, differences: readonly Difference[]): Block[] {
  return [
    ...readingBlocks(locale, content, differences),
    ...promiseBlocks(locale, content, differences),
    ...surveyBlocks(locale, content, differences),
    ...measureBlocks(locale, content, differences),
    ...textBlocks(locale, content, differences),
    ...labelBlocks(locale, differences),
    ...staleBlocks(locale, differences),
    ...revisionBlocks(locale, content, differences),
  ];
}

/**
 * The report of what changed between two states of a content.
 * @param content the whole of the later state, also what came after the year that is told of: its text may name any year
 * @param names what the two states are called
 */
export function changeReport(
  locale: Locale,
  content: Content,
  differences: readonly Difference[],
  names: { from: string; to: string },
): Report {
  const words = stringsOf(locale).updates;
  const summary = summaryOf(locale, differences);
  return {
    title: words.reportTitle(names.from, names.to),
    opening: [content.site.title[locale], ...(summary.length === 0 ? [words.nothing] : [])],
    summary,
    blocks: blocksOf(locale, content, differences),
  };
}

/** The record of a fiscal year: what was published, what changed, what is awaited. */
export function yearReport(locale: Locale, content: Content, update: YearUpdate): Report {
  const { year, before, published, differences } = update;
  const { updates: words } = stringsOf(locale);
  const { site, indicators, targets } = content;
  const name = formatYear(locale, year);
  const plan =
    before === undefined
      ? [
          words.publishedPlan(site.title[locale], formatMonth(locale, site.period.published)),
          words.promised(indicators.indicators.length, targets.targets.length),
        ]
      : [];
  const numbers = content.years.notes.find((it) => it.year === year)?.published;
  const hasReadings = ofType(differences, 'reading').some((it) => it.after.year === year && it.after.value !== undefined);
  const awaits = update.awaited.length > 0 || (before !== undefined && !published);
  const state = numbers
    ? [words.published(formatDay(locale, numbers))]
    : hasReadings
      ? [words.undated(name)]
      : awaits
        ? [words.awaited(name)]
        : [];
  const summary = summaryOf(locale, differences);
  return {
    title: words.yearTitle(name),
    opening: [...plan, ...state],
    ...(before !== undefined && summary.length > 0 && { compared: words.compared(formatYear(locale, before), name) }),
    summary: [...summary, ...(update.awaited.length > 0 ? [words.summary.awaiting(update.awaited.length)] : [])],
    blocks: [
      ...blocksOf(locale, content, differences),
      ...noteBlocks(locale, content, year),
      ...laterBlocks(locale, content, update),
      ...awaitedBlocks(locale, content, update),
    ],
  };
}

/** When anything of a year last changed: a day, or a month where only that is known; nothing where neither is. */
export function updatedWords(locale: Locale, { updated }: Pick<YearUpdate, 'updated'>): string | undefined {
  if (!updated) return undefined;
  return stringsOf(locale).updates.updated(updated.length > 7 ? formatDay(locale, updated) : formatMonth(locale, updated));
}
