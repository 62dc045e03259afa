import type { Localised } from '../../schema/text.ts';
import type { CellValue } from '../csv.ts';
import type { ColumnName } from './columns.ts';

/** The open tables, in the order of the catalogue. A name is part of an address and never changes its meaning. */
export const tableNames = [
  'indicators',
  'indicator-readings',
  'score-targets',
  'surveys',
  'survey-questions',
  'survey-readings',
  'survey-scores',
  'measures',
  'measure-states',
  'competencies',
  'positions',
  'position-roles',
  'position-marks',
  'dx-tiers',
  'dx-requirements',
  'training',
  'career-nodes',
  'career-edges',
  'workforce',
  'glossary',
  'errata',
  'missing-figures',
  'year-notes',
  'revisions',
  'units',
] as const;
export type TableName = (typeof tableNames)[number];

export type Row<C extends ColumnName = ColumnName> = Record<C, CellValue>;

/** A column whose words are the key of another table. */
export interface Reference {
  column: ColumnName;
  table: TableName;
}

/** A flat table: what a spreadsheet opens, and what its neighbours describe. */
export interface Table {
  name: TableName;
  columns: readonly ColumnName[];
  /** The columns that together name one row. */
  key: readonly ColumnName[];
  references: readonly Reference[];
  rows: readonly Row[];
}

/**
 * Puts a table together.
 * @param rows every row has a value, if only `null`, for every column
 */
export function table<C extends ColumnName>(
  name: TableName,
  columns: readonly C[],
  key: readonly NoInfer<C>[],
  rows: readonly Row<NoInfer<C>>[],
  references: Partial<Record<NoInfer<C>, TableName>> = {},
): Table {
  const refers = Object.entries(references).map(([column, to]) => ({ column: column as ColumnName, table: to as TableName }));
  return { name, columns, key, references: refers, rows: rows as readonly Row[] };
}

/** A text in both languages as the cells of two columns; `null` twice where there is none. */
export function both<P extends string>(prefix: P, text: Localised | null | undefined): Record<`${P}_ja` | `${P}_en`, string | null> {
  return { [`${prefix}_ja`]: text?.ja ?? null, [`${prefix}_en`]: text?.en ?? null } as Record<`${P}_ja` | `${P}_en`, string | null>;
}

/** Texts in both languages as the cells of two columns of lists. */
export function bothLists<P extends string>(prefix: P, texts: readonly Localised[]): Record<`${P}_ja` | `${P}_en`, string[]> {
  return { [`${prefix}_ja`]: texts.map((it) => it.ja), [`${prefix}_en`]: texts.map((it) => it.en) } as Record<
    `${P}_ja` | `${P}_en`,
    string[]
  >;
}

/** The address of a page of the plan below the root of the site, the same in every language. */
export function planAddress(page: string): string {
  return `/plan/${page}${page && '/'}`;
}
