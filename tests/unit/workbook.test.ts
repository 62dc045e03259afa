import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Encoding from 'encoding-japanese';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sheetKinds } from '../../scripts/lib/intake/field.ts';
import { intakeOf } from '../../scripts/lib/intake/intake.ts';
import { cellName, UnreadableFile } from '../../scripts/lib/workbook/grid.ts';
import { readCsv } from '../../scripts/lib/workbook/read-csv.ts';
import { readTableFile } from '../../scripts/lib/workbook/read-file.ts';
import { readWorkbook } from '../../scripts/lib/workbook/read-xlsx.ts';
import { csvBytes } from '../../scripts/lib/workbook/write-csv.ts';
import { writeWorkbook } from '../../scripts/lib/workbook/write-xlsx.ts';
import { cellOf, cityWithNewYear, filled, received, set, type City } from './filled-workbook.ts';

const run = promisify(execFile);
const golden = 'tests/fixtures/import/golden';
let city: City;
let scratch: string;
beforeAll(async () => {
  city = await cityWithNewYear();
  scratch = mkdtempSync(join(tmpdir(), 'workbook-'));
});
afterAll(() => {
  rmSync(join(city.dir, '..'), { recursive: true });
  rmSync(scratch, { recursive: true });
});

test.each([
  [0, 0, 'A1'],
  [11, 6, 'G12'],
  [0, 25, 'Z1'],
  [0, 26, 'AA1'],
  [0, 701, 'ZZ1'],
])('row %i, column %i is %s', (row, column, name) => expect(cellName(row, column)).toBe(name));

describe('reading workbooks', () => {
  test('values, percentages, days, errors and merged cells', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'a',
          rows: [
            ['x', null, 'y'],
            [1.5, new Date(Date.UTC(2030, 9, 2)), true],
          ],
          cells: new Map([
            ['2,0', { value: 0.876, type: 'number' as const, style: { numFmt: '0.0%' } }],
            ['2,1', { value: '#REF!', type: 'error' as const }],
            ['2,2', { value: 2, type: 'formula' as const, formula: '1+1', formulaResult: 2 }],
          ]),
          merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }],
        },
      ],
    });
    const [grid] = await readWorkbook('f.xlsx', bytes);
    expect(grid).toMatchObject({ file: 'f.xlsx', name: 'a', merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }] });
    expect(grid!.rows[1]).toEqual([{ value: 1.5 }, { value: new Date(Date.UTC(2030, 9, 2)) }, { value: true }]);
    expect(grid!.rows[2]).toEqual([{ value: 0.876, percent: true }, { value: '#REF!', error: true }, { value: 2 }]);
  });

  test('the files of the golden folder, as LibreOffice saved them, read as their lists say', async () => {
    for (const file of ['libreoffice.xlsx', 'libreoffice-cp932.csv']) {
      const [grid] = await readTableFile(join(golden, file));
      const rows = grid!.rows.map((row) =>
        row.map(({ value, percent }) =>
          value instanceof Date ? value.toISOString().slice(0, 10) : percent ? `${String(value)} %` : value,
        ),
      );
      expect(rows).toEqual(JSON.parse(readFileSync(join(golden, `${file}.json`), 'utf8')));
    }
  });
});

describe('reading CSV', () => {
  const text = readFileSync(join(golden, 'table.csv'), 'utf8');
  const separated = (by: string): Uint8Array => Buffer.from(text.replace(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/g, by));
  const shapes: [string, Uint8Array][] = [
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`)],
    ['CP932', Uint8Array.from(Encoding.convert(Encoding.stringToCode(text), { to: 'SJIS', from: 'UNICODE' }))],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 without one', Buffer.from(text, 'utf16le')],
    ['UTF-16, the other way round', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['CRLF', Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['tabs', separated('\t')],
    ['semicolons', separated(';')],
  ];
  test.each(shapes)('%s', (_, bytes) => expect(readCsv('t.csv', bytes)).toEqual(readCsv('t.csv', Buffer.from(text))));
  test('bytes that are no text', () => {
    expect(() => readCsv('t.csv', Uint8Array.from([0x89, 0xff, 0xfe, 0xfd, 0xa0, 0xff]))).toThrow(UnreadableFile);
  });
});

describe('the workbook of a year', async () => {
  test('the same content gives the same bytes', async () => {
    const twice = [await writeWorkbook('x', Object.values(city.empty)), await writeWorkbook('x', Object.values(city.empty))];
    expect(Buffer.compare(...(twice.map((it) => Buffer.from(it)) as [Buffer, Buffer]))).toBe(0);
  });

  test('imported as it is, it changes nothing', async () => {
    const intake = await intakeOf(city.dir, [received(city, 'a.xlsx', await writeWorkbook('x', Object.values(city.empty)))]);
    expect(intake).toMatchObject({ findings: [], changes: [], year: city.year });
  });

  test('ids are hidden, entries may be filled in, everything else is locked, and cells say what they want', async () => {
    const bytes = await writeWorkbook('x', Object.values(city.empty));
    const { readXlsx } = await import('hucre/xlsx');
    const book = await readXlsx(bytes, { readStyles: true });
    for (const [n, kind] of sheetKinds.entries()) {
      const sheet = book.sheets[n]!;
      const { of } = city.fields.find((it) => it.sheet === kind)!;
      expect(sheet.columns?.[0]?.hidden).toBe(true);
      expect(sheet.protection?.sheet).toBe(true);
      const main = kind === 'measures' ? 'state' : kind === 'notes' ? 'textJa' : 'value';
      const [letters, digits] = [
        cellOf(city.empty, kind, of, main).replace(/\d/g, ''),
        Number(cellOf(city.empty, kind, of, main).replace(/\D/g, '')),
      ];
      const cell = sheet.cells?.get(`${digits - 1},${letters.charCodeAt(0) - 65}`);
      expect(cell?.style?.protection?.locked).toBe(false);
      if (kind !== 'notes') expect(cell?.comment?.text).toContain(city.fields.find((it) => it.of === of)!.label.en);
      if (kind !== 'notes') expect(sheet.dataValidations?.length).toBeGreaterThan(0);
    }
  });

  test.each(['utf-8', 'cp932'] as const)('as CSV in %s it says the same', async (encoding) => {
    const sheets = filled(city);
    const paths = sheetKinds.map((kind) => received(city, `${kind}.csv`, csvBytes(sheets[kind], encoding)));
    const fromCsv = await intakeOf(city.dir, paths);
    const fromBook = await intakeOf(city.dir, [received(city, 'a.xlsx', await writeWorkbook('x', Object.values(sheets)))]);
    expect(fromCsv.findings.filter((it) => it.severity !== 'notice')).toEqual([]);
    expect(fromCsv.files).toEqual(fromBook.files);
    expect(fromBook.files.size).toBe(4);
  });

  test('rows in another order, columns of one’s own, totals and headings in between change nothing', async () => {
    const sheets = filled(city);
    const plain = await intakeOf(city.dir, [received(city, 'a.xlsx', await writeWorkbook('x', Object.values(sheets)))]);
    const total = readFileSync(join(golden, 'total.txt'), 'utf8').trim();
    for (const kind of sheetKinds) {
      const [top, hint, head, ...rows] = sheets[kind].rows;
      head!.push({ value: 'memo' });
      const sum = [null, null, total, null, null, null, null, 123].map((value) => ({ value }));
      sheets[kind].rows = [top!, hint!, head!, ...rows.reverse().map((it, n) => [...it, { value: `x${n}` }]), [], sum];
    }
    const { files, findings } = await intakeOf(city.dir, [received(city, 'b.xlsx', await writeWorkbook('x', Object.values(sheets)))]);
    expect(findings.filter((it) => it.severity !== 'notice')).toEqual([]);
    expect(findings.map((it) => it.key)).toEqual(expect.arrayContaining(['column.extra', 'row.total']));
    const sorted = (text: string): string[] =>
      text
        .split('\n')
        .map((it) => it.replace(/,$/, ''))
        .sort();
    for (const [file, text] of files) expect(sorted(text)).toEqual(sorted(plain.files.get(file)!));
  });

  test('a table of one’s own, with headings in merged cells over two rows, a total, a remark and no ids', async () => {
    const { findings, changes, year } = await intakeOf(city.dir, [join(golden, 'hand-made.xlsx')]);
    expect(year).toBe(city.year);
    expect(findings.filter((it) => it.severity !== 'notice').map((it) => it.key)).toEqual(['rows.missing']);
    expect(changes.map((it) => it.after.value)).toEqual([88.1, 7, 6]);
    expect(changes.map((it) => it.status?.[1])).toEqual(changes.map((it) => it.status?.[1]).filter(Boolean));
  });

  // Where there is no LibreOffice (in CI), the markup of the workbook is looked at instead.
  const office = await run('soffice', ['--version']).then(
    () => true,
    () => false,
  );
  test(
    office ? 'LibreOffice opens it, and what it saves can be imported' : 'its markup is what spreadsheets expect (no LibreOffice here)',
    { timeout: 120_000 },
    async () => {
      const sheets = filled(city);
      set(sheets, 'workforce', city.fields.find((it) => it.sheet === 'workforce')!.of, 'noteJa', 'a');
      set(sheets, 'workforce', city.fields.find((it) => it.sheet === 'workforce')!.of, 'noteEn', 'a');
      const bytes = await writeWorkbook('x', Object.values(sheets));
      const path = received(city, 'year.xlsx', bytes);
      const ours = await intakeOf(city.dir, [path]);
      if (!office) {
        const names = Buffer.from(bytes).toString('latin1');
        for (const part of ['[Content_Types].xml', 'xl/workbook.xml', 'xl/styles.xml', 'xl/worksheets/sheet5.xml', 'xl/comments1.xml'])
          expect(names).toContain(part);
        expect(ours.findings.filter((it) => it.severity === 'error')).toEqual([]);
        return;
      }
      const profile = `-env:UserInstallation=file://${join(scratch, 'profile')}`;
      const { stderr } = await run('soffice', [
        profile,
        '--headless',
        '--convert-to',
        'xlsx:Calc MS Excel 2007 XML',
        '--outdir',
        join(scratch, 'saved'),
        path,
      ]);
      expect(stderr.split('\n').filter((it) => /error|corrupt/i.test(it))).toEqual([]);
      const theirs = await intakeOf(city.dir, [join(scratch, 'saved', 'year.xlsx')]);
      expect(theirs.findings.filter((it) => it.severity !== 'notice')).toEqual([]);
      expect(theirs.files).toEqual(ours.files);
      await run('soffice', [
        profile,
        '--headless',
        '--convert-to',
        'csv:Text - txt - csv (StarCalc):44,34,64,1,,0,false,true,false,false,false,4',
        '--outdir',
        join(scratch, 'saved'),
        path,
      ]);
      expect(readFileSync(join(scratch, 'saved', `year-${sheets.workforce.name}.csv`)).length).toBeGreaterThan(100);
      writeFileSync(join(scratch, 'done'), '');
    },
  );
});
