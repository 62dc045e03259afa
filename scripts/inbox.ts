import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { inboxReport, outcomeOf } from './lib/inbox/inbox-report.ts';
import { intakeWithYear } from './lib/inbox/intake-with-year.ts';
import { newSpreadsheets } from './lib/inbox/new-spreadsheets.ts';
import { foldedReport } from './lib/inbox/year-report.ts';
import { recoverFolder, replaceFiles } from './lib/store/replace-files.ts';

/*
 * `npm run inbox -- [--since REVISION] [--report FILE] [--yes]`: imports the spreadsheets that are new in `content/inbox/` and writes a
 * report in Markdown. INBOX_CONFIRMED=true says the same as `--yes`: that a person has confirmed what looks wrong.
 */
const contentDir = process.env['CONTENT_DIR'] ?? 'content';
const { values } = parseArgs({
  options: {
    since: { type: 'string' },
    report: { type: 'string' },
    yes: { type: 'boolean', default: process.env['INBOX_CONFIRMED'] === 'true' },
  },
});
recoverFolder(contentDir);
const paths = newSpreadsheets(contentDir, values.since);
const intake = paths.length > 0 ? await intakeWithYear(contentDir, paths) : undefined;
const outcome = intake ? outcomeOf(intake, values.yes) : 'empty';
if (intake && outcome === 'written') replaceFiles(contentDir, intake.files);
// Run again after some other change, it still says what all of the branch changes.
const changes = outcome === 'written' || outcome === 'nothing' ? await foldedReport(contentDir, values.since ?? 'HEAD') : '';
const report = `${inboxReport(paths, outcome, intake)}${changes}`;
console.log(report);
if (values.report !== undefined) {
  mkdirSync(dirname(values.report), { recursive: true });
  writeFileSync(values.report, report);
}
if (outcome === 'refused' || outcome === 'confirm' || outcome === 'invalid') process.exitCode = 1;
