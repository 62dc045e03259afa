import { parse } from 'csv-parse/sync';
import { decodeText } from './decode-text.ts';
import { UnreadableFile, type Grid } from './grid.ts';
import { isErrorValue } from './read-xlsx.ts';

/**
 * A CSV file as a grid, in whichever encoding and with whichever separator (comma, tab, semicolon) it was saved.
 * @param file name of the file; without its ending it is the name of the sheet
 * @throws UnreadableFile where the encoding is unknown or a quotation mark is never closed
 */
export function readCsv(file: string, bytes: Uint8Array): Grid {
  // A line break inside a cell is the same one, whichever system wrote it.
  const text = decodeText(bytes).replace(/\r\n?/g, '\n');
  const head = text.split('\n', 20).join('\n');
  const count = (it: string): number => head.split(it).length;
  const delimiter = ['\t', ';'].find((it) => count(it) > count(',')) ?? ',';
  let rows: string[][];
  try {
    rows = parse(text, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: false });
  } catch {
    throw new UnreadableFile('file.damaged');
  }
  return {
    file,
    name: file.replace(/\.[^.]+$/, ''),
    merges: [],
    rows: rows.map((row) => row.map((it) => ({ value: it === '' ? null : it, ...(isErrorValue(it) && { error: true }) }))),
  };
}
