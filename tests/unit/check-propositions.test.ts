import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { propositions } from '../../scripts/lib/check/propositions.ts';
import { validate } from '../../scripts/lib/check/validate.ts';

interface Fault {
  edits?: { file: string; from: string; to: string }[];
  add?: Record<string, string>;
  remove?: string[];
  /** The findings that the fault must give, no more and no fewer: `at` stands on the line that is named. */
  expect: { file: string; at: string; key: string; near?: string }[];
}

const city = 'tests/fixtures/city-min';
const faults = 'tests/fixtures/faults';
let scratch: string;
beforeAll(async () => void (scratch = await mkdtemp(join(tmpdir(), 'faults-'))));
afterAll(() => rm(scratch, { recursive: true }));

/** The small city with a fault planted in it. */
async function planted(name: string, { edits = [], add = {}, remove = [] }: Fault): Promise<string> {
  const dir = join(scratch, name);
  await cp(city, dir, { recursive: true });
  for (const { file, from, to } of edits) {
    const text = await readFile(join(dir, file), 'utf8');
    if (from !== '^') expect(text.split(from).length - 1, `${file} holds once: ${from}`).toBe(1);
    const changed = from === '^' ? to + text : text.replace(from, () => to);
    await writeFile(join(dir, file), changed);
  }
  for (const [file, text] of Object.entries(add)) {
    await mkdir(dirname(join(dir, file)), { recursive: true });
    await writeFile(join(dir, file), text);
  }
  for (const file of remove) await rm(join(dir, file));
  return dir;
}

test('the small city has nothing wrong', async () => {
  expect(await validate(city)).toEqual([]);
});

test('a file that is not in UTF-8', async () => {
  const dir = await planted('encoding', { expect: [] });
  await writeFile(join(dir, 'revisions.json'), Buffer.from([0x7b, 0x8c, 0x53, 0x8e, 0x52, 0x7d]));
  expect((await validate(dir)).map(({ file, key }) => ({ file, key }))).toEqual([{ file: 'revisions.json', key: 'file.encoding' }]);
});

const checks = (await readdir(faults)).sort();
test('every proposition has a planted fault', () => {
  expect(checks).toEqual(['everyFileFitsItsSchema', ...Object.keys(propositions)].sort());
});

describe.each(checks)('%s', async (check) => {
  test.each((await readdir(join(faults, check))).sort())('%s', async (name) => {
    const fault = JSON.parse(await readFile(join(faults, check, name), 'utf8')) as Fault;
    const dir = await planted(`${check}-${name}`, fault);
    // A fault in the Japanese makes its translation older too; that is asked of the faults of the translation alone.
    const found = (await validate(dir)).filter(
      (it) => !it.key.startsWith('translation.') || fault.expect.some(({ key }) => key === it.key),
    );
    expect(found.map(({ file, key, values: { near } }) => ({ file, key, near }))).toEqual(
      fault.expect.map(({ file, key, near }) => ({ file, key, near })),
    );
    expect(found.map((it) => it.check)).toContain(check);
    for (const [n, { file, line }] of found.entries()) {
      const text = await readFile(join(dir, file), 'utf8').catch(() => '');
      expect(text.split('\n')[line - 1] ?? '', `${file}:${line}`).toContain(fault.expect[n]!.at);
    }
  });
});
