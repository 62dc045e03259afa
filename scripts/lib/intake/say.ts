import { stringsOf, type Strings } from '../../../src/i18n/strings.ts';
import { locales } from '../../../src/schema/content.ts';

/** Picks a sentence from the words of a language. */
export type Saying = (strings: Strings['importing']) => string;

/** A sentence in Japanese and then in English. */
export function bothOf(pick: Saying): string {
  return locales.map((locale) => pick(stringsOf(locale).importing)).join('\n');
}

/** Says a sentence on standard output, in Japanese and then in English. */
export function sayBoth(pick: Saying): void {
  console.log(bothOf(pick));
}

/** A fiscal year as a person gives it on the command line; `undefined` where it is none. */
export function yearGiven(text: string | undefined): number | undefined {
  return text !== undefined && /^(19[89]\d|20\d{2})$/.test(text) ? Number(text) : undefined;
}
