import { isDeepStrictEqual } from 'node:util';
import type { z } from 'astro/zod';
import { plainSchema } from '../../../src/schema/field-paths.ts';
import { datasets, yearly } from '../../../src/schema/datasets.ts';
import { readPage } from '../read/page-file.ts';
import { readJson } from '../read/positions.ts';
import { schemaFindings } from '../read/schema-findings.ts';
import { pagePattern } from '../read/content-folder.ts';
import type { Finding } from '../report/finding.ts';
import { editedJson } from '../store/edit-json.ts';
import { editedPage } from './edited-page.ts';
import { settled } from './settled.ts';

/** The schema of a file of content; `undefined` for one that the editor does not open. */
export function schemaOf(file: string): z.ZodType | undefined {
  const single = Object.entries(datasets).find(([name, it]) => it.file === file && name !== 'published')?.[1];
  const leaf = /^years\/\d{4}\/([^/]+)$/.exec(file)?.[1];
  return (single ?? Object.values(yearly).find((it) => it.file === leaf))?.schema;
}

/**
 * What a file shall say after an edit in a form, in the form it had; and what its schema has against it. Writes nothing.
 * @param file path below the content folder
 * @param text the file as it stands
 * @param raw the file as the editor would write it
 * @throws SyntaxError where one of them cannot be read
 */
export function editedFile(file: string, text: string, raw: string): { text: string; findings: Finding[] } {
  if (pagePattern.test(file)) {
    const edited = editedPage(text, raw);
    return { text: edited.text, findings: readPage(file, edited.text).findings };
  }
  const schema = schemaOf(file);
  if (!schema) throw new SyntaxError(file);
  const before: unknown = JSON.parse(text);
  const next = settled(before, JSON.parse(raw), plainSchema(schema));
  if (isEmptied(before, next)) throw new SyntaxError(file);
  const edited = isDeepStrictEqual(before, next) ? text : editedJson(text, next);
  const parsed = schema.safeParse(next);
  const findings = parsed.success ? [] : schemaFindings(file, schema, next, parsed.error.issues, readJson(edited).lineOf);
  return { text: edited, findings };
}

/** A whole list that is suddenly empty is a form that was never filled, not a wish. */
function isEmptied(before: unknown, next: unknown): boolean {
  const lists = (it: unknown): [string, unknown[]][] =>
    Object.entries(it as object).filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1]));
  return lists(before).some(([name, list]) => list.length > 1 && (next as Record<string, unknown[]>)[name]?.length === 0);
}
