import { hasJapanese, isHiragana, katakanaOf, squeeze } from './fold.ts';
import type { Locale } from '../schema/content.ts';

/** Readings, aliases and names in the other language, each with the word that stands in the text: `[key, word]`, sorted by key. */
export type Lexicon = readonly (readonly [key: string, word: string])[];

/** The form in which keys are kept and looked up: folded, without spaces, in katakana. */
export function lexiconKey(text: string): string {
  return katakanaOf(squeeze(text));
}

/** Whether a query may need the lexicon at once: it is written by sound, or in the script of the other language. */
export function needsLexicon(text: string, locale: Locale): boolean {
  return locale === 'ja' ? isHiragana(text) : hasJapanese(text);
}

/**
 * The words that a query may stand for: those whose key it is, or else the shortest whose key it begins.
 * @param most how many at most
 */
export function lookUp(lexicon: Lexicon, text: string, most = 3): string[] {
  const key = lexiconKey(text);
  if (key.length < 2) return [];
  const exact = lexicon.filter(([it]) => it === key);
  const found = exact.length > 0 ? exact : lexicon.filter(([it]) => it.startsWith(key)).toSorted((a, b) => a[0].length - b[0].length);
  return [...new Set(found.map(([, word]) => word))].slice(0, most);
}
