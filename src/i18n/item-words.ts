import { itemPieces, type Piece } from '../model/item-pieces.ts';
import type { SurveyFactName } from '../schema/components.ts';
import { locales, type Content, type Locale } from '../schema/content.ts';
import { baselineWords, scoreWords, surveyFactWords, targetWords } from './figure-words.ts';

/** The words of a passage in one language, and where they stand. */
export interface ItemText {
  /** Plain words: emphasis, links and terms as their words, figures as they are printed. */
  text: string;
  /** Path of the page below `plan/`. */
  page: string;
  /** Anchor on that page. */
  anchor: string;
}

/**
 * The words of every passage of the plan by item id, in both languages, read from the pages themselves.
 * An item that stands on the page of one language only has no words in the other.
 */
export function itemWords(content: Content): Map<string, Partial<Record<Locale, ItemText>>> {
  const found = new Map<string, Partial<Record<Locale, ItemText>>>();
  for (const locale of locales) {
    for (const page of content.pages.filter((it) => it.locale === locale)) {
      for (const { id, pieces } of itemPieces(page.body)) {
        const text = pieces.map((it) => wordsOf(locale, content, it)).join('');
        found.set(id, { ...found.get(id), [locale]: { text: tidy(locale, text), page: page.path, anchor: id } });
      }
    }
  }
  return found;
}

/**
 * The words of a piece of a text: its own, or the figure that it takes from the data; nothing for a component that prints none.
 * @throws RangeError where it takes a figure that the data does not hold
 */
export function wordsOf(locale: Locale, content: Content, piece: Piece): string {
  if ('text' in piece) return piece.text;
  const { of = '', year = '' } = piece.attributes;
  if (piece.component === 'Score') return scoreWords(locale, content, of, Number(year)).text;
  if (piece.component === 'Target') return targetWords(locale, content, of).text;
  if (piece.component === 'Baseline') return baselineWords(locale, content, of).text;
  if (piece.component === 'SurveyFact') return surveyFactWords(locale, content, of as SurveyFactName, Number(year)).text;
  return '';
}

/** One line: a break is nothing in Japanese and a space elsewhere. */
const tidy = (locale: Locale, text: string): string => text.replace(/[ \t]*\n[ \t]*/g, locale === 'ja' ? '' : ' ').trim();
