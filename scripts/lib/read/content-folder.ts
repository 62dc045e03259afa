import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { z } from 'astro/zod';
import { datasets, yearly } from '../../../src/schema/datasets.ts';
import { errorAt, type Finding } from '../report/finding.ts';
import { readPage } from './page-file.ts';
import { readJson } from './positions.ts';
import { schemaFindings } from './schema-findings.ts';
import type { Datasets, Source, YearFile } from './source.ts';

/** Where the pages of the plan lie, by language. */
export const pagePattern = /^plan\/(ja|en)\/(.+)\.mdx$/;

/**
 * Reads a content folder from disk. It does not throw for what is wrong with the content: that is in `findings`,
 * and what could not be understood is missing. Nothing in the folder is run.
 * @param dir the content folder
 * @throws where the folder cannot be read at all
 */
export async function readContentFolder(dir: string): Promise<Source> {
  const findings: Finding[] = [];
  const lines = new Map<string, (path: readonly PropertyKey[]) => number>();
  const files = await filesBelow(dir);

  const textOf = async (file: string): Promise<string | undefined> => {
    const bytes = await readFile(join(dir, file));
    try {
      const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
      if (!text.startsWith('\ufeff')) return text;
      findings.push(errorAt(file, 1, 'file.bom'));
      return text.slice(1);
    } catch {
      findings.push(errorAt(file, 1, 'file.encoding'));
      return undefined;
    }
  };
  const json = async (file: string, schema: z.ZodType): Promise<unknown> => {
    const text = await textOf(file);
    if (text === undefined) return undefined;
    const { value, errors, lineOf } = readJson(text);
    lines.set(file, lineOf);
    findings.push(
      ...errors.map((it) =>
        errorAt(file, it.line, it.code === 'DUPLICATE_KEY' ? 'json.duplicateKey' : 'json.syntax', { reason: it.reason }),
      ),
    );
    if (value === undefined) return undefined;
    const parsed = schema.safeParse(value);
    if (!parsed.success) findings.push(...schemaFindings(file, schema, value, parsed.error.issues, lineOf));
    return parsed.data;
  };

  const single: Record<string, unknown> = {};
  for (const [name, { file, schema, ...rest }] of Object.entries(datasets)) {
    const absent = 'absent' in rest ? rest.absent : undefined;
    if (!files.includes(file) && !absent) findings.push(errorAt(file, 1, 'file.missing', { file }));
    const data = files.includes(file) ? await json(file, schema) : absent;
    if (data !== undefined) single[name] = data;
  }
  const years: Record<string, YearFile<'survey'>[]> = {};
  for (const [name, { file: leaf, schema }] of Object.entries(yearly)) {
    years[name] = [];
    for (const file of files.filter((it) => new RegExp(`^years/[^/]+/${leaf}$`).test(it))) {
      const data = (await json(file, schema)) as YearFile<'survey'>['data'] | undefined;
      if (data) years[name].push({ file, folder: file.split('/')[1]!, data });
    }
  }
  const pages = [];
  for (const file of files.filter((it) => pagePattern.test(it))) {
    const text = await textOf(file);
    if (text === undefined) continue;
    const reading = readPage(file, text);
    lines.set(file, reading.lineOf);
    findings.push(...reading.findings);
    pages.push(reading.page);
  }
  const read = [
    ...Object.keys(single).map((it) => datasets[it as keyof Datasets].file as string),
    ...Object.values(years).flatMap((list) => list.map((it) => it.file)),
  ];
  return {
    files,
    unread: files.filter((it) => it.endsWith('.json') && !read.includes(it)),
    datasets: single as Partial<Datasets>,
    years: years as unknown as Source['years'],
    pages,
    findings,
    lineOf: (file, path) => lines.get(file)?.(path) ?? 1,
  };
}

/** Every file below a folder, as sorted paths with `/`; files that start with a dot are the machine's and not content. */
async function filesBelow(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((it) => !it.isDirectory() && !it.name.startsWith('.'))
    .map((it) => relative(dir, join(it.parentPath, it.name)).split(sep).join('/'))
    .sort();
}
