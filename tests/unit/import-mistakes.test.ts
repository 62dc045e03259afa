import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sheetKinds, type SheetKind } from '../../scripts/lib/intake/field.ts';
import type { IntakeFinding } from '../../scripts/lib/intake/finding.ts';
import type { ColumnRole } from '../../scripts/lib/intake/header.ts';
import { settle } from '../../scripts/lib/intake/import-files.ts';
import { intakeOf } from '../../scripts/lib/intake/intake.ts';
import { markOf } from '../../scripts/lib/intake/recognise.ts';
import { printedIntake, saidIn } from '../../scripts/lib/intake/show.ts';
import { firstRow } from '../../scripts/lib/intake/template.ts';
import { cellName } from '../../scripts/lib/workbook/grid.ts';
import { writeWorkbook, type PlannedCell } from '../../scripts/lib/workbook/write-xlsx.ts';
import { cellOf, cityWithNewYear, filled, place, received, set, snapshot, type City, type Sheets } from './filled-workbook.ts';

/** How a mistake is made and what must be said about it; nothing else may be, beside notices. */
interface Mistake {
  name: string;
  do: unknown[][];
  as?: 'encrypted' | 'truncated' | 'corrupt' | 'empty' | 'absent' | 'pdf' | 'euc' | 'text' | 'quote' | 'html';
  year?: number;
  expect: {
    key: string;
    severity: string;
    near?: string | number;
    /** The cell: of a field, in the id column of a row, of a row's name at the end, of the heading, or by its name. */
    at?: [SheetKind, string, ColumnRole];
    row?: [SheetKind, string];
    last?: SheetKind;
    lastLabel?: SheetKind;
    head?: SheetKind;
    cell?: string;
  }[];
  /** Instead of an exact list: keys of which each must be said. */
  contains?: string[];
  /** What validation must find in the result: key and file. */
  invalid?: [string, string][];
  /** Words of the Japanese sentence. */
  ja?: string;
}

const mistakes = JSON.parse(readFileSync('tests/fixtures/import/mistakes.json', 'utf8')) as Mistake[];
let city: City;
let before: Record<string, string>;
beforeAll(async () => {
  city = await cityWithNewYear();
  before = snapshot(city.dir);
});
afterAll(() => rmSync(join(city.dir, '..'), { recursive: true }));

const ops: Record<string, (sheets: Sheets, ...args: never[]) => void> = {
  set: (sheets, kind: SheetKind, of: string, role: ColumnRole, value: PlannedCell['value'] | { date: string }) => {
    const given = typeof value === 'object' && value !== null && 'date' in value ? new Date(`${value.date}T00:00:00Z`) : value;
    set(sheets, kind, of, role, given);
  },
  dropRow: (sheets, kind: SheetKind, of: string) => void sheets[kind].rows.splice(place(sheets, kind, of, 'id').row, 1),
  copyRow: (sheets, kind: SheetKind, of: string) => void sheets[kind].rows.push(sheets[kind].rows[place(sheets, kind, of, 'id').row]!),
  addRow: (sheets, kind: SheetKind, values: PlannedCell['value'][]) => void sheets[kind].rows.push(values.map((value) => ({ value }))),
  addColumn: (sheets, kind: SheetKind, heading: string) => void sheets[kind].rows[firstRow - 1]!.push({ value: heading }),
  shift: (sheets, kind: SheetKind, role: ColumnRole) => {
    const { column } = place(sheets, kind, 'head', role);
    const rows = sheets[kind].rows.slice(firstRow);
    const values = rows.map((it) => it[column]!);
    rows.forEach((it, n) => (it[column] = values[(n + values.length - 1) % values.length]!));
  },
  mark: (sheets, year: string) => sheetKinds.forEach((kind) => (sheets[kind].rows[0]![0] = { value: markOf(kind, Number(year)) })),
  unmark: (sheets, kind: SheetKind) => (sheets[kind].rows[0] = []),
  rename: (sheets, kind: SheetKind, name: string) => (sheets[kind].name = name),
  clear: (sheets, kind: SheetKind) => (sheets[kind].rows = [[{ value: 'x' }]]),
  only: (sheets, kind: SheetKind) => {
    for (const it of sheetKinds) if (it !== kind) Reflect.deleteProperty(sheets, it);
  },
  copySheet: (sheets, kind: SheetKind) => void Object.assign(sheets, { again: { ...sheets[kind], name: 'again' } }),
};

async function fileOf(mistake: Mistake, sheets: Sheets): Promise<string> {
  const bytes = await writeWorkbook('x', Object.values(sheets));
  const put = (name: string, data: Uint8Array): string => received(city, name, data);
  switch (mistake.as) {
    case 'encrypted':
      return put('a.xlsx', await writeXlsx({ sheets: [{ name: 'a', rows: [[1]] }], encryption: { password: 'x', spinCount: 10 } }));
    case 'truncated':
      return put('a.xlsx', bytes.slice(0, bytes.length / 2));
    case 'corrupt':
      return put(
        'a.xlsx',
        bytes.map((it, n) => (n > 60 && n < bytes.length - 2000 && n % 7 === 0 ? it ^ 0x55 : it)),
      );
    case 'empty':
      return put('a.xlsx', new Uint8Array());
    case 'absent':
      return join(city.dir, 'nowhere.xlsx');
    case 'pdf':
      return put('a.pdf', Buffer.from('%PDF-1.7\n'));
    case 'euc':
      return put('a.csv', Uint8Array.from([0xbb, 0xd8, 0xc9, 0xb8, 0x2c, 0xc3, 0xcd, 0x0a, 0xff, 0xa0, 0x8f, 0xfd]));
    case 'text':
      return put('a.xlsx', Buffer.from('id,value\n'));
    case 'quote':
      return put('a.csv', Buffer.from('id,value\nx,"1\n'));
    case 'html':
      return put('a.csv', Buffer.from('<html><body>404</body></html>\n'));
    default:
      return put('a.xlsx', bytes);
  }
}

function cellExpected(sheets: Sheets, it: Mistake['expect'][number]): string | undefined {
  if (it.at) return cellOf(sheets, ...it.at);
  if (it.row) return cellOf(sheets, it.row[0], it.row[1], 'id');
  if (it.head) return cellOf(sheets, it.head, 'head', 'id');
  if (it.last) return cellName(sheets[it.last].rows.length - 1, 0);
  if (it.lastLabel) return cellName(sheets[it.lastLabel].rows.length - 1, place(sheets, it.lastLabel, 'head', 'label').column);
  return it.cell;
}

const brief = ({ key, severity, cell, values: { near } }: IntakeFinding): object => ({
  key,
  severity,
  ...(cell && { cell }),
  ...(near !== undefined && { near }),
});

test('a workbook without mistakes says nothing but what would change', async () => {
  const path = received(city, 'right.xlsx', await writeWorkbook('x', Object.values(filled(city))));
  const intake = await intakeOf(city.dir, [path]);
  expect(intake.findings.filter((it) => it.severity !== 'notice')).toEqual([]);
  expect(intake.invalid).toEqual([]);
  expect([...intake.files.keys()].sort()).toEqual(
    ['indicators', 'measures', 'survey', 'workforce'].map((it) => `years/${city.year}/${it}.json`),
  );
});

test('there are mistakes enough', () => {
  expect(mistakes.length).toBeGreaterThanOrEqual(60);
  expect(new Set(mistakes.map((it) => it.name)).size).toBe(mistakes.length);
});

describe('a mistake is named at its place and changes nothing', () => {
  test.each(mistakes.map((it) => [it.name, it] as const))('%s', async (_, mistake) => {
    const sheets = filled(city);
    for (const [op, ...args] of mistake.do) ops[op as string]!(sheets, ...(args as never[]));
    const path = await fileOf(mistake, sheets);
    const intake = await intakeOf(city.dir, [path], mistake.year);
    const { findings, invalid } = intake;
    const told = findings.filter((it) => it.severity !== 'notice');
    if (mistake.contains) expect(told.map((it) => it.key)).toEqual(expect.arrayContaining(mistake.contains));
    else {
      const expected = mistake.expect.map((it) => {
        const cell = cellExpected(sheets, it);
        return { key: it.key, severity: it.severity, ...(cell && { cell }), ...(it.near !== undefined && { near: it.near }) };
      });
      expect(told.map(brief)).toEqual(expected);
    }
    if (mistake.ja) expect(saidIn('ja', told[0]!).what).toContain(mistake.ja);
    for (const it of told)
      expect(saidIn('ja', it).what + saidIn('en', it).what + saidIn('ja', it).fix).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
    if (mistake.invalid) expect(invalid.map((it) => [it.key, it.file])).toEqual(mistake.invalid);
    const said: string[] = [];
    if (!mistake.invalid) expect(await settle(intake, { contentDir: city.dir, print: (text) => void said.push(text) })).toBe(false);
    expect(snapshot(city.dir)).toEqual(before);
    if (!mistake.invalid) expect(said.join('\n')).toContain(printedIntake(findings).split('\n')[1]!.trim());
  });
});
