import { EncryptedFileError } from 'hucre';
import { readXlsx, type CellValue } from 'hucre/xlsx';
import { UnreadableFile, type Grid, type GridCell } from './grid.ts';

const errorValue = /^#(DIV\/0!|REF!|NAME\?|VALUE!|N\/A|NULL!|NUM!|SPILL!|CALC!)$/;

/** Whether a text is what a spreadsheet shows where a formula fails. */
export function isErrorValue(text: string): boolean {
  return errorValue.test(text.trim());
}

/**
 * The sheets of a workbook (.xlsx) as grids. The one place that reads with hucre.
 * @param file name of the file, for messages
 * @throws UnreadableFile where the file is encrypted, cut off or no workbook
 */
export async function readWorkbook(file: string, bytes: Uint8Array): Promise<Grid[]> {
  let book;
  try {
    book = await readXlsx(bytes, { readStyles: true });
  } catch (error) {
    throw new UnreadableFile(error instanceof EncryptedFileError ? 'file.encrypted' : 'file.damaged');
  }
  return book.sheets
    .filter((sheet) => !sheet.veryHidden)
    .map((sheet) => ({
      file,
      name: sheet.name,
      merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({ startRow, startCol, endRow, endCol })),
      rows: Array.from(sheet.rows, (row, r) =>
        Array.from(row ?? [], (value: CellValue | undefined, c): GridCell => {
          const cell = sheet.cells?.get(`${r},${c}`);
          const percent = cell?.style?.numFmt?.includes('%') === true;
          const error = cell?.type === 'error' || (typeof value === 'string' && isErrorValue(value));
          return { value: value ?? null, ...(percent && { percent }), ...(error && { error }) };
        }),
      ),
    }));
}
