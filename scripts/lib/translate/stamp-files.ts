import { existsSync } from 'node:fs';
import { readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { splitPage } from '../../../src/model/mdx.ts';
import { stampsOf } from '../../../src/model/text/freshness.ts';
import { locales } from '../../../src/schema/content.ts';
import { nearest } from '../report/nearest.ts';
import { readPage } from '../read/page-file.ts';
import { withStamps } from './stamp.ts';

/** What became of one translated page. */
export type Stamped =
  | { file: string; sections: string[] }
  | { file: string; refused: 'notTranslation' | 'noSource' | 'unreadable' | 'noSection'; values: Record<string, string> };

/**
 * Records in translated pages what they were made from: the Japanese as it is now. Writes aside and renames, so a page is never
 * half written; a page that is refused is left alone.
 * @param path a page, or a folder of pages
 * @param only the one section that was brought up to date; all of them where it is not given
 */
export async function stampFiles(path: string, only?: string): Promise<Stamped[]> {
  const from = resolve(path);
  if (!existsSync(from)) return [{ file: path, refused: 'unreadable', values: { reason: 'ENOENT' } }];
  const files = (await stat(from)).isDirectory()
    ? (await readdir(from, { recursive: true })).filter((it) => it.endsWith('.mdx')).map((it) => join(from, it))
    : [from];
  const translated = files.filter((it) => placeOf(it) !== undefined).sort();
  // A folder may hold both languages; only a page that was named by itself is told that it is no translation.
  if (translated.length === 0) return [{ file: path, refused: 'notTranslation', values: {} }];
  return Promise.all(translated.map((it) => stampFile(it, only)));
}

/** The content folder and the path below it of a translated page. */
function placeOf(file: string): { content: string; page: string; source: string } | undefined {
  for (const locale of locales.slice(1)) {
    const at = file.lastIndexOf(`${sep}plan${sep}${locale}${sep}`);
    if (at < 0) continue;
    const content = file.slice(0, at);
    const page = relative(content, file).split(sep).join('/');
    return { content, page, source: page.replace(`plan/${locale}/`, `plan/${locales[0]}/`) };
  }
  return undefined;
}

async function stampFile(file: string, only: string | undefined): Promise<Stamped> {
  const { content, page, source } = placeOf(file)!;
  const name = relative(process.cwd(), file);
  const sourceText = await readFile(join(content, source), 'utf8').catch(() => undefined);
  if (sourceText === undefined) return { file: name, refused: 'noSource', values: { source } };
  const original = readPage(source, sourceText).page;
  const text = await readFile(file, 'utf8');
  const twin = readPage(page, text).page;
  const body = splitPage(sourceText)?.body;
  if (!original.data || !original.outline || body === undefined) return { file: name, refused: 'unreadable', values: { reason: source } };
  if (!twin.data) return { file: name, refused: 'unreadable', values: { reason: page } };
  const now = stampsOf({ data: original.data, body });
  if (only !== undefined && now[only] === undefined)
    return {
      file: name,
      refused: 'noSection',
      values: { section: only, near: nearest(only, Object.keys(now)) ?? Object.keys(now).join(', ') },
    };
  const was: Record<string, string> = twin.data.translatedFrom ?? {};
  const wanted =
    only === undefined
      ? now
      : Object.fromEntries(
          Object.keys(now).flatMap((it) => {
            const stamp = it === only ? now[it] : was[it];
            return stamp === undefined ? [] : [[it, stamp]];
          }),
        );
  const after = withStamps(text, wanted);
  if (after !== text) {
    const aside = `${file}.part`;
    await writeFile(aside, after);
    await rename(aside, file);
  }
  return { file: name, sections: Object.keys(wanted).filter((it) => wanted[it] !== was[it]) };
}
