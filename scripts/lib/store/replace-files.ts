import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Files to be written: path below the folder and text. */
export type Replacement = ReadonlyMap<string, string>;

/** What is about to be replaced, so that it can be undone. */
interface Journal {
  process: number;
  files: { file: string; existed: boolean }[];
  /** Folders that were made for the new files, outermost first. */
  made: string[];
}

/** Someone else is writing to the same folder. */
export class FolderIsBusy extends Error {}

/** Where the journal of a folder lies: beside it, so that renames stay on one disk and nothing in it is taken for content. */
export function journalOf(contentDir: string): string {
  const dir = resolve(contentDir);
  return join(dirname(dir), `.${basename(dir)}.import`);
}

/**
 * Writes all files or none. New texts and copies of the old ones are on disk before the first file is replaced; each is put in place
 * by a rename; the removal of the journal is the moment from which the change stands. Stopped before it, at whatever point,
 * `recoverFolder` brings back the folder as it was.
 * @throws FolderIsBusy where another process is doing the same
 */
export function replaceFiles(contentDir: string, files: Replacement): void {
  recoverFolder(contentDir);
  const journal = journalOf(contentDir);
  try {
    mkdirSync(journal);
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'EEXIST' ? new FolderIsBusy(journal) : error;
  }
  const entries = [...files].map(([file, text], n) => ({
    file,
    text,
    n,
    target: join(contentDir, file),
    existed: existsSync(join(contentDir, file)),
  }));
  const plan: Journal = {
    process: process.pid,
    files: entries.map(({ file, existed }) => ({ file, existed })),
    made: foldersToMake(contentDir, files.keys()),
  };
  writeDurably(join(journal, 'owner'), String(process.pid));
  for (const { n, text, target, existed } of entries) {
    writeDurably(join(journal, `${n}.new`), text);
    if (existed) writeDurably(join(journal, `${n}.old`), readFileSync(target));
  }
  writeDurably(join(journal, 'plan.part'), JSON.stringify(plan));
  renameSync(join(journal, 'plan.part'), join(journal, 'plan.json'));
  syncFolder(journal);
  for (const folder of plan.made) mkdirSync(join(contentDir, folder), { recursive: true });
  for (const { n, target } of entries) renameSync(join(journal, `${n}.new`), target);
  for (const folder of new Set(entries.map(({ target }) => dirname(target)))) syncFolder(folder);
  renameSync(join(journal, 'plan.json'), join(journal, 'plan.done'));
  syncFolder(journal);
  rmSync(journal, { recursive: true });
}

/**
 * Undoes what a process that was killed had begun. Every command that reads content calls it first.
 * @returns whether there was anything to undo
 */
export function recoverFolder(contentDir: string): boolean {
  const journal = journalOf(contentDir);
  if (!existsSync(journal)) return false;
  const plan = readPlan(journal);
  const owner = plan?.process ?? Number(readText(join(journal, 'owner')) ?? 0);
  if (owner !== process.pid && isAlive(owner)) {
    throw new FolderIsBusy(journal);
  }
  for (const [n, { file, existed }] of (plan?.files ?? []).entries()) {
    if (existed) {
      // The copy stays until all are back, so that being stopped here is no loss either.
      writeDurably(join(journal, `${n}.back`), readFileSync(join(journal, `${n}.old`)));
      renameSync(join(journal, `${n}.back`), join(contentDir, file));
    } else rmSync(join(contentDir, file), { force: true });
  }
  for (const folder of [...(plan?.made ?? [])].reverse()) rmSync(join(contentDir, folder), { recursive: true, force: true });
  if (plan) renameSync(join(journal, 'plan.json'), join(journal, 'plan.undone'));
  rmSync(journal, { recursive: true, force: true });
  return plan !== undefined;
}

function readPlan(journal: string): Journal | undefined {
  const text = readText(join(journal, 'plan.json'));
  return text === undefined ? undefined : (JSON.parse(text) as Journal);
}

function readText(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function foldersToMake(contentDir: string, files: Iterable<string>): string[] {
  const folders = new Set<string>();
  for (const file of files) {
    for (let folder = dirname(file); folder !== '.' && !existsSync(join(contentDir, folder)); folder = dirname(folder)) folders.add(folder);
  }
  return [...folders].sort((a, b) => a.length - b.length);
}

function isAlive(process_: number): boolean {
  if (!process_) return false;
  try {
    process.kill(process_, 0);
    return true;
  } catch {
    return false;
  }
}

function writeDurably(file: string, data: string | Uint8Array): void {
  const handle = openSync(file, 'w');
  try {
    const bytes = typeof data === 'string' ? Buffer.from(data) : data;
    let written = 0;
    while (written < bytes.length) written += writeSync(handle, bytes, written);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function syncFolder(folder: string): void {
  // Windows has no way to do this and does not need it for a rename.
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
