import { rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sheetKinds, type SheetKind } from '../../scripts/lib/intake/field.ts';
import { importFiles } from '../../scripts/lib/intake/import-files.ts';
import { readSheet } from '../../scripts/lib/intake/read-sheet.ts';
import { recognise } from '../../scripts/lib/intake/recognise.ts';
import { printedIntake } from '../../scripts/lib/intake/show.ts';
import { validate } from '../../scripts/lib/check/validate.ts';
import { readCsv } from '../../scripts/lib/workbook/read-csv.ts';
import { UnreadableFile, type Grid } from '../../scripts/lib/workbook/grid.ts';
import { csvBytes } from '../../scripts/lib/workbook/write-csv.ts';
import { writeWorkbook } from '../../scripts/lib/workbook/write-xlsx.ts';
import { cityWithNewYear, filled, received, snapshot, type City, type Sheets } from './filled-workbook.ts';

let city: City;
let right: Sheets;
beforeAll(async () => {
  city = await cityWithNewYear();
  right = filled(city);
});
afterAll(() => rmSync(join(city.dir, '..'), { recursive: true }));

const cell = fc.oneof(
  fc.double(),
  fc.integer({ min: -10, max: 1000 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('', '-', '#REF!', '1,234', '85%', '\uff18\uff15', '\u25b285', '2028-10-02', 'id', 'value', 'year', 'overall'),
  fc.constant(null),
);
const disturbance = fc.record({
  kind: fc.constantFrom(...sheetKinds),
  row: fc.nat({ max: 40 }),
  column: fc.nat({ max: 11 }),
  value: cell,
  how: fc.constantFrom('set' as const, 'set' as const, 'set' as const, 'drop' as const, 'copy' as const, 'cut' as const),
});

/** A workbook as it should be, with things done to it at random places. */
function disturbed(list: readonly { kind: SheetKind; row: number; column: number; value: string | number | null; how: string }[]): Sheets {
  const sheets = structuredClone(right);
  for (const { kind, row, column, value, how } of list) {
    const { rows } = sheets[kind];
    const at = row % Math.max(rows.length, 1);
    if (how === 'set' && rows[at]) rows[at][column] = { value: typeof value === 'number' && !Number.isFinite(value) ? 0 : value };
    if (how === 'drop') rows.splice(at, 1);
    if (how === 'copy' && rows[at]) rows.splice(at, 0, rows[at]);
    if (how === 'cut') rows.length = at;
  }
  // A hole in a row is an empty cell.
  for (const sheet of Object.values(sheets)) sheet.rows = sheet.rows.map((row) => Array.from(row, (it) => it ?? { value: null }));
  return sheets;
}

test('random tables are read without crashing, and everything said can be printed', () => {
  const grids = fc.array(fc.array(fc.record({ value: cell, error: fc.boolean(), percent: fc.boolean() }), { maxLength: 8 }), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(grids, fc.constantFrom(...sheetKinds), fc.boolean(), (rows, kind, ours) => {
      const grid: Grid = { file: 'a.csv', name: 'a', merges: [], rows };
      recognise(grid, city.fields);
      const { findings } = readSheet(grid, { kind, ours }, city.fields, { year: city.year, units: city.content.units.units });
      printedIntake(findings);
    }),
    { numRuns: 300 },
  );
});

test('random bytes are a table or are refused', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      try {
        readCsv('a.csv', bytes);
      } catch (error) {
        expect(error).toBeInstanceOf(UnreadableFile);
      }
    }),
    { numRuns: 500 },
  );
});

test('whatever is done to a workbook, the content stays as it was or becomes another that is valid', { timeout: 240_000 }, async () => {
  const before = snapshot(city.dir);
  let written = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(disturbance, { minLength: 1, maxLength: 4 }), fc.boolean(), async (list, yes) => {
      const sheets = disturbed(list);
      const path = received(city, 'random.xlsx', await writeWorkbook('x', Object.values(sheets)));
      const done = await importFiles([path], { contentDir: city.dir, yes, print: () => undefined });
      const after = snapshot(city.dir);
      if (JSON.stringify(after) === JSON.stringify(before)) return;
      expect(done).toBe(true);
      written += 1;
      expect((await validate(city.dir)).filter((it) => it.severity === 'error')).toEqual([]);
      rmSync(join(city.dir, '..'), { recursive: true });
      city = await cityWithNewYear();
    }),
    { numRuns: 25 },
  );
  expect(written).toBeGreaterThanOrEqual(0);
});

test('random CSV files never change the content and are answered', { timeout: 240_000 }, async () => {
  const before = snapshot(city.dir);
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('id', 'value', '1', ...city.fields.slice(0, 5).map((it) => it.of))), {
          maxLength: 5,
        }),
        { maxLength: 8 },
      ),
      fc.constantFrom('utf-8' as const, 'cp932' as const),
      async (rows, encoding) => {
        const sheet = {
          name: 'x',
          widths: [],
          rules: [],
          frozenRows: 0,
          locked: false,
          rows: rows.map((row) => row.map((value) => ({ value }))),
        };
        const path = received(city, 'indicators.csv', csvBytes(sheet, encoding));
        const said: string[] = [];
        await importFiles([path], { contentDir: city.dir, year: city.year, dryRun: true, print: (text) => void said.push(text) });
        expect(said.join('')).not.toBe('');
        expect(snapshot(city.dir)).toEqual(before);
      },
    ),
    { numRuns: 25 },
  );
});
