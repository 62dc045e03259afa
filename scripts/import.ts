import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { stringsOf } from '../src/i18n/strings.ts';
import { locales } from '../src/schema/content.ts';
import { intakeOf } from './lib/intake/intake.ts';
import { wordList, wordKey } from './lib/intake/plain-text.ts';
import { sayBoth, yearGiven } from './lib/intake/say.ts';
import { printedChanges, printedIntake } from './lib/intake/show.ts';
import { reportFindings } from './lib/report/report-findings.ts';
import { FolderIsBusy, recoverFolder, replaceFiles } from './lib/store/replace-files.ts';

/*
 * `npm run import -- FILE… [--year 2026] [--yes] [--dry-run]`: puts spreadsheets into the content. Shows what would change, asks about
 * what looks wrong, and writes all files or none.
 */
async function main(): Promise<boolean> {
  const contentDir = process.env['CONTENT_DIR'] ?? 'content';
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { year: { type: 'string' }, yes: { type: 'boolean', default: false }, 'dry-run': { type: 'boolean', default: false } },
  });
  const colour = Boolean(process.stdout.isTTY) && process.env['NO_COLOR'] === undefined;
  if (recoverFolder(contentDir)) sayBoth((it) => it.done.recovered);
  const refuse = (pick: Parameters<typeof sayBoth>[0]): false => (sayBoth(pick), false);
  if (positionals.length === 0) return refuse((it) => it.done.noFiles);
  if (values.year !== undefined && yearGiven(values.year) === undefined) return refuse((it) => it.done.yearForm);

  const { findings, changes, files, invalid, invalidNow } = await intakeOf(contentDir, positionals, yearGiven(values.year));
  if (invalidNow) return (reportFindings(invalid, { contentDir }), refuse((it) => it.done.invalidNow));
  if (findings.length) console.log(`${printedIntake(findings, colour)}\n`);
  if (findings.some((it) => it.severity === 'error')) return refuse((it) => it.done.refused);
  console.log(`${printedChanges(changes)}\n`);
  if (invalid.some((it) => it.severity === 'error')) return (reportFindings(invalid, { contentDir }), refuse((it) => it.done.invalid));
  if (files.size === 0) return (sayBoth((it) => it.done.nothing), true);
  if (values['dry-run']) return (sayBoth((it) => it.done.dryRun), true);
  if (findings.some((it) => it.severity === 'warning') && !values.yes && !(await confirmed())) return refuse((it) => it.done.confirm);
  replaceFiles(contentDir, files);
  sayBoth((it) => it.done.written(String(files.size)));
  return true;
}

async function confirmed(): Promise<boolean> {
  if (!process.stdin.isTTY) return false;
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await lines.question(locales.map((locale) => stringsOf(locale).importing.done.ask).join('\n'));
  lines.close();
  return locales.some((locale) => wordList(stringsOf(locale).importing.yes).includes(wordKey(answer)));
}

try {
  if (!(await main())) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof FolderIsBusy)) throw error;
  sayBoth((it) => it.done.busy);
  process.exitCode = 1;
}
