import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { validate } from '../../scripts/lib/check/validate.ts';
import { ledgerEntries, ledgerOf, sealOf } from '../../scripts/lib/published/ledger.ts';
import { contentOf } from '../../scripts/lib/read/content-of.ts';
import { readContentFolder } from '../../scripts/lib/read/content-folder.ts';
import { formattedJson } from '../../scripts/lib/store/edit-json.ts';
import { readingsOf } from '../../src/model/readings-of.ts';

let dir: string;
beforeEach(() => {
  dir = join(mkdtempSync(join(tmpdir(), 'published-')), 'content');
  cpSync('tests/fixtures/kakuu', dir, { recursive: true });
});
afterEach(() => rmSync(join(dir, '..'), { recursive: true }));

const edit = (file: string, change: (data: never) => void): void => {
  const data = JSON.parse(readFileSync(join(dir, file), 'utf8')) as never;
  change(data);
  writeFileSync(join(dir, file), `${JSON.stringify(data, undefined, 2)}\n`);
};
const keys = async (): Promise<string[]> => (await validate(dir)).map((it) => it.key);
const publish = async (year: number): Promise<void> =>
  writeFileSync(join(dir, 'published.json'), `${formattedJson(ledgerOf(contentOf(await readContentFolder(dir))!, year))}\n`);

interface Year {
  readings: { of: string; value?: number; absent?: string }[];
}
/** The newest published year of the invented city and the first number in it. */
const year = 2026;
const file = `years/${year}/indicators.json`;
const first = (data: Year): Year['readings'][number] => data.readings.find((it) => it.value !== undefined)!;
const record = (of: string, was: number | null): object => ({
  file,
  of,
  field: 'reading',
  was,
  date: '2028-01-10',
  reason: { ja: 'x', en: 'x' },
  decidedBy: { ja: 'x', en: 'x' },
});

describe('a published number', () => {
  test('may not change in silence', async () => {
    expect(await keys()).toEqual([]);
    edit(file, (data: Year) => void (first(data).value! += 1));
    expect(await keys()).toEqual(['published.changed']);
  });

  test('may change with a record, and the old value stays visible', async () => {
    const { of, value } = first(JSON.parse(readFileSync(join(dir, file), 'utf8')) as Year);
    edit(file, (data: Year) => void (first(data).value! += 1));
    edit('revisions.json', (data: { revisions: object[] }) => void data.revisions.push(record(of, value!)));
    expect(await keys()).toEqual([]);
    const content = contentOf(await readContentFolder(dir))!;
    const reading = readingsOf(
      content,
      content.indicators.indicators.find((it) => it.id === of)!,
    ).find((it) => it.year === year)!;
    expect(reading.value).toBe(value! + 1);
    expect(reading.revisions.map((it) => it.was)).toEqual([value]);
  });

  test('is frozen again once the revision is on the ledger', async () => {
    const { of, value } = first(JSON.parse(readFileSync(join(dir, file), 'utf8')) as Year);
    edit(file, (data: Year) => void (first(data).value! += 1));
    edit('revisions.json', (data: { revisions: object[] }) => void data.revisions.push(record(of, value!)));
    await publish(year);
    expect(await keys()).toEqual([]);
    edit(file, (data: Year) => void (first(data).value! += 1));
    expect(await keys()).toEqual(['published.changed']);
    edit('revisions.json', (data: { revisions: object[] }) => void data.revisions.push(record(of, value! + 1)));
    expect(await keys()).toEqual([]);
  });

  test('that is awaited may come later, and is frozen from then on', async () => {
    const awaited = 'years/2027/indicators.json';
    edit('years/2027/notes.json', (data: { published: string }) => void (data.published = '2028-07-01'));
    await publish(2027);
    expect(await keys()).toEqual([]);
    edit(awaited, (data: Year) => {
      const pending = data.readings.find((it) => it.absent === 'pending')!;
      delete pending.absent;
      pending.value = 60;
    });
    expect(await keys()).toEqual(['published.unlisted']);
    await publish(2027);
    expect(await keys()).toEqual([]);
  });

  test('of a year that is still awaited may change freely, but not a baseline', async () => {
    edit('years/2027/indicators.json', (data: Year) => void (first(data).value! += 1));
    expect(await keys()).toEqual([]);
    edit('definitions/indicators.json', (data: { indicators: { baseline?: { value: number } }[] }) => {
      data.indicators.find((it) => it.baseline)!.baseline!.value -= 1;
    });
    expect(await keys()).toEqual(['published.changed']);
  });
});

test('publishing twice writes nothing new', async () => {
  const before = readFileSync(join(dir, 'published.json'), 'utf8');
  await publish(year);
  expect(readFileSync(join(dir, 'published.json'), 'utf8')).toBe(before);
});

test('every seal of this project’s ledger fits', () => {
  const ledger = JSON.parse(readFileSync('content/published.json', 'utf8')) as Parameters<typeof ledgerEntries>[0];
  expect(ledgerEntries(ledger).filter((it) => sealOf(it) !== it.seal)).toEqual([]);
});
