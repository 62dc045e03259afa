import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { htmlOf } from '../../scripts/lib/report-year/html.ts';
import { markdownOf } from '../../scripts/lib/report-year/markdown.ts';
import { StateError } from '../../scripts/lib/report-year/state.ts';
import { writeReport } from '../../scripts/lib/report-year/write-report.ts';
import type { Report } from '../../src/i18n/change-report/report.ts';
import { atomOf, escapeXml } from '../../src/model/atom.ts';

let scratch: string;
let repository: string;
const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false', ...args], {
    cwd: repository,
    encoding: 'utf8',
    stdio: 'pipe',
  });
const edit = async (file: string, from: string, to: string): Promise<void> => {
  const path = join(repository, 'content', file);
  const text = await readFile(path, 'utf8');
  expect(text.split(from).length - 1, from).toBe(1);
  await writeFile(
    path,
    text.replace(from, () => to),
  );
};

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'report-'));
  repository = join(scratch, 'repository');
  await cp('tests/fixtures/kakuu', join(repository, 'content'), { recursive: true });
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '-m', 'one');
  await edit('plan/en/growing/learning.mdx', 'Once a week', 'Twice a week');
  await edit(
    'plan/ja/growing/learning.mdx',
    '<Item id="licence-grants" />',
    '<Item id="licence-grants" /> A|B <Score of="courses" year="2027" />',
  );
  await edit('years/2027/indicators.json', '85', '86.5');
  git('commit', '--quiet', '-am', 'two');
});
afterAll(() => rm(scratch, { recursive: true }));

describe('between two revisions', () => {
  const report = async (options: { from: string; to?: string }): Promise<Record<string, string>> => {
    const outDir = await mkdtemp(join(scratch, 'out-'));
    const files = await writeReport({
      contentDir: join(repository, 'content'),
      from: { revision: options.from },
      to: { revision: options.to },
      outDir,
    });
    expect((await readdir(outDir)).sort()).toEqual(['report.en.html', 'report.en.md', 'report.ja.html', 'report.ja.md']);
    return Object.fromEntries(
      await Promise.all(files.map(async (it) => [it.slice(outDir.length + 1), await readFile(it, 'utf8')] as const)),
    );
  };
  test('Markdown and HTML tell the number, the words and the translation that went stale', async () => {
    const { 'report.en.md': md, 'report.en.html': html, 'report.ja.md': ja } = await report({ from: 'HEAD~1', to: 'HEAD' });
    expect(md).toContain('| 85% | 86.5% | +1.5 percentage points | corrected |');
    expect(md).toContain('~~Once~~**Twice** a week');
    // Figures are told as the page prints them.
    expect(md).toContain('A\\|B 3.30');
    expect(md).toContain('## Translations older than the Japanese');
    expect(ja).toContain('~~Once~~**Twice** a week');
    const { document } = parseHTML(html!);
    expect([...document.querySelectorAll('del')].map((it) => it.textContent)).toEqual(['Once']);
    expect([...document.querySelectorAll('ins')].map((it) => it.textContent)).toContain('Twice');
    expect(document.querySelector('script')).toBeNull();
  });
  test('the files as they are, where no later revision is named', async () => {
    const { 'report.en.md': md } = await report({ from: 'HEAD' });
    expect(md).toContain('# Report of changes: HEAD to the files as they are');
    expect(md!.match(/^## .*$/gm)).toEqual(['## Translations older than the Japanese']);
    expect(md).toContain('Learning alone](<https://kakuu.example/en/plan/growing/learning/#3-1-2>) | 1 | already before |');
  });
  test('the repository is left as it was', async () => {
    await report({ from: 'HEAD~1', to: 'HEAD' });
    expect(git('status', '--porcelain')).toBe('');
  });
  test('the same twice', async () => expect(await report({ from: 'HEAD~1' })).toEqual(await report({ from: 'HEAD~1' })));
  test.each(['nope', '--help', 'HEAD~9'])('%s is no revision', async (revision) => {
    const tried = writeReport({ contentDir: join(repository, 'content'), from: { revision }, to: {}, outDir: join(scratch, 'none') });
    await expect(tried).rejects.toThrow(StateError);
    await expect(tried).rejects.toMatchObject({ reason: 'revision' });
    expect(await readdir(scratch)).not.toContain('none');
  });
  test('content that cannot be read is told with its file, and nothing is written', async () => {
    const broken = join(scratch, 'broken');
    await cp('tests/fixtures/kakuu', broken, { recursive: true });
    await writeFile(join(broken, 'site.json'), '{');
    const tried = writeReport({ contentDir: broken, from: { year: 2025 }, to: { year: 2026 }, outDir: join(scratch, 'none') });
    await expect(tried).rejects.toMatchObject({ reason: 'content', values: { file: 'site.json' } });
    expect(await readdir(scratch)).not.toContain('none');
  });
  test('a year that nothing is known of', async () => {
    const tried = writeReport({
      contentDir: 'tests/fixtures/kakuu',
      from: { year: 2025 },
      to: { year: 2031 },
      outDir: join(scratch, 'none'),
    });
    await expect(tried).rejects.toMatchObject({ reason: 'year' });
  });
});

describe('words that look like marks', () => {
  const report: Report = {
    title: 'A <b> & *c*',
    opening: ['x_y_z'],
    summary: ['# 1'],
    blocks: [
      {
        id: 'i',
        title: '`t`',
        sentences: [],
        table: {
          columns: ['a|b', 'n'],
          rows: [
            [
              { text: 'line\nbreak', path: '/p/' },
              { text: '1', number: true },
            ],
            [
              {
                text: '',
                words: [
                  { kind: 'removed', items: ['old '] },
                  { kind: 'added', items: [' new'] },
                ],
              },
              { text: '2', number: true },
            ],
          ],
        },
        list: [{ text: '<script>', path: '/q/' }],
      },
    ],
  };
  const addresses = (path: string): string => `https://h.example${path}?a=1&b="2"`;
  test('Markdown', () => {
    expect(markdownOf(report, (path) => `https://h.example${path}`)).toBe(
      '# A \\<b\\> & \\*c\\*\n\nx\\_y\\_z\n\n- \\# 1\n\n## \\`t\\`\n\n| a\\|b | n |\n| --- | --: |\n| [line break](<https://h.example/p/>) | 1 |\n| ~~old~~  **new** | 2 |\n\n- [\\<script\\>](<https://h.example/q/>)\n',
    );
  });
  test('HTML', () => {
    const { document } = parseHTML(htmlOf('en', report, addresses));
    expect(document.querySelector('h1')!.textContent).toBe(report.title);
    expect(document.querySelectorAll('script').length).toBe(0);
    expect(document.querySelector('li a')!.getAttribute('href')).toBe(addresses('/q/'));
    expect(document.querySelectorAll('td.number').length).toBe(2);
  });
  test('without a host there are no links', () => {
    expect(markdownOf(report, () => undefined)).not.toContain('](');
    expect(htmlOf('en', report, () => undefined)).not.toContain('<a ');
  });
});

describe('a feed', () => {
  const entry = { id: 'urn:uuid:1', title: 'A & <B>', address: '/a/?x=1&y="2"', updated: '2026-04-01', summary: "it's\u0007 so" };
  const feed = {
    id: 'urn:uuid:0',
    language: 'en',
    title: 'T',
    subtitle: 'S',
    author: 'O',
    address: '/',
    self: '/feed.xml',
    entries: [entry, { ...entry, id: 'urn:uuid:2', updated: '2027-07-09' }],
  };
  test('is well formed, whatever its words are', () => {
    const { document } = parseHTML(atomOf(feed).replace(/^<\?xml.*\?>\n/, ''));
    expect(document.querySelectorAll('entry').length).toBe(2);
    expect(document.querySelector('entry title')!.textContent).toBe(entry.title);
    expect(document.querySelector('entry summary')!.textContent).toBe("it's so");
    expect(document.querySelector('entry link')!.getAttribute('href')).toBe(entry.address);
    expect(document.querySelector('feed > updated')!.textContent).toBe('2027-07-09T00:00:00+09:00');
  });
  test.each([
    ['&<>"\'', '&amp;&lt;&gt;&quot;&apos;'],
    ['a\u0000\ufffeb', 'ab'],
    ['\u8a08', '\u8a08'],
  ])('%j', (text, expected) => expect(escapeXml(text)).toBe(expected));
});
