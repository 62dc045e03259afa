import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { intakeOf, type Intake } from '../intake/intake.ts';
import { newYearFiles } from '../intake/new-year.ts';
import { contentOf } from '../read/content-of.ts';
import { readContentFolder } from '../read/content-folder.ts';

/** An intake, and the fiscal year whose folder it lays first. */
export interface InboxIntake extends Intake {
  laid?: number;
}

/**
 * Reads spreadsheets as an import does, and lays the folder of the year they are for where it is the one after the newest: whoever
 * sends a table through a web page cannot run a command before it. Any other year is still a mistake. Writes nothing.
 */
export async function intakeWithYear(contentDir: string, paths: readonly string[]): Promise<InboxIntake> {
  const intake = await intakeOf(contentDir, paths);
  const source = await readContentFolder(contentDir);
  const content = contentOf(source);
  const newest = Math.max(...source.files.flatMap((it) => /^years\/(\d{4})\//.exec(it)?.[1] ?? []).map(Number));
  const { year } = intake;
  if (!content || year !== newest + 1 || !intake.findings.some((it) => it.key === 'year.absent')) return intake;
  const scratch = await mkdtemp(join(tmpdir(), 'inbox-'));
  try {
    await cp(contentDir, scratch, { recursive: true });
    const laid = newYearFiles(content, year);
    for (const [file, text] of laid) {
      await mkdir(dirname(join(scratch, file)), { recursive: true });
      await writeFile(join(scratch, file), text);
    }
    const again = await intakeOf(scratch, paths);
    if (again.files.size === 0) return again;
    return { ...again, files: new Map([...laid, ...again.files]), laid: year };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
