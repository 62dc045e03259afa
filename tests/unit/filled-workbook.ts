import { cpSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { sheetKinds, type Field, type SheetKind } from '../../scripts/lib/intake/field.ts';
import { fieldsOf } from '../../scripts/lib/intake/fields.ts';
import type { ColumnRole } from '../../scripts/lib/intake/header.ts';
import { newYearFiles } from '../../scripts/lib/intake/new-year.ts';
import { passageWords } from '../../scripts/lib/intake/passage-words.ts';
import { columnsOf, firstRow, templateOf } from '../../scripts/lib/intake/template.ts';
import { contentOf } from '../../scripts/lib/read/content-of.ts';
import { readContentFolder } from '../../scripts/lib/read/content-folder.ts';
import { replaceFiles } from '../../scripts/lib/store/replace-files.ts';
import { cellName } from '../../scripts/lib/workbook/grid.ts';
import type { PlannedSheet } from '../../scripts/lib/workbook/write-xlsx.ts';
import type { Content } from '../../src/schema/content.ts';

/** The sheets of a year, as they are written. */
export type Sheets = Record<SheetKind, PlannedSheet>;

/** The invented city with one more year, in a folder of its own, and the workbook of that year. */
export interface City {
  dir: string;
  content: Content;
  year: number;
  fields: Field[];
  /** The workbook as a person gets it. */
  empty: Sheets;
}

/** A fresh copy of the invented city in which the year after its last has been laid out. */
export async function cityWithNewYear(from = 'tests/fixtures/kakuu'): Promise<City> {
  const dir = join(mkdtempSync(join(tmpdir(), 'city-')), 'content');
  cpSync(from, dir, { recursive: true });
  const before = contentOf(await readContentFolder(dir))!;
  const year = before.years.indicators.at(-1)!.year + 1;
  replaceFiles(dir, newYearFiles(before, year));
  const source = await readContentFolder(dir);
  const content = contentOf(source)!;
  const words = passageWords(source);
  return { dir, content, year, fields: fieldsOf(content, year, words), empty: byKind(templateOf(content, year, words)) };
}

function byKind(sheets: readonly PlannedSheet[]): Sheets {
  const own = sheets.slice(-sheetKinds.length);
  return Object.fromEntries(sheetKinds.map((kind, n) => [kind, own[n]!])) as Sheets;
}

/** The workbook filled in by someone who makes no mistakes: last year's numbers, a day in the year, a state that is known. */
export function filled({ empty, fields, year }: City): Sheets {
  const sheets = structuredClone(empty);
  for (const { sheet, of, kind, last, rule } of fields) {
    if (sheet === 'notes') continue;
    const value = kind === 'day' ? `${year}-10-${of === 'survey.start' ? '02' : '20'}` : (last?.value ?? rule?.max ?? 10);
    if (sheet === 'measures') {
      if (typeof last?.value === 'string') set(sheets, sheet, of, 'state', last.value);
    } else set(sheets, sheet, of, 'value', typeof value === 'object' ? null : value);
  }
  return sheets;
}

/** Puts a value into the cell of a field. */
export function set(
  sheets: Sheets,
  kind: SheetKind,
  of: string,
  role: ColumnRole,
  value: PlannedSheet['rows'][number][number]['value'],
): void {
  const { row, column } = place(sheets, kind, of, role);
  sheets[kind].rows[row]![column] = { ...sheets[kind].rows[row]![column]!, value };
}

/** Row and column of a field's cell, from 0; the heading row for `head`. */
export function place(sheets: Sheets, kind: SheetKind, of: string, role: ColumnRole): { row: number; column: number } {
  const column = columnsOf(kind).indexOf(role);
  const row = of === 'head' ? firstRow - 1 : sheets[kind].rows.findIndex((it) => it[0]?.value === of);
  if (row < 0 || column < 0) throw new RangeError(`${kind}: ${of} ${role}`);
  return { row, column };
}

/** The name of a field's cell, such as H4. */
export function cellOf(sheets: Sheets, kind: SheetKind, of: string, role: ColumnRole): string {
  const { row, column } = place(sheets, kind, of, role);
  return cellName(row, column);
}

/** Every file below a folder with its text, and what lies beside the folder. */
export function snapshot(dir: string): Record<string, string> {
  const files = (readdirSync(dir, { recursive: true, encoding: 'utf8' }) as string[]).filter((it) => statSync(join(dir, it)).isFile());
  const around = readdirSync(join(dir, '..')).filter((it) => it.startsWith('.'));
  return Object.fromEntries([
    ...files.map((it) => [relative('.', it), readFileSync(join(dir, it), 'utf8')]),
    ...around.map((it) => [`../${it}`, '']),
  ]);
}

/** Writes bytes into a folder beside the content. */
export function received({ dir }: Pick<City, 'dir'>, name: string, bytes: Uint8Array): string {
  const path = join(dir, '..', name);
  writeFileSync(path, bytes);
  return path;
}
