import { stringsOf, type Strings } from '../../../src/i18n/strings.ts';
import { locales } from '../../../src/schema/content.ts';

/** Says a sentence on standard output, in Japanese and then in English. */
export function sayBoth(pick: (strings: Strings['importing']) => string): void {
  for (const locale of locales) console.log(pick(stringsOf(locale).importing));
}

/** A fiscal year as a person gives it on the command line; `undefined` where it is none. */
export function yearGiven(text: string | undefined): number | undefined {
  return text !== undefined && /^(19[89]\d|20\d{2})$/.test(text) ? Number(text) : undefined;
}
