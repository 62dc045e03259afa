import type { Content } from '../../schema/content.ts';
import { csvOf } from '../csv.ts';
import { careerTables } from './career-tables.ts';
import { indicatorTables } from './indicator-tables.ts';
import { measureTables, type Passage } from './measure-tables.ts';
import { peopleTables } from './people-tables.ts';
import { surveyTables } from './survey-tables.ts';
import { tableNames, type Row, type Table } from './table.ts';
import { wordTables } from './word-tables.ts';

/**
 * The version of the tables: it stands in every address. Within a version no table and no column goes, changes its name or its
 * meaning; new columns come last. Whatever cannot keep to that begins the next version, and this one stays.
 */
export const tablesVersion = 'v1';

/**
 * Every open table, in the order of the catalogue.
 * @param passages the words of the plan's measures and duties by item id
 */
export function openTables(content: Content, passages: ReadonlyMap<string, Passage>): Table[] {
  const all = [
    indicatorTables(content),
    surveyTables(content),
    measureTables(content, passages),
    peopleTables(content),
    careerTables(content),
    wordTables(content),
  ].flat();
  return tableNames.map((name) => all.find((it) => it.name === name)!);
}

/** The fiscal years that a table has rows of, ascending; none where it is not kept by year. */
export function yearsOf({ key, rows }: Table): number[] {
  return key.includes('year') ? [...new Set(rows.map((it) => it.year as number))].sort((a, b) => a - b) : [];
}

/** The rows of one fiscal year as a table of its own. */
export function tableOfYear(table: Table, year: number): Table {
  return { ...table, rows: table.rows.filter((it) => it.year === year) };
}

/** A table as CSV; the head holds the names of the columns, the same in every language. */
export function tableCsv({ columns, rows }: Table): string {
  return csvOf(
    columns,
    rows.map((row) => columns.map((it) => row[it])),
  );
}

/** A table as rows that name their cells, in the order of the columns. */
export function tableRecords({ columns, rows }: Table): Row[] {
  return rows.map((row) => Object.fromEntries(columns.map((it) => [it, row[it]])) as Row);
}
