import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commitContent } from '../../scripts/lib/inbox/commit-content.ts';
import { inboxReport, outcomeOf } from '../../scripts/lib/inbox/inbox-report.ts';
import { intakeWithYear } from '../../scripts/lib/inbox/intake-with-year.ts';
import { markdownText } from '../../scripts/lib/inbox/markdown-text.ts';
import { newSpreadsheets } from '../../scripts/lib/inbox/new-spreadsheets.ts';
import { replaceFiles } from '../../scripts/lib/store/replace-files.ts';

let root = '';
let content = '';
const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { cwd: join(root, 'clone'), encoding: 'utf8' });
const names = (paths: readonly string[]): string[] => paths.map((it) => it.slice(content.length + 1).replaceAll('\\', '/'));
const put = (name: string, text: string): string => {
  const path = join(content, 'inbox', name);
  mkdirSync(join(content, 'inbox'), { recursive: true });
  writeFileSync(path, text);
  return path;
};
const commit = (): void => {
  git('add', '-A');
  git('commit', '-qm', 'change');
};
/** The year after the newest of the invented city, and a table for it. */
const newest = (): number => Math.max(...readdirSync(join(content, 'years')).map(Number));
const firstIndicator = (): { id: string; value: number } => {
  const { readings } = JSON.parse(readFileSync(join(content, `years/${newest()}/indicators.json`), 'utf8')) as {
    readings: { of: string; value?: number }[];
  };
  const found = readings.find((it) => it.value !== undefined)!;
  return { id: found.of, value: found.value! };
};
const table = (value: string | number): string => `id,value\n${firstIndicator().id},${value}\n`;

const layRepository = (): void => {
  root = mkdtempSync(join(tmpdir(), 'inbox-test-'));
  content = join(root, 'clone', 'content');
  execFileSync('git', ['init', '-q', '--bare', '-b', 'main', join(root, 'remote')]);
  execFileSync('git', ['clone', '-q', join(root, 'remote'), join(root, 'clone')], { stdio: 'ignore' });
  cpSync('tests/fixtures/kakuu', content, { recursive: true });
  git('checkout', '-qb', 'main');
  commit();
  git('push', '-q', 'origin', 'HEAD');
};
const removeRepository = (): void => rmSync(root, { recursive: true, force: true });

describe('new spreadsheets', { timeout: 60_000 }, () => {
  beforeEach(layRepository);
  afterEach(removeRepository);
  test('those that git does not know, and no lock file, note or picture', () => {
    for (const it of ['a.xlsx', '\u8868.csv', '~$a.xlsx', '.~lock.a.ods#', 'note.md', 'b.png']) put(it, 'x');
    expect(names(newSpreadsheets(content))).toEqual(['inbox/a.xlsx', 'inbox/\u8868.csv']);
  });
  test('those that came or changed on a branch, not what main has gained since', () => {
    put('old.csv', '1');
    put('changed.csv', '1');
    commit();
    git('checkout', '-qb', 'branch');
    put('changed.csv', '2');
    put('new file.csv', '1');
    commit();
    git('checkout', '-q', 'main');
    put('on-main.csv', '1');
    commit();
    git('checkout', '-q', 'branch');
    expect(names(newSpreadsheets(content, 'main'))).toEqual(['inbox/changed.csv', 'inbox/new file.csv']);
    expect(newSpreadsheets(content)).toEqual([]);
  });
  test('no inbox, no spreadsheets', () => {
    rmSync(join(content, 'inbox'), { recursive: true, force: true });
    expect(newSpreadsheets(content)).toEqual([]);
  });
});

describe('intake', { timeout: 60_000 }, () => {
  beforeEach(layRepository);
  afterEach(removeRepository);
  test('the year after the newest is laid first; a second run changes nothing; the commit holds content only', async () => {
    const year = newest() + 1;
    const { value } = firstIndicator();
    const paths = [put(`indicators-${year}.csv`, table(value))];
    const intake = await intakeWithYear(content, paths);
    expect(intake.laid).toBe(year);
    expect(outcomeOf(intake, false)).toBe('written');
    expect(existsSync(join(content, `years/${year}`))).toBe(false);
    replaceFiles(content, intake.files);
    expect(readFileSync(join(content, `years/${year}/indicators.json`), 'utf8')).toContain(`"value": ${value}`);
    expect(outcomeOf(await intakeWithYear(content, paths), false)).toBe('nothing');

    writeFileSync(join(root, 'clone', 'package-lock.json'), 'touched by an install');
    git('checkout', '-qb', 'branch');
    expect(commitContent(content, { message: 'import', push: true })).toBeGreaterThan(3);
    expect(commitContent(content, { message: 'import', push: true })).toBe(0);
    expect(git('status', '--porcelain').trim()).toBe('?? package-lock.json');
    expect(git('log', '-1', '--format=%s %an', 'origin/branch').trim()).toBe('import github-actions[bot]');
    expect(git('rev-parse', 'origin/branch')).toBe(git('rev-parse', 'HEAD'));
    expect(
      git('show', '--name-only', '--format=', 'HEAD')
        .trim()
        .split('\n')
        .every((it) => it.startsWith('content/')),
    ).toBe(true);
  });
  test('a year further on is a mistake, and nothing is laid', async () => {
    const intake = await intakeWithYear(content, [put(`indicators-${newest() + 2}.csv`, table(1))]);
    expect([outcomeOf(intake, true), intake.laid, intake.files.size]).toEqual(['refused', undefined, 0]);
  });
  test('a mistake in the table lays nothing', async () => {
    const intake = await intakeWithYear(content, [put(`indicators-${newest() + 1}.csv`, table('many'))]);
    expect([outcomeOf(intake, true), intake.files.size]).toEqual(['refused', 0]);
    const report = inboxReport([`inbox/indicators.csv`], 'refused', intake);
    expect(report).toContain('B2');
    expect(report).toContain('many');
  });
  test('a jump waits for a person', async () => {
    const intake = await intakeWithYear(content, [put(`indicators-${newest() + 1}.csv`, table(firstIndicator().value / 10))]);
    expect([outcomeOf(intake, false), outcomeOf(intake, true)]).toEqual(['confirm', 'written']);
  });
});

describe('as a workflow runs it', { timeout: 120_000 }, () => {
  beforeEach(layRepository);
  afterEach(removeRepository);
  const script = (name: string, ...args: string[]): number => {
    const env = { ...process.env, CONTENT_DIR: content, GITHUB_OUTPUT: join(root, 'output') };
    return spawnSync(process.execPath, [`scripts/${name}.ts`, ...args], { env, stdio: 'ignore' }).status ?? 1;
  };
  test('badly, with a jump, confirmed, and once more: one commit, and the report stays', () => {
    const year = newest() + 1;
    const { value } = firstIndicator();
    const file = `indicators-${year}.csv`;
    const report = (): string => readFileSync(join(root, 'report.md'), 'utf8');
    const inbox = (...args: string[]): number => script('inbox', '--since', 'main', '--report', join(root, 'report.md'), ...args);
    git('checkout', '-qb', 'branch');
    put(file, table('many'));
    commit();
    const before = git('rev-parse', 'HEAD');
    expect(inbox()).toBe(1);
    put(file, table(value / 10));
    expect(inbox()).toBe(1);
    expect(existsSync(join(content, `years/${year}`))).toBe(false);
    expect(inbox('--yes')).toBe(0);
    expect(report()).toContain('<details>');
    expect(script('commit', '--push')).toBe(0);
    expect(inbox()).toBe(0);
    expect(report()).toContain('<details>');
    expect(script('commit', '--push')).toBe(0);
    expect(readFileSync(join(root, 'output'), 'utf8')).toBe('committed=true\ncommitted=false\n');
    expect(git('rev-list', '--count', `${before.trim()}..origin/branch`).trim()).toBe('1');
  });
});

test.each([
  ['@everyone', '&#64;everyone'],
  ['<img src=x>', '&lt;img src=x>'],
  ['[a](https://b.example)', '\\[a\\](https:&#47;&#47;b.example)'],
  ['a|b`c', 'a\\|b\\`c'],
  ['see #12', 'see &#35;12'],
  ['two\nlines', 'two lines'],
])('what a cell says stays words: %s', (text, markdown) => expect(markdownText(text)).toBe(markdown));

test('a report says in both languages what happened and what comes next', () => {
  for (const outcome of ['written', 'nothing', 'refused', 'confirm', 'invalid', 'empty'] as const) {
    const [ja, en] = inboxReport(['inbox/a|b.csv'], outcome).split('\n---\n');
    expect(ja).toMatch(/[\u3040-\u30ff]/);
    expect(en).not.toMatch(/[\u3040-\u30ff]/);
    expect(ja).toContain('a\\|b.csv');
  }
});
