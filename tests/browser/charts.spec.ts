import { expect, test, type Page } from '@playwright/test';
import { labelFaults } from './label-faults.ts';

/* A chart without a mouse, without JavaScript, by address and as a file (DESIGN.md section 4). */
const survey = { ja: '/survey/', en: '/en/survey/' };
const chart = (page: Page, id: string) => page.locator(`#chart-${id}`);
const marks = (page: Page, id: string) => chart(page, id).locator('[data-mark]:visible');
const focused = (page: Page) => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['mark']);

async function openExplorer(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('.chart-explorer').scrollIntoViewIfNeeded();
  await expect(page.locator('.chart-explorer[data-ready]')).toBeAttached();
}

for (const [locale, address] of Object.entries(survey)) {
  test(`${locale}: arrow keys reach every mark and say its value, Esc leaves`, async ({ page }) => {
    await openExplorer(page, address);
    for (const id of ['score-staff', 'question-dots', 'score-targets']) {
      const shown = marks(page, id);
      const count = await shown.count();
      const readout = chart(page, id).locator('.chart-readout');
      const hint = await readout.textContent();
      await shown.first().focus();
      const reached = new Set<string | undefined>();
      for (let i = 0; i < count; i++) {
        reached.add(await focused(page));
        const value = await shown.nth(i).getAttribute('data-value');
        if (value) await expect(readout).toContainText(Number(value).toFixed(2));
        await page.keyboard.press('ArrowDown');
      }
      expect(reached.size).toBe(count);
      await page.keyboard.press('Home');
      expect(await focused(page)).toBe(await shown.first().getAttribute('data-mark'));
      await page.keyboard.press('Escape');
      await expect(readout).toBeFocused();
      await expect(readout).toHaveText(hint!);
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBeUndefined();
    }
  });
}

test('one stop of the Tab key a picture, and a mark that is read is not behind the line that reads it', async ({ page }) => {
  await openExplorer(page, survey.en);
  for (const id of ['score-staff', 'question-dots', 'score-targets']) {
    await expect(chart(page, id).locator('[data-mark][tabindex="0"]:visible')).toHaveCount(1);
  }
  await marks(page, 'question-dots').first().focus();
  for (let i = 0; i < 44; i++) await page.keyboard.press('ArrowDown');
  const mark = await page.locator('[data-mark]:focus .hit').boundingBox();
  const readout = await chart(page, 'question-dots').locator('.chart-readout').boundingBox();
  expect(mark!.y + mark!.height).toBeLessThanOrEqual(readout!.y + 1);
});

test('the pointer reads a mark, a note leads to its sub-category', async ({ page }) => {
  await page.goto(survey.en);
  const note = marks(page, 'score-staff').nth(1);
  const id = await note.getAttribute('data-mark');
  await note.hover();
  await expect(chart(page, 'score-staff').locator('.chart-readout')).toHaveText((await note.locator('title').textContent())!);
  await note.click();
  await expect(page).toHaveURL(new RegExp(`/en/survey/${id}/$`));
  await expect(page.locator('[data-sub-category]')).toHaveAttribute('data-sub-category', id!);
});

test('order, filters and selection stand in the address and come back from it', async ({ page }) => {
  await openExplorer(page, survey.en);
  const figure = chart(page, 'question-dots');
  await figure.getByLabel('Compared, it is').selectOption('below');
  await figure.getByLabel('Order').selectOption('low');
  await expect(page).toHaveURL(/order=low/);
  await expect(page).toHaveURL(/standing=below/);
  const values = (await marks(page, 'question-dots').evaluateAll((all) =>
    all.map((it) => Number((it as HTMLElement).dataset['value'])),
  )) as number[];
  expect(values).toEqual([...values].sort((a, b) => a - b));
  await expect(figure.locator('.chart-count')).toContainText(`${values.length} of 45`);
  await marks(page, 'question-dots').nth(2).focus();
  await page.keyboard.press('Enter');
  const picked = await focused(page);
  await expect(page).toHaveURL(new RegExp(`question=${picked}`));
  await openExplorer(page, page.url());
  await expect(marks(page, 'question-dots')).toHaveCount(values.length);
  await expect(figure.locator('.mark.selected:visible')).toHaveAttribute('data-mark', picked!);
  await figure.getByRole('button', { name: 'Reset' }).click();
  await expect(marks(page, 'question-dots')).toHaveCount(45);
  expect(new URL(page.url()).search).toBe('');
});

test('words are found in either language, and nothing found is said', async ({ page }) => {
  await openExplorer(page, `${survey.en}?find=training`);
  const found = await marks(page, 'question-dots').count();
  expect(found).toBeGreaterThan(0);
  expect(found).toBeLessThan(45);
  await chart(page, 'question-dots').getByRole('searchbox').fill('zzzz');
  await expect(chart(page, 'question-dots').getByRole('status')).toContainText('No question fits');
});

test('the island takes over without a mismatch', async ({ page }) => {
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  for (const address of Object.values(survey)) await openExplorer(page, `${address}?order=high&category=engagement`);
  expect(faults).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('sentence, picture, table and files are there; what needs a script is not', async ({ page, request }) => {
    for (const address of Object.values(survey)) {
      await page.goto(address);
      for (const [id, count] of [
        ['score-staff', 9],
        ['question-dots', 45],
        ['score-targets', 14],
      ] as const) {
        const figure = chart(page, id);
        await expect(marks(page, id)).toHaveCount(count);
        await expect(figure.locator('.chart-sentence')).toContainText(/\d\.\d\d/);
        await expect(figure.locator('tbody tr')).toHaveCount(count);
        await expect(figure.locator('[data-png]')).toBeHidden();
        for (const file of await figure.locator('a[download]').all())
          expect((await request.get((await file.getAttribute('href'))!)).ok()).toBe(true);
      }
      await expect(page.locator('.chart-controls')).toBeHidden();
    }
  });
});

test('the files: a picture of its own, numbers with a byte order mark, a PNG from the browser', async ({ page, request }) => {
  await page.goto(survey.ja);
  const svg = await (await request.get('/charts/score-staff.svg')).text();
  expect(svg).toMatch(/^<svg xmlns=/);
  expect(svg).not.toContain('var(');
  const csv = await (await request.get('/en/charts/question-dots.csv')).body();
  expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(csv.toString('utf8').trim().split('\r\n')).toHaveLength(46);
  const saving = page.waitForEvent('download');
  await chart(page, 'score-staff').locator('[data-png]').click();
  const file = await saving;
  expect(file.suggestedFilename()).toBe('score-staff.png');
});

for (const width of [320, 390, 700, 1280]) {
  test(`at ${width} px no letter is under 12 px and no label lies on another`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const address of Object.values(survey)) {
      await openExplorer(page, address);
      expect(await labelFaults(page)).toEqual([]);
    }
  });
}
