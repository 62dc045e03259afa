/** What one cell of a spreadsheet or CSV file holds. */
export interface GridCell {
  value: string | number | boolean | Date | null;
  /** The cell shows its number as a percentage, so 0.876 in it reads as 87.6%. */
  percent?: boolean;
  /** The cell shows an error such as #DIV/0! instead of a value. */
  error?: boolean;
}

/** A rectangle of cells that are shown as one; rows and columns from 0, ends included. */
export interface Merge {
  startRow: number;
  startCol: number;
  endRow: number;
  endCol: number;
}

/** One sheet as it was read: a sheet of a workbook, or a whole CSV file. */
export interface Grid {
  /** Name of the file without its folder. */
  file: string;
  /** Name of the sheet; that of the file without its ending where the file is CSV. */
  name: string;
  rows: GridCell[][];
  merges: Merge[];
}

/** Why a file cannot be read as a table; each has a sentence in `src/i18n/strings/import.*.ts`. */
export type Unreadable =
  'file.encrypted' | 'file.damaged' | 'file.old' | 'file.encoding' | 'file.kind' | 'file.empty' | 'file.absent' | 'file.huge';

/** A file that cannot be read as a table. */
export class UnreadableFile extends Error {
  readonly key: Unreadable;

  constructor(key: Unreadable) {
    super(key);
    this.key = key;
  }
}

/** The name of a cell as a spreadsheet shows it, such as G12. Row and column from 0. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** The letters of a column from 0: A, B, …, Z, AA. */
export function columnName(column: number): string {
  return (column >= 26 ? columnName(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** What a cell shows as text; nothing for an empty one. */
export function textOf(cell: GridCell | undefined): string {
  const value = cell?.value ?? null;
  if (value === null) return '';
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}
