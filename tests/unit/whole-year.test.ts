import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import Encoding from 'encoding-japanese';
import { openXlsx, saveXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const run = promisify(execFile);

interface Step {
  /** The id in the first column and what is typed into the column with this heading. */
  set: [id: string, heading: string, value: string | number][];
}
/** What a person types, first badly and then well, by sheet; and what must be said about the first. */
const play = JSON.parse(readFileSync('tests/fixtures/import/year.json', 'utf8')) as {
  year: number;
  headings: Record<string, string>;
  fill: Record<string, Step>;
  badly: Record<string, Step>;
  said: string[];
  cells: string[];
  lines: string[];
};

describe.each(['xlsx', 'cp932'] as const)('a year with %s files', (kind) => {
  let repository: string;
  let contentDir: string;
  const git = async (...args: string[]): Promise<string> =>
    (await run('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', '-c', 'commit.gpgsign=false', ...args], { cwd: repository }))
      .stdout;
  const script = async (name: string, ...args: (string | Record<string, string>)[]): Promise<{ code: number; out: string }> =>
    run(process.execPath, [resolve('scripts', `${name}.ts`), ...args.filter((it) => typeof it === 'string')], {
      cwd: resolve('.'),
      env: { ...process.env, CONTENT_DIR: contentDir, NO_COLOR: '1', ...Object.assign({}, ...args.filter((it) => typeof it !== 'string')) },
    }).then(
      ({ stdout }) => ({ code: 0, out: stdout }),
      (error: { code: number; stdout: string; stderr: string }) => ({ code: error.code, out: error.stdout + error.stderr }),
    );
  const desk = (): string => join(repository, '..', 'desk');

  beforeAll(async () => {
    const scratch = mkdtempSync(join(tmpdir(), `year-${kind}-`));
    repository = join(scratch, 'plan');
    contentDir = join(repository, 'content');
    mkdirSync(join(scratch, 'desk'));
    cpSync('tests/fixtures/kakuu', contentDir, { recursive: true });
    await git('init', '-q');
    await git('add', '.');
    await git('commit', '-qm', 'before');
  });
  afterAll(() => rmSync(join(repository, '..'), { recursive: true }));

  /** Fills in the files on the desk, as a person would with a spreadsheet program. */
  async function fill(steps: Record<string, Step>): Promise<string[]> {
    if (kind === 'cp932') return Object.entries(steps).map(([sheet, step]) => fillCsv(sheet, step));
    const path = join(desk(), 'year.xlsx');
    const book = await openXlsx(readFileSync(path));
    for (const [sheet, { set }] of Object.entries(steps)) {
      const found = book.sheets.find(({ rows }) => String(rows[0]?.[0]).startsWith(`${sheet}:`))!;
      for (const [id, heading, value] of set) {
        const { row, column } = cellIn(
          found.rows.map((it) => it.map((cell) => String(cell ?? ''))),
          id,
          heading,
        );
        found.rows[row]![column] = value;
        const cell = found.cells?.get(`${row},${column}`);
        if (cell) Object.assign(cell, { value, type: typeof value });
      }
    }
    writeFileSync(path, await saveXlsx(book));
    return [path];
  }

  function fillCsv(sheet: string, { set }: Step): string {
    const path = join(
      desk(),
      readdirSync(desk()).find((it) => it.startsWith(sheet))!,
    );
    const text = new TextDecoder('shift_jis').decode(readFileSync(path));
    const rows = parsed(text);
    for (const [id, heading, value] of set) {
      const { row, column } = cellIn(rows, id, heading);
      rows[row]![column] = String(value);
    }
    const out = rows.map((row) => row.map((it) => `"${it.replaceAll('"', '""')}"`).join(',')).join('\r\n');
    writeFileSync(path, Uint8Array.from(Encoding.convert(Encoding.stringToCode(out), { to: 'SJIS', from: 'UNICODE' })));
    return path;
  }

  test(
    'is played through: template, filled in badly, told so, mended, imported, published, corrected, reported, built',
    { timeout: 400_000 },
    async () => {
      expect((await script('new-year', String(play.year))).code).toBe(0);
      expect((await script('validate')).code).toBe(0);
      await git('add', '.');
      await git('commit', '-qm', 'new year');

      const out = kind === 'xlsx' ? ['--out', join(desk(), 'year.xlsx')] : ['--csv', 'cp932', '--out', desk()];
      expect((await script('template', '--year', String(play.year), ...out)).code).toBe(0);

      const paths = await fill(play.fill);
      await fill(play.badly);
      const refused = await script('import', ...paths);
      expect(refused.code).toBe(1);
      for (const it of play.said) expect(refused.out).toContain(it);
      for (const it of play.cells) expect(refused.out).toMatch(new RegExp(`${it}\\b`));
      expect(await git('status', '--porcelain')).toBe('');

      await fill(play.fill);
      const doubtful = await script('import', ...paths);
      expect(doubtful.code).toBe(1);
      expect(await git('status', '--porcelain')).toBe('');
      const looked = await script('import', ...paths, '--yes', '--dry-run');
      expect(looked.code).toBe(0);
      expect(await git('status', '--porcelain')).toBe('');
      const done = await script('import', ...paths, '--yes');
      expect(done.code, done.out).toBe(0);
      for (const it of play.lines) expect(done.out).toContain(it);
      expect((await script('validate')).code).toBe(0);

      // Only lines of this year's files, and only those that were filled in.
      const changed = (await git('status', '--porcelain', '--untracked-files=all'))
        .split('\n')
        .filter(Boolean)
        .map((it) => it.slice(3));
      expect(changed.every((it) => it.startsWith(`content/years/${play.year}/`))).toBe(true);
      const [added, removed] = (await git('diff', '--numstat', `content/years/${play.year}/indicators.json`)).split('\t').map(Number);
      expect([added, removed]).toEqual([play.fill['indicators']!.set.filter(([, heading]) => heading === 'value').length, removed]);
      expect(removed).toBe(added);
      await git('add', '.');
      await git('commit', '-qm', 'imported');
      expect((await script('import', ...paths, '--yes')).code).toBe(0);
      expect(await git('status', '--porcelain')).toBe('');

      expect((await script('publish', String(play.year), '--date', `${play.year + 1}-07-01`)).code).toBe(0);
      expect((await script('validate')).code).toBe(0);
      await git('add', '.');
      await git('commit', '-qm', 'published');
      const [id, heading] = play.fill['workforce']!.set[0]!;
      await fill({ workforce: { set: [[id, heading, Number(play.fill['workforce']!.set[0]![2]) + 1]] } });
      const frozen = await script('import', ...paths, '--yes');
      expect(frozen.code).toBe(1);
      expect(frozen.out).toContain('--decided-on');
      expect(await git('status', '--porcelain')).toBe('');
      expect((await script('import', ...paths, '--yes', '--reason-ja', 'x')).code).toBe(1);
      expect(await git('status', '--porcelain')).toBe('');

      const why = ['--reason-ja', 'x', '--reason-en', 'x', '--decided-by-ja', 'x', '--decided-by-en', 'x'];
      const corrected = await script('import', ...paths, '--yes', ...why, '--decided-on', `${play.year + 1}-09-10`);
      expect(corrected.code, corrected.out).toBe(0);
      expect((await script('validate')).code).toBe(0);
      const names = (await git('status', '--porcelain'))
        .split('\n')
        .filter(Boolean)
        .map((it) => it.slice(3));
      expect(names).toEqual(['content/published.json', 'content/revisions.json', `content/years/${play.year}/workforce.json`]);
      const { revisions } = JSON.parse(readFileSync(join(contentDir, 'revisions.json'), 'utf8')) as {
        revisions: { of: string; was: number }[];
      };
      expect(revisions.at(-1)).toMatchObject({ of: id, was: play.fill['workforce']!.set[0]![2] });

      // What the council reads of the year, and the site that residents see.
      const told = join(desk(), 'report');
      expect((await script('report', '--from', String(play.year - 1), '--to', String(play.year), '--out', told)).code).toBe(0);
      const [indicator, , value] = play.fill['indicators']!.set.find(([, it, typed]) => it === 'value' && typeof typed === 'number')!;
      const { indicators } = JSON.parse(readFileSync(join(contentDir, 'definitions/indicators.json'), 'utf8')) as {
        indicators: { id: string; label: { en: string } }[];
      };
      const label = indicators.find((it) => it.id === indicator)!.label.en;
      const line = readFileSync(join(told, 'report.en.md'), 'utf8')
        .split('\n')
        .find((it) => it.includes(label));
      expect(line).toContain(String(value));
      if (kind === 'cp932') return;
      const site = join(desk(), 'site');
      expect((await script('build', { OUT_DIR: site })).code).toBe(0);
      expect(readFileSync(join(site, 'en/indicators', indicator, 'index.html'), 'utf8')).toContain(`data-value="${value}"`);
    },
  );

  /** Row and column of what a person looks for: the row with an id, the column with a heading. */
  function cellIn(rows: readonly (readonly string[])[], id: string, heading: string): { row: number; column: number } {
    const wanted = play.headings[heading]!;
    const head = rows.find((it) => it.some((cell) => cell.includes(play.headings['id']!)))!;
    const row = rows.findIndex((it) => it[0] === id);
    const column = head.findIndex((it) => it.includes(wanted));
    if (row < 0 || column < 0) throw new RangeError(`${id} ${heading}`);
    return { row, column };
  }
});

/** The cells of a CSV text, as simply as a test may. */
function parsed(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n"]*))(,|\r?\n|$)/g)) {
    rows.at(-1)!.push((quoted ?? plain ?? '').replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
  }
  return rows.filter((it) => it.length > 1);
}
