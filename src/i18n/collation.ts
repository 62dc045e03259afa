import type { Locale } from '../schema/content.ts';
import type { Term } from '../schema/words.ts';

/** First kana of the rows of the syllabary, by which a Japanese glossary is looked up. */
const rows = '\u3042\u304b\u3055\u305f\u306a\u306f\u307e\u3084\u3089\u308f';

function initialOf(locale: Locale, term: Term): string {
  if (locale === 'en')
    return term.en.term
      .replace(/^[^A-Za-z0-9]+/, '')
      .charAt(0)
      .toUpperCase();
  const kana = term.ja.reading
    .normalize('NFKD')
    .replace(/[\u3099\u309a]/g, '')
    .replace(/[\u30a1-\u30f6]/g, (it) => String.fromCharCode(it.charCodeAt(0) - 0x60));
  const first = kana.charAt(0);
  return [...rows].findLast((row) => row <= first) ?? first.toUpperCase();
}

/**
 * Terms as a reader looks them up: in Japanese by reading and row of the syllabary, in English by letter.
 * @returns groups with their initial, each sorted
 */
export function inReadingOrder(locale: Locale, terms: readonly Term[]): { initial: string; terms: Term[] }[] {
  const key = (it: Term): string => (locale === 'ja' ? it.ja.reading : it.en.term);
  const collator = new Intl.Collator(locale);
  const sorted = [...terms].sort((a, b) => collator.compare(key(a), key(b)) || a.id.localeCompare(b.id));
  const groups = Map.groupBy(sorted, (it) => initialOf(locale, it));
  return [...groups].map(([initial, members]) => ({ initial, terms: members })).sort((a, b) => collator.compare(a.initial, b.initial));
}
