import { globSync, readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';

/** What the newest year's file says, by measure. */
const newest = globSync('content/years/*/measures.json').sort().at(-1);
const file = newest && (JSON.parse(readFileSync(newest, 'utf8')) as { states: { of: string; state: string }[] });
const entered = new Map((file ? file.states : []).map((it) => [it.of, it.state]));

const shown = (page: Page) => page.locator('[data-measure]:visible');
const field = (page: Page, name: string) => page.locator(`[data-measure-filter] [name="${name}"]`);

for (const [root, word] of [
  ['/', '\uff33\uff30\uff29'],
  ['/en/', 'spi'],
] as const) {
  test.describe(`measures at ${root}`, () => {
    test('narrow down, and the address says how', async ({ page }) => {
      await page.goto(`${root}measures/`);
      const total = await page.locator('[data-measure]').count();
      expect(total).toBeGreaterThan(80);
      await expect(shown(page)).toHaveCount(total);
      await field(page, 'who').selectOption('recruits');
      await expect(page).toHaveURL(/\?who=recruits$/);
      const some = await shown(page).count();
      expect(some).toBeGreaterThan(0);
      expect(some).toBeLessThan(total);
      for (const it of await shown(page).all()) expect(await it.getAttribute('data-who')).toContain('recruits');
      await expect(page.locator('[data-shown]')).toContainText(String(some));
      await field(page, 'q').fill(word);
      await expect(shown(page)).toHaveCount(1);
      await expect(page.locator('h2:visible')).toHaveCount(1);
    });

    test('an address brings its filter with it, and reset takes it away', async ({ page }) => {
      await page.goto(`${root}measures/?who=managers&state=done`);
      await expect(field(page, 'who')).toHaveValue('managers');
      await expect(shown(page)).toHaveCount(0);
      await expect(page.locator('[data-shown]')).not.toBeEmpty();
      await page.locator('[data-measure-filter] [type="reset"]').click();
      await expect(page).toHaveURL(new RegExp(`${root}measures/$`));
      expect(await shown(page).count()).toBeGreaterThan(80);
    });

    test('an address that asks for nonsense asks for nothing', async ({ page }) => {
      await page.goto(`${root}measures/?who=nobody`);
      expect(await shown(page).count()).toBeGreaterThan(80);
    });

    test('no measure has a state that nobody entered', async ({ page }) => {
      await page.goto(`${root}measures/`);
      const found = await page.locator('[data-measure]').evaluateAll((all) => all.map((it) => [it.id, it.getAttribute('data-state')]));
      expect(found).toEqual(found.map(([id]) => [id, entered.get(id!) ?? 'pending']));
      const done = [...entered.values()].filter((it) => it === 'done').length;
      await expect(page.locator('[data-count="done"]')).toHaveAttribute('data-value', String(done));
    });
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the list of measures is whole and shows no form', async ({ page }) => {
    await page.goto('/measures/');
    await expect(page.locator('[data-measure-filter]')).toBeHidden();
    expect(await shown(page).count()).toBeGreaterThan(80);
  });

  test('a link into the strategy opens what it leads to', async ({ page }) => {
    await page.goto('/strategy/');
    const link = page.locator('[data-node="indicator"] a[href^="#measure-"]').first();
    const target = (await link.getAttribute('href'))!;
    await expect(page.locator(target)).toBeHidden();
    await link.click();
    await expect(page.locator(target)).toBeInViewport();
  });
});

test('every link of the strategy leads to an entry of the page', async ({ page }) => {
  await page.goto('/strategy/');
  const lost = await page
    .locator('main a[href^="#"]')
    .evaluateAll((all) => all.map((it) => it.getAttribute('href')!.slice(1)).filter((it) => !document.getElementById(it)));
  expect(lost).toEqual([]);
  const twice = await page.locator('main [id]').evaluateAll((all) => all.map((it) => it.id).filter((it, i, ids) => ids.indexOf(it) !== i));
  expect(twice).toEqual([]);
});

test('the drawn tree is read with the arrow keys and left for its entry', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/en/strategy/');
  const marks = page.locator('[data-tree] [data-mark]');
  await marks.first().focus();
  await page.keyboard.press('ArrowRight');
  const second = (await marks.nth(1).locator('title').textContent())!;
  await expect(page.locator('[data-tree] .chart-readout')).toHaveText(second);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${await marks.nth(1).getAttribute('href')}$`));
});

test('a newcomer finds the first step, the ways in and the honest low scores', async ({ page }) => {
  for (const root of ['/', '/en/']) {
    await page.goto(root);
    await page.locator('a[href$="/for/recruits/"]').first().click();
    await expect(page.locator('[data-track]')).toHaveCount(2);
    await expect(page.locator('[data-track] li').first()).toBeInViewport();
    await expect(page.locator('main section a[href$="/careers/"]')).toHaveCount(1);
    const scores = (list: string) =>
      page.locator(`[data-answers="${list}"] [data-value]`).evaluateAll((all) => all.map((it) => Number(it.getAttribute('data-value'))));
    const [high, low] = [await scores('highest'), await scores('lowest')];
    expect(low).toHaveLength(high.length);
    expect(Math.max(...low)).toBeLessThan(Math.min(...high));
  }
});
