import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatYear } from '../src/i18n/format.ts';
import { stringsOf } from '../src/i18n/strings.ts';
import { locales } from '../src/schema/content.ts';
import { datasets, yearly } from '../src/schema/datasets.ts';
import { day as daySchema } from '../src/schema/text.ts';
import { sayBoth, yearGiven } from './lib/intake/say.ts';
import { ledgerEntries, ledgerOf } from './lib/published/ledger.ts';
import { contentOf } from './lib/read/content-of.ts';
import { readContentFolder } from './lib/read/content-folder.ts';
import { editedJson, formattedJson } from './lib/store/edit-json.ts';
import { recoverFolder, replaceFiles } from './lib/store/replace-files.ts';

/*
 * `npm run publish -- 2026 [--date 2027-07-09]`: records the numbers of a fiscal year, and what was promised, as published. From then
 * on they change only with a revision. `--date` sets the day of publication; run again, it adds what has come since.
 */
const contentDir = process.env['CONTENT_DIR'] ?? 'content';
const { values, positionals } = parseArgs({ allowPositionals: true, options: { date: { type: 'string' } } });
const year = yearGiven(positionals[0]);
recoverFolder(contentDir);
const content = contentOf(await readContentFolder(contentDir));
const fail = (pick: Parameters<typeof sayBoth>[0]): void => {
  sayBoth(pick);
  process.exitCode = 1;
};
if (year === undefined) fail((it) => it.done.yearForm);
else if (!content) fail((it) => it.done.invalidNow);
else if (values.date !== undefined && !daySchema.safeParse(values.date).success) fail((it) => it.done.dayForm);
else publish(year);

function publish(of: number): void {
  const notes = content!.years.notes.find((it) => it.year === of);
  // The survey on which promises rest may be older than the site; it needs no day of publication of its own.
  if (!notes && values.date !== undefined) return fail((it) => it.done.publishNoYear(formatYear('ja', of)));
  const published = values.date ?? notes?.published;
  const ledger = ledgerOf(content!, of, published !== null && published !== undefined);
  const files = new Map<string, string>();
  const textOf = (file: string): string | undefined =>
    existsSync(join(contentDir, file)) ? readFileSync(join(contentDir, file), 'utf8') : undefined;
  const text = `${formattedJson(ledger)}\n`;
  if (text !== textOf(datasets.published.file)) files.set(datasets.published.file, text);
  if (notes && notes.published === null && values.date !== undefined) {
    const file = `years/${of}/${yearly.notes.file}`;
    files.set(file, editedJson(textOf(file)!, { ...notes, published: values.date }));
  }
  if (files.size > 0) replaceFiles(contentDir, files);
  for (const locale of locales)
    console.log(
      stringsOf(locale).importing.done.published(
        formatYear(locale, of),
        String(ledgerEntries(ledger).length - ledgerEntries(content!.published).length),
      ),
    );
}
