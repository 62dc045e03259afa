import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { validate } from '../../scripts/lib/check/validate.ts';
import { stampFiles } from '../../scripts/lib/translate/stamp-files.ts';

/* `npm run translated` on a copy of the small city, which is no git repository: nothing here may need one. */
let city: string;
const japanese = 'plan/ja/growth/index.mdx';
const english = 'plan/en/growth/index.mdx';
const read = (file: string): Promise<string> => readFile(join(city, file), 'utf8');
const edit = async (file: string, from: string, to: string): Promise<void> => {
  const text = await read(file);
  expect(text.split(from).length - 1).toBe(1);
  await writeFile(join(city, file), text.replace(from, to));
};
const older = async (): Promise<string[]> =>
  (await validate(city)).filter((it) => it.key.startsWith('translation.')).map((it) => `${it.file} ${it.values['section']} ${it.severity}`);

beforeEach(async () => {
  city = join(await mkdtemp(join(tmpdir(), 'stamp-')), 'content');
  await cp('tests/fixtures/city-min', city, { recursive: true });
});
afterEach(() => rm(join(city, '..'), { recursive: true }));

describe('a change of the Japanese', () => {
  beforeEach(async () => {
    await edit(japanese, '3', '4');
    await edit(japanese, 'title: ', 'title: X');
  });
  test('is noted section by section, and stops nothing', async () => {
    expect(await older()).toEqual([`${english} lead warning`, `${english} 1-1 warning`]);
  });
  test('one section is stamped alone, with one line', async () => {
    const before = (await read(english)).split('\n');
    expect(await stampFiles(join(city, english), '1-1')).toMatchObject([{ sections: ['1-1'] }]);
    const after = (await read(english)).split('\n');
    expect(after.filter((it, n) => it !== before[n])).toEqual([expect.stringMatching(/^ {2}1-1: /)]);
    expect(after.length).toBe(before.length);
    expect(await older()).toEqual([`${english} lead warning`]);
  });
  test('all sections of all pages of a folder', async () => {
    expect((await stampFiles(join(city, 'plan/en'))).map((it) => 'sections' in it && it.sections)).toEqual([['lead', '1-1'], [], []]);
    expect(await older()).toEqual([]);
  });
  test('no file is left beside the pages', async () => {
    await stampFiles(join(city, 'plan/en'));
    expect((await readdir(city, { recursive: true })).filter((it) => it.endsWith('.part'))).toEqual([]);
  });
});

test('a page that is up to date is not written', async () => {
  const before = await read(english);
  expect(await stampFiles(join(city, english))).toMatchObject([{ sections: [] }]);
  expect(await read(english)).toBe(before);
});

describe('what cannot be stamped is refused and left alone', () => {
  test.each([
    ['a Japanese page', japanese, undefined, 'notTranslation'],
    ['a page that is not there', 'plan/en/none.mdx', undefined, 'unreadable'],
    ['a section that is not there', english, '1-7', 'noSection'],
  ])('%s', async (_, file, section, refused) => {
    const before = await read(english);
    expect(await stampFiles(join(city, file), section)).toMatchObject([{ refused }]);
    expect(await read(english)).toBe(before);
  });
  test('a page without a twin', async () => {
    await rm(join(city, japanese));
    expect(await stampFiles(join(city, english))).toMatchObject([{ refused: 'noSource', values: { source: japanese } }]);
  });
  test('Japanese that cannot be read', async () => {
    await writeFile(join(city, japanese), '---\ntitle: [\n---\n');
    expect(await stampFiles(join(city, english))).toMatchObject([{ refused: 'unreadable', values: { reason: japanese } }]);
  });
});
