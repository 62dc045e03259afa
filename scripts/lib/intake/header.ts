import { stringsOf } from '../../../src/i18n/strings.ts';
import { locales } from '../../../src/schema/content.ts';
import { textOf, type Grid } from '../workbook/grid.ts';
import type { SheetKind } from './field.ts';
import { wordKey, wordList } from './plain-text.ts';
import { withoutYear, yearIn } from './read-day.ts';

/** What a column of a sheet holds. */
export const columnRoles = [
  'id',
  'group',
  'label',
  'labelEn',
  'unit',
  'last',
  'lastYear',
  'value',
  'provisional',
  'answered',
  'noteJa',
  'noteEn',
  'state',
  'textJa',
  'textEn',
] as const;
export type ColumnRole = (typeof columnRoles)[number];

/** The columns in which something may be entered, by sheet; the first of each must be there. */
export const entryColumns: Record<SheetKind, readonly [ColumnRole, ...ColumnRole[]]> = {
  indicators: ['value', 'provisional', 'noteJa', 'noteEn'],
  workforce: ['value', 'provisional', 'noteJa', 'noteEn'],
  survey: ['value', 'answered', 'noteJa', 'noteEn'],
  measures: ['state', 'noteJa', 'noteEn'],
  notes: ['textJa', 'textEn'],
};

/** The heading row of a sheet and which column holds what. */
export interface Header {
  row: number;
  columns: Partial<Record<ColumnRole, number>>;
  /** Columns that hold nothing that is read, with their headings. */
  extra: { column: number; text: string }[];
  /** Two columns that say the same thing. */
  twice: { role: ColumnRole; column: number; before: number }[];
  /** A column of another fiscal year where this year's was expected. */
  otherYear?: { column: number; year: number };
}

/**
 * Finds the heading row: the one among the first rows that names most columns. Headings may stand in merged cells, in two rows, in
 * either language, with the fiscal year in them.
 * @param year the fiscal year that is entered; a column of another year is one to compare with
 */
export function headerOf(grid: Grid, kind: SheetKind, year: number): Header | undefined {
  const candidates = grid.rows.slice(0, 20).map((_, row) => readHeader(grid, row, kind, year));
  const good = candidates.filter((it) => named(it) && (entryColumns[kind][0] in it.columns || it.otherYear));
  return good.sort((a, b) => Object.keys(b.columns).length - Object.keys(a.columns).length || a.row - b.row)[0];
}

const named = ({ columns }: Header): boolean => columns.id !== undefined || columns.label !== undefined || columns.labelEn !== undefined;

function readHeader(grid: Grid, row: number, kind: SheetKind, year: number): Header {
  const header: Header = { row, columns: {}, extra: [], twice: [] };
  const width = grid.rows[row]!.length;
  for (let column = 0; column < width; column++) {
    const text = shownAt(grid, row, column);
    if (text === '') continue;
    const above = row > 0 ? shownAt(grid, row - 1, column) : '';
    const role = roleOf(text, kind);
    const of = yearIn(text) ?? (above === text ? undefined : yearIn(above));
    if (role === undefined) header.extra.push({ column, text: text.split('\n')[0]! });
    else if (role === entryColumns[kind][0] && of !== undefined && of !== year) {
      header.otherYear ??= { column, year: of };
      header.columns.last ??= column;
    } else if (header.columns[role] !== undefined) header.twice.push({ role, column, before: header.columns[role] });
    else header.columns[role] = column;
  }
  return header;
}

/** What a heading means on a sheet; each line of it may say it, in either language. */
function roleOf(text: string, kind: SheetKind): ColumnRole | undefined {
  const lines = [text, ...text.split('\n')];
  for (const line of lines) {
    const bare = wordKey(withoutYear(line));
    if (bare === '' && yearIn(line) !== undefined) return entryColumns[kind][0];
    const role = columnRoles.find(
      (it) => allowed(it, kind) && locales.some((locale) => wordList(stringsOf(locale).importing.columns[it]).includes(bare)),
    );
    if (role) return role;
  }
  return undefined;
}

function allowed(role: ColumnRole, kind: SheetKind): boolean {
  return (
    !['value', 'provisional', 'answered', 'noteJa', 'noteEn', 'state', 'textJa', 'textEn'].includes(role) ||
    entryColumns[kind].includes(role)
  );
}

/** What a cell shows, also where it is covered by a merged one. */
function shownAt({ rows, merges }: Grid, row: number, column: number): string {
  const merge = merges.find((it) => row >= it.startRow && row <= it.endRow && column >= it.startCol && column <= it.endCol);
  return textOf(merge ? rows[merge.startRow]?.[merge.startCol] : rows[row]?.[column]).trim();
}
