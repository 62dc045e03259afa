import { locales } from '../../../src/schema/content.ts';
import { fieldTables } from './field-tables.ts';
import { messageTable } from './message-tables.ts';

/** The parts of the guide that are made: from the schemas and from the messages of the checks. */
export const madeParts: Record<string, string> = Object.fromEntries(
  locales.flatMap((locale) => [
    [`fields-${locale}`, fieldTables(locale)],
    [`import-${locale}`, messageTable(locale, 'importing')],
    [`findings-${locale}`, messageTable(locale, 'findings')],
  ]),
);

/**
 * The guide with its made parts as they are now. What stands outside the marks is written by people and stays.
 * @throws Error where a mark is missing or stands twice
 */
export function guideText(text: string, parts: Readonly<Record<string, string>> = madeParts): string {
  return Object.entries(parts).reduce((guide, [name, part]) => {
    const [open, close] = [`<!-- made: ${name} -->`, `<!-- end: ${name} -->`];
    const pieces = guide.split(open);
    const [, rest = ''] = pieces;
    const at = rest.indexOf(close);
    if (pieces.length !== 2 || at < 0) throw new Error(`${open} \u2026 ${close}`);
    return `${pieces[0]}${open}\n\n${part}\n\n${rest.slice(at)}`;
  }, text);
}
