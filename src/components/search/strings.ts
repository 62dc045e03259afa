import { search as en } from '../../i18n/strings/search.en.ts';
import { search as ja } from '../../i18n/strings/search.ja.ts';
import type { Words } from '../../i18n/words.ts';
import type { Locale } from '../../schema/content.ts';

/** The words of search. */
export type SearchWords = Words<typeof ja>;

/** The words of search alone, so that the reader's browser does not fetch those of the whole site. */
export const searchWords: Record<Locale, SearchWords> = { ja, en };
