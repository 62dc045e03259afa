import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test, type Page } from '@playwright/test';
import { labelFaults } from './label-faults.ts';

/* The survey over the years: the plan has one survey and claims no change, the invented city has three with every case. */
const city = process.env['KAKUU_URL'] ?? 'http://localhost:4333';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const dots = (page: Page) => page.locator('#chart-question-dots');
const marks = (page: Page) => dots(page).locator('[data-mark]:visible');
const ids = (page: Page) => marks(page).evaluateAll((all) => all.map((it) => (it as HTMLElement).dataset['mark']));

async function openExplorer(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('.chart-explorer').scrollIntoViewIfNeeded();
  await expect(page.locator('.chart-explorer[data-ready]')).toBeAttached();
}

test('one survey: no earlier year is offered, no change is claimed, there is no heatmap', async ({ page }) => {
  await openExplorer(page, '/en/survey/?against=2024&standing=within');
  await expect(dots(page).getByLabel('Compare with').locator('option')).toHaveText([
    'the overall average',
    'the target of its sub-category',
  ]);
  await expect(dots(page).getByLabel('Compared, it is').locator('option')).toHaveCount(3);
  await expect(marks(page)).toHaveCount(45);
  await expect(page.locator('#chart-survey-years')).toHaveCount(0);
  await page.locator('.sub-categories li li a').first().click();
  await expect(page.locator('[data-change]')).toHaveCount(0);
  await expect(page.getByText('There has been one survey so far')).toBeVisible();
  await expect(page.locator('main')).not.toContainText('beyond noise');
});

test('against an earlier survey: order, verdicts, band and the broken question', async ({ page }) => {
  await openExplorer(page, `${city}/en/survey/`);
  await dots(page).getByLabel('Compare with').selectOption('2026');
  await expect(page).toHaveURL(/against=2026/);
  await dots(page).getByLabel('Compared, it is').selectOption('above');
  expect(await ids(page)).toEqual(['safe-to-speak']);
  await marks(page).first().hover();
  await expect(dots(page).locator('.chart-readout')).toHaveText(
    /3\.70 points.*\+0\.28 from 3\.42 points in FY2026, up beyond noise, noise band ±0\.26/,
  );
  await openExplorer(page, `${city}/en/survey/?against=2026&question=flexible-place`);
  await expect(dots(page).locator('.chart-readout')).toContainText('not compared with FY2026: the question was worded differently');
  await expect(dots(page).locator('> .chart-keys')).toBeHidden();
  await expect(dots(page).locator('.chart-explorer .chart-keys')).toContainText('within noise');
});

test('groups, target and sub-category stand in the address and come back from it', async ({ page }) => {
  await openExplorer(page, '/en/survey/?group=sub-category&against=target&standing=below&order=behind&category=environment');
  const values = await marks(page).evaluateAll((all) => all.map((it) => Number((it as HTMLElement).dataset['value'])));
  expect(values.length).toBeGreaterThan(0);
  expect(values).toEqual([...values].sort((a, b) => a - b));
  await expect(dots(page).locator('.group-label:visible')).toHaveCount(1);
  await expect(dots(page).getByLabel('Group')).toHaveValue('sub-category');
  await dots(page).getByRole('button', { name: 'Reset' }).click();
  await expect(marks(page)).toHaveCount(45);
});

test('the heatmap: arrow keys reach every cell and say year and value, silence and break', async ({ page }) => {
  await page.goto(`${city}/en/survey/`);
  const figure = page.locator('#chart-survey-years');
  await expect(figure).toHaveAttribute('data-ready', '');
  const cells = figure.locator('[data-mark]:visible');
  await expect(cells).toHaveCount(16 * 3);
  await cells.first().focus();
  const said = new Set<string | null>();
  for (let i = 0; i < 16 * 3; i++) {
    said.add(await figure.locator('.chart-readout').textContent());
    await page.keyboard.press('ArrowRight');
  }
  expect(said.size).toBe(16 * 3);
  expect([...said].some((it) => it?.includes('not shown'))).toBe(true);
  expect([...said].some((it) => it?.includes('worded differently'))).toBe(true);
});

test('the pages of the sub-categories lead to one another and to the plan', async ({ page }) => {
  await page.goto('/survey/');
  const all = await page.locator('.sub-categories li li a').evaluateAll((links) => links.map((it) => it.getAttribute('href')!));
  expect(all).toHaveLength(9);
  await page.goto(all[0]!);
  for (const next of all.slice(1)) {
    await page.locator('.turn [rel="next"]').click();
    await expect(page).toHaveURL(new RegExp(`${next}$`));
    await expect(page.locator('[data-recomputed]')).toHaveCount(1);
    await expect(page.locator('figure[data-chart] .chart-sentence')).toContainText(/\d\.\d\d/);
    expect(await page.locator('[data-passage]').count()).toBeGreaterThan(0);
  }
  await expect(page.locator('.turn [rel="next"]')).toHaveCount(0);
});

const pictured = ['survey/', 'survey/wellbeing/', 'survey/hours/', 'plan/starting-point/'];
for (const width of [320, 390, 1280]) {
  test(`at ${width} px no letter is under 12 px, no label lies on another, and axe finds nothing`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const address of pictured.flatMap((it) => [`/${it}`, `/en/${it}`])) {
      await page.goto(city + address);
      expect(await labelFaults(page), address).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(width);
      await page.evaluate(axe);
      const violations = await page.evaluate(async () => {
        const { axe } = window as unknown as {
          axe: { run: (context: Document) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        return (await axe.run(document)).violations.map((it) => `${it.id}: ${it.nodes.map((node) => node.html.slice(0, 120)).join('\n')}`);
      });
      expect(violations, address).toEqual([]);
    }
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('pictures over the years are complete', async ({ page }) => {
    await page.goto(`${city}/survey/wellbeing/`);
    for (const figure of await page.locator('figure[data-chart]').all()) {
      expect(await figure.locator('[data-mark]:visible').count()).toBeGreaterThanOrEqual(3);
      await expect(figure.locator('tbody tr')).toHaveCount(3);
      await expect(figure.locator('.chart-sentence')).toContainText(/\d\.\d\d/);
    }
    await page.goto(`${city}/survey/`);
    await expect(page.locator('#chart-survey-years [data-mark]:visible')).toHaveCount(16 * 3);
  });
});
