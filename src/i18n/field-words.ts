import type { Locale } from '../schema/content.ts';
import { stringsOf } from './strings.ts';

/** The name of a field and what it means. */
export interface FieldWords {
  label: string;
  text: string;
}

/**
 * What a field is called and what it means. A field that is explained under its whole path has that explanation; else the longest end
 * of the path that has one counts, so that a place in the source is explained once.
 * @param path such as `indicators.indicators.kind`
 * @returns `undefined` where nothing explains it
 */
export function fieldWords(locale: Locale, path: string): FieldWords | undefined {
  const { names } = stringsOf(locale).fields as { names: Record<string, string> };
  const parts = path.split('.');
  const key = parts.map((_, n) => parts.slice(n).join('.')).find((it) => Object.hasOwn(names, it));
  if (key === undefined) return undefined;
  const [label = '', text = ''] = names[key]!.split('|');
  return { label, text };
}
