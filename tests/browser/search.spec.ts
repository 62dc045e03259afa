import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';

interface Expected {
  q: string;
  lang: 'ja' | 'en';
  /** Pages any of which may come first: what a reader who asks this wants to land on. */
  first: string[];
  note?: string;
}

const queries = JSON.parse(readFileSync(new URL('queries.json', import.meta.url), 'utf8')) as Expected[];
const root = { ja: '/', en: '/en/' };
const results = '.search-results > li';
const underBase = 'http://localhost:4332/city/plan';

async function ask(page: Page, field: string, query: string): Promise<void> {
  await page.fill(field, '');
  await expect(page.locator(results)).toHaveCount(0);
  await page.fill(field, query);
  await expect(page.locator(results).first()).toBeVisible();
}

async function openDialog(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await expect(page.locator('dialog input')).toBeFocused();
}

for (const lang of ['ja', 'en'] as const) {
  test(`${lang}: every query finds its page first`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.goto(`${root[lang]}search/`);
    const wrong: string[] = [];
    for (const { q, first } of queries.filter((it) => it.lang === lang)) {
      await ask(page, 'main input[type=search]', q);
      const found = new URL((await page.locator(`${results} a`).first().getAttribute('href'))!, 'http://x').pathname;
      if (!first.includes(found)) wrong.push(`${q}: ${found} instead of ${first.join(' or ')}`);
    }
    expect(wrong).toEqual([]);
  });
}

test('the table is as large as it has to be', () => {
  expect(queries.length).toBeGreaterThanOrEqual(60);
  expect(new Set(queries.map((it) => it.lang + it.q)).size).toBe(queries.length);
});

test('nothing of search is fetched before it is opened', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto('/plan/');
  await page.waitForLoadState('networkidle');
  expect(fetched.filter((it) => /pagefind|dialog|panel|search\.\w+\.css/.test(it))).toEqual([]);
  await openDialog(page);
  await page.fill('dialog input', queries[0]!.q);
  await expect(page.locator(results).first()).toBeVisible();
  expect(fetched.some((it) => it.includes('/pagefind/'))).toBe(true);
});

test('opens by button, by slash and by Ctrl-K, and Esc gives the focus back', async ({ page }) => {
  await page.goto('/plan/');
  const button = page.locator('[data-search-open]');
  for (const open of [() => button.click(), () => page.keyboard.press('/'), () => page.keyboard.press('Control+k')]) {
    await button.focus();
    await open();
    await expect(page.locator('dialog input')).toBeFocused();
    await page.fill('dialog input', 'x');
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog')).toBeHidden();
    await expect(button).toBeFocused();
  }
});

test('arrow keys walk through the results, Enter opens the section', async ({ page }) => {
  await page.goto('/en/plan/');
  await openDialog(page);
  await page.fill('dialog input', 'overtime');
  await expect(page.getByRole('status')).toHaveText(/\d+ results?$/);
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.search-results a').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('dialog input')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const section = page.locator('.search-sections a').first();
  await expect(section).toBeFocused();
  await expect(page.locator('.search-results mark').first()).toHaveText(/overtime/i);
  const target = (await section.getAttribute('href'))!;
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${target}`);
  await expect(page.locator(`[id="${target.split('#')[1]}"]`)).toBeInViewport();
});

test('Enter in the field leads to the page of all results, which works as a link', async ({ page }) => {
  await page.goto('/en/plan/');
  await openDialog(page);
  await page.fill('dialog input', 'telework');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/en/search/?q=telework');
  await expect(page.locator('main input[type=search]')).toHaveValue('telework');
  await expect(page.locator(results).first()).toBeVisible();
});

test('more is shown on request', async ({ page }) => {
  await page.goto('/search/?q=%E8%81%B7%E5%93%A1');
  await expect(page.locator(results).first()).toBeVisible();
  const before = await page.locator(results).count();
  await page.locator('.search-more button').click();
  await expect.poll(() => page.locator(results).count()).toBeGreaterThan(before);
  await expect(page.locator(results).nth(before).locator('a').first()).toBeFocused();
});

test('nothing found: says so, and where else to look', async ({ page }) => {
  await page.goto('/en/search/?q=qqqzzzx');
  await expect(page.getByRole('status')).toContainText('qqqzzzx');
  await expect(page.locator('.search-elsewhere a')).toHaveCount(3);
});

test('a failure is said, and trying again works', async ({ page }) => {
  await page.goto('/en/plan/');
  await page.route('**/pagefind/**', (route) => route.abort());
  await openDialog(page);
  await page.fill('dialog input', 'telework');
  const retry = page.locator('dialog .search-body button');
  await expect(retry).toBeVisible();
  await page.unroute('**/pagefind/**');
  await retry.click();
  await expect(page.locator(results).first()).toBeVisible();
});

test('works under a base path', async ({ page }) => {
  await page.goto(`${underBase}/en/plan/`);
  await openDialog(page);
  await page.fill('dialog input', 'telework');
  const link = page.locator(`${results} a`).first();
  await expect(link).toHaveAttribute('href', /^\/city\/plan\/en\/plan\//);
  await link.click();
  await expect(page.locator('h1')).toBeVisible();
});

test('nothing breaks the content policy, and markup in a query stays text', async ({ page }) => {
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('/search/?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E');
  await expect(page.getByRole('status')).not.toBeEmpty();
  await expect(page.locator('.search-panel img')).toHaveCount(0);
  expect(errors).toEqual([]);
});
