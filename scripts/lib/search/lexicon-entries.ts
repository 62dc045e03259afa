import { fold } from '../../../src/search/fold.ts';
import { lexiconKey, type Lexicon } from '../../../src/search/lexicon.ts';
import type { Locale } from '../../../src/schema/content.ts';
import type { Term } from '../../../src/schema/words.ts';
import type { Reader } from './readings.ts';

/** Where the words of a lexicon come from: the glossary, the headings of the site, and its whole text in one language. */
export interface LexiconSources {
  terms: Term[];
  headings: string[];
  text: string;
}

/**
 * The lexicon of one language: from readings, aliases and the other language's names to the words that stand in the text.
 * @param read reads Japanese headings aloud; without it only the glossary's own readings are taken
 * @returns pairs sorted by key, so that the same content gives the same file
 */
export function lexiconEntries(locale: Locale, { terms, headings, text }: LexiconSources, read?: Reader): Lexicon {
  const standing = fold(text);
  const pairs = new Map<string, [string, string]>();
  const add = (key: string, word: string): void => {
    const folded = lexiconKey(key);
    if (folded.length < 2 || folded === lexiconKey(word) || !standing.includes(fold(word))) return;
    pairs.set(`${folded}\t${word}`, [folded, word]);
  };
  for (const { ja, en } of terms) {
    const own = locale === 'ja' ? ja : en;
    const other = locale === 'ja' ? en : ja;
    for (const key of [...own.aliases, other.term, ...other.aliases, ...(locale === 'ja' ? [ja.reading] : [])]) add(key, own.term);
    for (const bare of [own.term, other.term].filter((it) => /\s*\(.+\)$/u.test(it))) add(bare.replace(/\s*\(.+\)$/u, ''), own.term);
  }
  if (!read) return sorted(pairs);
  for (const words of new Set([...headings, ...text.split(/[\n\u3002]/u)]))
    for (const [reading, word] of read(words)) {
      const key = lexiconKey(reading);
      if (key.length > 1 && key !== lexiconKey(word)) pairs.set(`${key}\t${word}`, [key, word]);
    }
  return sorted(pairs);
}

function sorted(pairs: Map<string, [string, string]>): Lexicon {
  return [...pairs.values()].toSorted(([a, x], [b, y]) => (a === b ? compare(x, y) : compare(a, b)));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
