import { writeXlsx, type Cell, type CellStyle, type CellValue, type DataValidation, type WriteSheet } from 'hucre/xlsx';
import { columnName } from './grid.ts';

/** A cell of a sheet to be written. */
export interface PlannedCell {
  value: string | number | Date | null;
  /** How it looks and whether it may be filled in. */
  as?: 'title' | 'head' | 'fill' | 'fill-text' | 'last' | 'words';
  /** How many decimals a number shows. */
  decimals?: number;
  comment?: string;
}

/** What may be entered in a range of cells; a person is warned, and may go on. */
export type Rule = { rows: [number, number]; column: number; title: string; message: string } & (
  { between: [number, number]; whole: boolean } | { oneOf: string[] } | { days: [string, string] }
);

/** A sheet to be written. Columns with width 0 are hidden. */
export interface PlannedSheet {
  name: string;
  widths: number[];
  rows: PlannedCell[][];
  rules: Rule[];
  /** Rows above this one stay in view. */
  frozenRows: number;
  /** Cells that are not to be filled in are locked. */
  locked: boolean;
}

const paper = (rgb: string): CellStyle['fill'] => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } });
/* A style of its own forgets the font of the workbook unless it names it. */
const face = { name: 'BIZ UDPGothic', size: 11 };
const thin = { style: 'thin', color: { rgb: 'B8B0A0' } } as const;
const box = { top: thin, bottom: thin, left: thin, right: thin };
const wrapped = { vertical: 'top', wrapText: true } as const;
const looks: Record<NonNullable<PlannedCell['as']>, CellStyle> = {
  title: { font: { ...face, bold: true, size: 14 } },
  head: { font: { ...face, bold: true }, fill: paper('E8E2D6'), border: box, alignment: { ...wrapped, vertical: 'center' } },
  fill: { fill: paper('FFF8DC'), border: box, alignment: { vertical: 'top' }, protection: { locked: false } },
  'fill-text': { fill: paper('FFF8DC'), border: box, alignment: wrapped, protection: { locked: false }, numFmt: '@' },
  last: { font: { ...face, color: { rgb: '5F5A50' } }, border: box, alignment: wrapped },
  words: { border: box, alignment: wrapped },
};

/**
 * A workbook (.xlsx). The one place that writes with hucre. The same sheets give the same bytes.
 * @param title as the file's properties say it
 */
export async function writeWorkbook(title: string, sheets: readonly PlannedSheet[]): Promise<Uint8Array> {
  return writeXlsx({
    properties: { title, creator: '', created: new Date(0), modified: new Date(0) },
    defaultFont: face,
    sheets: sheets.map((sheet): WriteSheet => ({
      name: sheet.name,
      columns: sheet.widths.map((width) => (width === 0 ? { width: 12, hidden: true } : { width })),
      rows: sheet.rows.map((row) => row.map((it): CellValue => it.value)),
      cells: cellsOf(sheet),
      rowDefs: new Map(sheet.rows.map((row, n) => [n, { height: linesOf(row, sheet.widths) * lineHeight }])),
      dataValidations: sheet.rules.map(validationOf),
      freezePane: { rows: sheet.frozenRows },
      ...(sheet.locked && { protection: { sheet: true, formatColumns: false, formatRows: false, sort: false, autoFilter: false } }),
      pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    })),
  });
}

/* Points. Programs do not agree on when they make a row higher by themselves, so it is said. */
const lineHeight = 18;

/** How many lines the longest cell of a row takes; full-width letters are two wide. A title runs on over its neighbours. */
function linesOf(row: readonly PlannedCell[], widths: readonly number[]): number {
  const lines = row.map(({ value, as }, n) =>
    typeof value !== 'string' || !widths[n] || as === undefined || as === 'title'
      ? 1
      : value.split('\n').reduce((sum, it) => sum + Math.max(1, Math.ceil((displayWidth(it) * 1.1) / widths[n]!)), 0),
  );
  return Math.max(1, ...lines);
}

function displayWidth(text: string): number {
  return [...text].reduce((sum, it) => sum + (it.codePointAt(0)! > 0x2e7f ? 2 : 1), 0);
}

function cellsOf(sheet: PlannedSheet): Map<string, Partial<Cell>> {
  return new Map(
    sheet.rows.flatMap((row, r) =>
      row.flatMap(({ value, as, decimals, comment }, c): [string, Partial<Cell>][] => {
        if (as === undefined && comment === undefined) return [];
        const numFmt =
          value instanceof Date ? 'yyyy-mm-dd' : decimals === undefined ? undefined : decimals ? `0.${'0'.repeat(decimals)}` : '0';
        const style = { ...(as && looks[as]), ...(numFmt && { numFmt }) };
        return [[`${r},${c}`, { value, style, ...(comment !== undefined && { comment: { text: comment } }) }]];
      }),
    ),
  );
}

function validationOf(rule: Rule): DataValidation {
  const column = columnName(rule.column);
  const shared = {
    range: `${column}${rule.rows[0] + 1}:${column}${rule.rows[1] + 1}`,
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
    // Excel cuts what is longer and then calls the file damaged.
    inputTitle: rule.title.slice(0, 32),
    inputMessage: rule.message.slice(0, 255),
    errorTitle: rule.title.slice(0, 32),
    errorMessage: rule.message.slice(0, 225),
    errorStyle: 'warning',
  } as const;
  if ('oneOf' in rule) return { ...shared, type: 'list', values: rule.oneOf };
  if ('days' in rule) {
    const [formula1, formula2] = rule.days.map((it) => String(Date.parse(it) / 86_400_000 + 25_569));
    return { ...shared, type: 'date', operator: 'between', formula1: formula1!, formula2: formula2! };
  }
  const [formula1, formula2] = rule.between.map(String);
  return { ...shared, type: rule.whole ? 'whole' : 'decimal', operator: 'between', formula1: formula1!, formula2: formula2! };
}
