import { stringsOf } from '../../../src/i18n/strings.ts';
import type { Locale } from '../../../src/schema/content.ts';
import { cell, markdownTable } from './table.ts';

/** Every message of one of the two checks with its remedy; `importing` reads spreadsheets, `findings` the content. */
export function messageTable(locale: Locale, check: 'importing' | 'findings'): string {
  const { messages } = stringsOf(locale)[check] as { messages: Record<string, { what: string; fix: string }> };
  const { columns } = stringsOf(locale).guide;
  // What a slot is filled with differs from case to case.
  const open = (text: string): string => cell(text.replace(/\{\w+\}/g, '\u2026'));
  return markdownTable(
    [columns.message, columns.remedy],
    Object.values(messages).map(({ what, fix }) => [open(what), open(fix)]),
  );
}
