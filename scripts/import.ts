import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { stringsOf } from '../src/i18n/strings.ts';
import { locales } from '../src/schema/content.ts';
import { importFiles } from './lib/intake/import-files.ts';
import { wordKey, wordList } from './lib/intake/plain-text.ts';
import { bothOf, sayBoth, yearGiven } from './lib/intake/say.ts';
import { FolderIsBusy } from './lib/store/replace-files.ts';

/*
 * `npm run import -- FILE… [--year 2026] [--yes] [--dry-run]`: puts spreadsheets into the content. Shows what would change, asks about
 * what looks wrong, and writes all files or none.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { year: { type: 'string' }, yes: { type: 'boolean', default: false }, 'dry-run': { type: 'boolean', default: false } },
});

async function confirm(): Promise<boolean> {
  if (!process.stdin.isTTY) return false;
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await lines.question(bothOf((it) => it.done.ask));
  lines.close();
  return locales.some((locale) => wordList(stringsOf(locale).importing.yes).includes(wordKey(answer)));
}

const year = yearGiven(values.year);
if (values.year !== undefined && year === undefined) {
  sayBoth((it) => it.done.yearForm);
  process.exitCode = 1;
} else {
  try {
    const done = await importFiles(positionals, {
      contentDir: process.env['CONTENT_DIR'] ?? 'content',
      ...(year !== undefined && { year }),
      yes: values.yes,
      dryRun: values['dry-run'],
      colour: Boolean(process.stdout.isTTY) && process.env['NO_COLOR'] === undefined,
      confirm,
    });
    if (!done) process.exitCode = 1;
  } catch (error) {
    if (!(error instanceof FolderIsBusy)) throw error;
    sayBoth((it) => it.done.busy);
    process.exitCode = 1;
  }
}
