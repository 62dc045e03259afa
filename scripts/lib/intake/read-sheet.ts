import type { Unit } from '../../../src/schema/indicators.ts';
import { cellName, textOf, type Grid } from '../workbook/grid.ts';
import type { Entry } from './entry.ts';
import type { Field } from './field.ts';
import type { IntakeFinding } from './finding.ts';
import { entryColumns, headerOf, type ColumnRole } from './header.ts';
import { matchRow, sheetName } from './match-row.ts';
import { plainText } from './plain-text.ts';
import { readRow } from './read-row.ts';
import type { Recognised } from './recognise.ts';

/** What the rows of a sheet say, and everything that is to be said about them. */
export interface SheetReading {
  entries: Entry[];
  findings: IntakeFinding[];
}

/**
 * Reads a sheet row by row. Nothing stops at the first thing that is wrong.
 * @param recognised what the sheet is for
 * @param fields every field of the year
 */
export function readSheet(
  grid: Grid,
  { kind, ours }: Recognised,
  fields: readonly Field[],
  context: { year: number; units: readonly Unit[] },
): SheetReading {
  const findings: IntakeFinding[] = [];
  const entries: Entry[] = [];
  const say = (cell: string, said: Pick<IntakeFinding, 'key' | 'severity' | 'values'>): void =>
    void findings.push({ ...said, file: grid.file, sheet: grid.name, cell });
  const header = headerOf(grid, kind, context.year);
  if (!header) {
    say('A1', { key: 'sheet.noHeading', severity: 'error', values: { sheet: sheetName(kind) } });
    return { entries, findings };
  }
  const { columns, otherYear } = header;
  const [first] = entryColumns[kind];
  if (columns[first] === undefined) {
    say(cellName(header.row, otherYear!.column), {
      key: 'year.column',
      severity: 'error',
      values: { given: otherYear!.year, year: context.year },
    });
    return { entries, findings };
  }
  const matters = (role: ColumnRole): boolean => role === 'id' || entryColumns[kind].includes(role);
  for (const { column, role, before } of header.twice.filter((it) => matters(it.role))) {
    say(cellName(header.row, column), {
      key: 'column.twice',
      severity: 'error',
      values: { given: textOf(grid.rows[header.row]![column]).split('\n')[0], role, before: cellName(header.row, before) },
    });
  }
  if (header.twice.some((it) => matters(it.role))) return { entries, findings };
  for (const { column, text } of header.extra)
    say(cellName(header.row, column), { key: 'column.extra', severity: 'notice', values: { given: text } });

  const seen = new Map<string, string>();
  for (let row = header.row + 1; row < grid.rows.length; row++) {
    const cells = grid.rows[row]!;
    if (cells.every((it) => plainText(textOf(it)) === '')) continue;
    const text = (role: ColumnRole): string => (columns[role] === undefined ? '' : textOf(cells[columns[role]]));
    const entered = entryColumns[kind].some((it) => plainText(text(it)) !== '');
    const spot = cellName(
      row,
      columns.id !== undefined && text('id') !== '' ? columns.id : (columns.label ?? columns.labelEn ?? columns.id ?? 0),
    );
    const match = matchRow({ id: text('id'), label: text('label'), labelEn: text('labelEn'), entered }, kind, fields);
    if ('said' in match && match.said) say(spot, match.said);
    if (!('field' in match)) continue;
    const { field } = match;
    const before = seen.get(field.of);
    if (before !== undefined) {
      say(spot, { key: 'row.twice', severity: 'error', values: { label: field.label, id: field.of, before } });
      continue;
    }
    seen.set(field.of, spot);
    const last = columns.last === undefined ? undefined : cells[columns.last]?.value;
    if (ours && typeof field.last?.value === 'number' && typeof last === 'number' && Math.abs(last - field.last.value) > 1e-9) {
      say(cellName(row, columns.last!), {
        key: 'last.differs',
        severity: 'warning',
        values: { label: field.label, given: last, before: field.last.value },
      });
    }
    entries.push(readRow(grid, row, header, field, context, say));
  }
  const missing = fields.filter((it) => it.sheet === kind && !seen.has(it.of));
  const cell = cellName(header.row, columns.id ?? columns.label ?? 0);
  if (entries.length === 0 && findings.every((it) => it.severity !== 'error'))
    say(cell, { key: 'sheet.empty', severity: 'error', values: { sheet: sheetName(kind) } });
  else if (ours && kind !== 'notes') {
    for (const it of missing) say(cell, { key: 'row.missing', severity: 'error', values: { label: it.label, id: it.of } });
  } else if (!ours && kind !== 'notes' && kind !== 'measures' && missing.length > 0 && entries.length > 1) {
    const listed = (locale: 'ja' | 'en'): string =>
      missing
        .slice(0, 5)
        .map((it) => it.label[locale])
        .join(' / ') + (missing.length > 5 ? ' \u2026' : '');
    say(cell, {
      key: 'rows.missing',
      severity: 'warning',
      values: { count: missing.length, labels: { ja: listed('ja'), en: listed('en') } },
    });
  }
  return { entries, findings };
}
