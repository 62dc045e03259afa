import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { stringsOf } from '../src/i18n/strings.ts';
import { locales } from '../src/schema/content.ts';
import { decisionSchema } from '../src/schema/progress.ts';
import { importFiles } from './lib/intake/import-files.ts';
import { wordKey, wordList } from './lib/intake/plain-text.ts';
import { bothOf, sayBoth, yearGiven } from './lib/intake/say.ts';
import { FolderIsBusy } from './lib/store/replace-files.ts';

/*
 * `npm run import -- FILE… [--year 2026] [--yes] [--dry-run]`: puts spreadsheets into the content. Shows what would change, asks about
 * what looks wrong, and writes all files or none. Numbers that were published change only with `--reason-ja`, `--reason-en`,
 * `--decided-by-ja`, `--decided-by-en` and `--decided-on 2027-09-10`; the old ones stay visible with them.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    year: { type: 'string' },
    yes: { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
    'reason-ja': { type: 'string' },
    'reason-en': { type: 'string' },
    'decided-by-ja': { type: 'string' },
    'decided-by-en': { type: 'string' },
    'decided-on': { type: 'string' },
  },
});

async function confirm(): Promise<boolean> {
  if (!process.stdin.isTTY) return false;
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await lines.question(bothOf((it) => it.done.ask));
  lines.close();
  return locales.some((locale) => wordList(stringsOf(locale).importing.yes).includes(wordKey(answer)));
}

const year = yearGiven(values.year);
const decided = decisionSchema.safeParse({
  date: values['decided-on'],
  reason: { ja: values['reason-ja'], en: values['reason-en'] },
  decidedBy: { ja: values['decided-by-ja'], en: values['decided-by-en'] },
});
const decisionBegun = Object.keys(values).some((it) => it.startsWith('reason-') || it.startsWith('decided-'));
if (values.year !== undefined && year === undefined) {
  sayBoth((it) => it.done.yearForm);
  process.exitCode = 1;
} else if (decisionBegun && !decided.success) {
  sayBoth((it) => it.done.correct);
  process.exitCode = 1;
} else {
  try {
    const done = await importFiles(positionals, {
      contentDir: process.env['CONTENT_DIR'] ?? 'content',
      ...(year !== undefined && { year }),
      ...(decided.success && { decision: decided.data }),
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
