import { reportFindings } from '../report/report-findings.ts';
import type { Decision } from '../published/corrections.ts';
import { recoverFolder, replaceFiles } from '../store/replace-files.ts';
import { intakeOf, type Intake } from './intake.ts';
import { bothOf, type Saying } from './say.ts';
import { printedChanges, printedIntake } from './show.ts';

/** How an import is to go about it. */
export interface ImportOptions {
  contentDir: string;
  /** The fiscal year; without it the one that the tables name. */
  year?: number;
  /** What looks wrong has been looked at. */
  yes?: boolean;
  /** Look, and write nothing. */
  dryRun?: boolean;
  /** Why numbers that were published already may change. */
  decision?: Decision;
  colour?: boolean;
  /** Asks a person whether to go on in spite of warnings. */
  confirm?: () => Promise<boolean>;
  print?: (text: string) => void;
}

/**
 * Puts spreadsheets into the content: says what was found, shows what would change, has warnings confirmed, and writes all files or
 * none.
 * @returns whether all went as asked; what did not has been said
 * @throws FolderIsBusy where another import is writing
 */
export async function importFiles(paths: readonly string[], options: ImportOptions): Promise<boolean> {
  const { contentDir, year, print = console.log } = options;
  if (recoverFolder(contentDir)) print(bothOf((it) => it.done.recovered));
  if (paths.length > 0) return settle(await intakeOf(contentDir, paths, year, options.decision), options);
  print(bothOf((it) => it.done.noFiles));
  return false;
}

/**
 * Carries out what an intake worked out, or says why not.
 * @returns whether all went as asked
 */
export async function settle({ findings, changes, files, invalid, invalidNow }: Intake, options: ImportOptions): Promise<boolean> {
  const { contentDir, yes = false, dryRun = false, colour = false, confirm = async () => false, print = console.log } = options;
  const say = (pick: Saying): void => print(bothOf(pick));
  const refuse = (pick: Saying): false => (say(pick), false);
  if (invalidNow) {
    reportFindings(invalid, { contentDir });
    return refuse((it) => it.done.invalidNow);
  }
  if (findings.length) print(`${printedIntake(findings, colour)}\n`);
  if (findings.some((it) => it.severity === 'error')) return refuse((it) => it.done.refused);
  print(`${printedChanges(changes)}\n`);
  if (invalid.some((it) => it.severity === 'error')) {
    reportFindings(invalid, { contentDir });
    if (invalid.some((it) => it.key === 'published.changed')) say((it) => it.done.correct);
    return refuse((it) => it.done.invalid);
  }
  if (files.size === 0) {
    say((it) => it.done.nothing);
    return true;
  }
  if (dryRun) {
    say((it) => it.done.dryRun);
    return true;
  }
  if (findings.some((it) => it.severity === 'warning') && !yes && !(await confirm())) return refuse((it) => it.done.confirm);
  replaceFiles(contentDir, files);
  say((it) => it.done.written(String(files.size)));
  return true;
}
