import { fieldWords } from '../../../src/i18n/field-words.ts';
import { stringsOf } from '../../../src/i18n/strings.ts';
import type { Locale } from '../../../src/schema/content.ts';
import { datasets } from '../../../src/schema/datasets.ts';
import { explained, fieldRows, type FieldRow } from '../../../src/schema/field-paths.ts';
import { cell, markdownTable } from './table.ts';

/** What every field of every file means, a table a file, in one language: made from the schemas. */
export function fieldTables(locale: Locale): string {
  const { years, definitions, pages } = stringsOf(locale).guide;
  const names = Object.keys(explained);
  const part = (title: string, list: readonly string[]): string => [`### ${title}`, ...list.map((it) => tableOf(locale, it))].join('\n\n');
  return [
    part(
      years,
      names.filter((it) => it.startsWith('years.')),
    ),
    part(
      definitions,
      names.filter((it) => Object.hasOwn(datasets, it)),
    ),
    part(
      pages,
      names.filter((it) => it === 'page'),
    ),
  ].join('\n\n');
}

function tableOf(locale: Locale, name: string): string {
  const { columns, needed, absent } = stringsOf(locale).guide;
  const { entries } = stringsOf(locale).cms;
  const { file, schema } = explained[name]!;
  const title = entries[name.replace('years.', '') as keyof typeof entries];
  const optional = Object.hasOwn(datasets, name) && 'absent' in datasets[name as keyof typeof datasets] ? ` (${absent})` : '';
  const rows = fieldRows(name, schema).map((row) => {
    const { label = '', text = '' } = fieldWords(locale, row.path) ?? {};
    return [`\`${row.path.slice(name.length + 1)}\``, cell(label), kindOf(locale, row), row.required ? needed : '', cell(text)];
  });
  const table = markdownTable([columns.field, columns.name, columns.kind, columns.needed, columns.meaning], rows);
  // Folded: a reader opens the one file that they have before them.
  return `<details><summary><code>${file}</code> ${title}${optional}</summary>\n\n${table}\n\n</details>`;
}

function kindOf(locale: Locale, { kind, list, choices }: FieldRow): string {
  const { kinds, list: listed } = stringsOf(locale).guide;
  const words = choices.length > 0 ? choices.map((it) => `\`${it}\``).join(' ') : kinds[kind];
  return list ? listed(words) : words;
}
