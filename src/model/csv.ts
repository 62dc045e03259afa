/** What a cell of an open table may hold; nothing is `null`, never an empty word. */
export type CellValue = string | number | boolean | null | readonly string[];

/** What stands between the members of a list in one cell. */
export const listSeparator = ';';

const textOf = (value: CellValue): string => {
  if (value === null) return '';
  if (typeof value === 'number') return Object.is(value, -0) ? '0' : String(value);
  if (typeof value === 'boolean') return String(value);
  return harmless(typeof value === 'string' ? value : value.join(listSeparator));
};

/* A spreadsheet runs a cell that opens with one of these as a formula; an apostrophe makes it words again. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * A table as CSV (RFC 4180): comma, CRLF, and the byte order mark by which Excel knows UTF-8. Numbers are written as they are,
 * negative ones too; words that a spreadsheet would run as a formula get an apostrophe in front.
 * @param head names of the columns
 * @param rows cells in the order of the columns
 */
export function csvOf(head: readonly string[], rows: readonly (readonly CellValue[])[]): string {
  return `\ufeff${[head, ...rows].map((cells) => `${cells.map((it) => quoted(textOf(it))).join(',')}\r\n`).join('')}`;
}
