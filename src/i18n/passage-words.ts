import type { Locale } from '../schema/content.ts';
import type { Passage } from '../model/measures.ts';
import type { ItemText } from './item-words.ts';

/**
 * The words of a passage and where they stand: those of its page, or those of the table that it is a line of.
 * @param texts the words of every passage by item id
 */
export function passageWords(texts: ReadonlyMap<string, Partial<Record<Locale, ItemText>>>, locale: Locale, passage: Passage): ItemText {
  return texts.get(passage.id)?.[locale] ?? { text: passage.words?.[locale] ?? '', page: passage.page, anchor: passage.id };
}
