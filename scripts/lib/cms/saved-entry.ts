import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { locales } from '../../../src/schema/content.ts';
import { stringsOf } from '../../../src/i18n/strings.ts';
import { validate } from '../check/validate.ts';
import { pagePattern } from '../read/content-folder.ts';
import { printed, sentencesOf } from '../report/print.ts';
import { replaceFiles } from '../store/replace-files.ts';
import { editedFile, schemaOf } from './edited-file.ts';

interface DataFile {
  path: string;
  raw: string;
  newPath?: string;
}

/** What the editor sends to save. */
export interface EntryToSave {
  entry?: DataFile;
  dataFiles?: DataFile[];
  assets: unknown[];
}

/**
 * Saves what was edited: only the edited lines change, and only where the file still fits its schema. What the whole content then has
 * wrong with it is printed, for twins are edited one after the other.
 * @returns the status and the answer for the editor
 */
export async function savedEntry(
  contentDir: string,
  { entry, dataFiles, assets }: EntryToSave,
): Promise<{ status: number; error?: string; message?: string }> {
  const words = (pick: (it: ReturnType<typeof stringsOf>['cms']) => string): string =>
    locales.map((it) => pick(stringsOf(it).cms)).join(' / ');
  const wanted = dataFiles ?? (entry ? [entry] : []);
  const foreign = wanted.some(
    (it) => (!pagePattern.test(it.path) && !schemaOf(it.path)) || it.path.split('/').includes('..') || (it.newPath ?? it.path) !== it.path,
  );
  if (foreign || assets.length > 0) return { status: 422, error: words((it) => it.notOffered) };
  const texts = new Map<string, string>();
  for (const { path, raw } of wanted) {
    const before = await readFile(join(contentDir, path), 'utf8');
    const edited = attempt(() => editedFile(path, before, raw));
    if (!edited) return { status: 422, error: words((it) => it.notOffered) };
    const { text, findings } = edited;
    const [wrong] = findings.filter((it) => it.severity === 'error');
    if (wrong) {
      const said = locales.map((locale) => sentencesOf(locale, wrong)).map(({ what, fix }) => `${what} ${fix}`);
      return { status: 422, error: said.join(' / ') };
    }
    if (text !== before) texts.set(path, text);
  }
  if (texts.size > 0) replaceFiles(contentDir, texts);
  console.log(printed(await validate(contentDir), contentDir, false));
  return { status: 200, message: 'entry persisted' };
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
