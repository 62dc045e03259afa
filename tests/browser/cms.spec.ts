import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';

/* The editor on a copy of a small content folder: open, edit, save, validate; the difference in git is the edited lines and no more. */
test.describe.configure({ mode: 'serial', timeout: 90_000 });
test.use({ actionTimeout: 15_000 });

let root = '';
let server: ChildProcess;
let address = '';
const bin = join(process.cwd(), 'node_modules', '.bin');
const env = () => ({ ...process.env, PATH: `${bin}:${process.env['PATH'] ?? ''}`, CONTENT_DIR: join(root, 'content') });
const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { cwd: root, encoding: 'utf8' });
/** The changed lines, with their signs. */
const changedLines = (): string[] =>
  git('diff', '-U0')
    .split('\n')
    .filter((it) => /^[+-](?![+-])/.test(it));
const isValid = (): boolean => {
  try {
    execFileSync('node', ['scripts/validate.ts'], { env: env(), stdio: 'pipe' });
    return true;
  } catch {
    return false;
  }
};

test.beforeAll(async () => {
  // The editor's program is fetched the first time.
  test.setTimeout(240_000);
  root = mkdtempSync(join(tmpdir(), 'cms-test-'));
  cpSync('tests/fixtures/city-min', join(root, 'content'), { recursive: true });
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'content');
  server = spawn('node', ['scripts/cms.ts', '--port', '0'], { env: env(), stdio: ['ignore', 'pipe', 'inherit'] });
  address = await new Promise<string>((found, fail) => {
    server.on('exit', () => fail(new Error('the editor ended')));
    server.stdout!.on('data', (it: Buffer) => /http:\/\/127\.0\.0\.1:\d+\//.exec(String(it))?.forEach((url) => found(url)));
  });
});
test.afterAll(() => {
  server.removeAllListeners('exit');
  server.kill();
  rmSync(root, { recursive: true, force: true });
});
test.afterEach(() => void git('checkout', '-q', '.'));

async function open(page: Page, collection: string, entry: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: 'ログイン' }).click();
  await page.getByRole('link', { name: collection, exact: true }).click();
  await page.getByRole('link', { name: entry, exact: true }).click();
}
async function save(page: Page): Promise<number> {
  const answer = page.waitForResponse((it) => it.request().postData()?.includes('persistEntry') ?? false);
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.getByRole('menuitem').first().click();
  return (await answer).status();
}

test('a page: one field and one line of the text change, and nothing else', async ({ page }) => {
  const outside: string[] = [];
  page.on('request', (it) => /^https?:/.test(it.url()) && !it.url().startsWith(address) && outside.push(it.url()));
  await open(page, '本文（英語）', 'Survey');
  await page.getByLabel('要約').fill('Everyone was asked about courses: what helps, what does not.');
  // The empty line at the end.
  const line = page.locator('[contenteditable=true] [data-slate-node=element]').last();
  const { width, height } = (await line.boundingBox())!;
  await line.click({ position: { x: width - 4, y: height / 2 } });
  await page.keyboard.press('Enter');
  await page.keyboard.type('Many took part.');
  expect(await save(page)).toBe(200);
  expect(changedLines()).toEqual([
    '-summary: All employees were asked how useful courses are and whether they have time to learn.',
    '+summary: "Everyone was asked about courses: what helps, what does not."',
    '+',
    '+Many took part.',
  ]);
  expect(readFileSync(join(root, 'content/plan/en/growth/survey.mdx'), 'utf8')).toContain('translatedFrom:');
  // The Japanese twin has no such paragraph yet, and validation says so.
  expect(isValid()).toBe(false);
  expect(outside).toEqual([]);
});

test('data: one value changes one line', async ({ page }) => {
  await open(page, '定義と設定', '指標');
  await page.getByText('skills-covered').waitFor();
  // The list comes last; opening it opens its members.
  await page.getByRole('button', { name: 'Expand' }).last().click();
  await page.locator('textarea', { hasText: '助成する技能の数' }).fill('助成する技能のかず');
  expect(await save(page)).toBe(200);
  expect(changedLines()).toEqual(['-        "ja": "助成する技能の数",', '+        "ja": "助成する技能のかず",']);
  expect(isValid()).toBe(true);
});

test('what does not fit is refused in Japanese and English, and the file stays', async ({ page }) => {
  await open(page, '本文（日本語）', 'アンケート');
  await page.getByLabel('並び順').fill('first');
  expect(await save(page)).toBe(422);
  await expect(page.getByText(/並び順|first/).last()).toBeVisible();
  expect(changedLines()).toEqual([]);
});

test('only this machine is answered, and nothing can be deleted or put elsewhere', async ({ request }) => {
  const post = (data: unknown, headers: Record<string, string> = {}) => request.post(`${address}api/v1`, { data, headers });
  const entry = { path: 'plan/en/growth/survey.mdx', slug: 'a', raw: '---\n---\n' };
  const saving = (it: object) => ({
    action: 'persistEntry',
    params: { branch: 'main', dataFiles: [{ ...entry, ...it }], assets: [], options: {} },
  });
  expect((await post({ action: 'info' }, { host: 'example.org' })).status()).toBe(403);
  expect((await post({ action: 'info' }, { origin: 'http://localhost:3000' })).status()).toBe(403);
  expect((await post({ action: 'info' })).status()).toBe(200);
  for (const it of [
    { action: 'deleteFile', params: { branch: 'main', path: 'site.json', options: { commitMessage: 'x' } } },
    { action: 'persistMedia', params: {} },
    saving({ path: '../outside.mdx' }),
    saving({ path: 'plan/en/../../../outside.mdx' }),
    saving({ path: 'published.json' }),
    saving({ newPath: 'plan/en/elsewhere.mdx' }),
  ]) {
    expect((await post(it)).status()).toBe(422);
  }
  expect(git('status', '--porcelain')).toBe('');
});
