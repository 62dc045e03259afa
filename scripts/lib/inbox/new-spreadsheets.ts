import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { git } from './git.ts';

/* The old .xls is taken too, so that whoever sent it is told what to do. */
const table = /\.(xlsx|xlsm|xls|ods|csv|tsv|txt)$/i;

/** Excel keeps such a file beside one that is open. */
const lock = /^(~\$|\.~lock)/;

/**
 * Spreadsheets in the inbox that came or changed since a revision, and those that git does not know yet.
 * @param since a revision; the point at which the branch left it counts, not what it has gained since
 * @returns paths as the process sees them, sorted
 */
export function newSpreadsheets(contentDir: string, since = 'HEAD'): string[] {
  const content = resolve(contentDir);
  if (!existsSync(join(content, 'inbox'))) return [];
  const list = (...args: string[]): string[] => git(content, ...args, '--', 'inbox').split('\0');
  // Paths from here on, not from the top of the repository.
  const changed = list('diff', '--merge-base', '--relative', '--name-only', '--no-renames', '--diff-filter=AM', '-z', since);
  const unknown = list('ls-files', '--others', '--exclude-standard', '-z');
  return [...new Set([...changed, ...unknown])]
    .filter((it) => table.test(it) && !lock.test(basename(it)))
    .sort()
    .map((it) => join(contentDir, it));
}
