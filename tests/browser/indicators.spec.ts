import { expect, test, type Page } from '@playwright/test';

/* Indicators in the first year, when there is only a baseline, and in the invented city, where every status occurs. */
const invented = 'http://localhost:4333';
const cards = (page: Page) => page.locator('[data-indicator]:visible');
const chart = (page: Page) => page.locator('.chart');
const marks = (page: Page) => chart(page).locator('[data-mark]:visible');
const focused = (page: Page) => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['mark']);
const hrefs = (page: Page) => page.locator('[data-indicator] h3 a').evaluateAll((all) => all.map((it) => (it as HTMLAnchorElement).href));

for (const address of ['/indicators/', '/en/indicators/']) {
  test(`${address}: in the first year nothing is judged, nothing is good, and every picture shows a way`, async ({ page }) => {
    await page.goto(address);
    const all = await cards(page).count();
    expect(all).toBeGreaterThan(0);
    await expect(page.locator('[data-indicator][data-status="not-enough-data"]')).toHaveCount(all);
    await expect(page.locator('[data-standing="good"], [data-standing="short"], [data-standing="bad"]')).toHaveCount(0);
    await expect(page.locator('[data-indicator] .goal')).toHaveCount(all);
    await page.locator('[data-indicator] h3 a').first().click();
    await expect(chart(page).locator('.start:visible')).not.toHaveCount(0);
    await expect(chart(page).locator('.pace:visible')).not.toHaveCount(0);
    await expect(chart(page).locator('.run')).toHaveCount(0);
    await expect(page.locator('[data-input="judged"]')).toBeVisible();
  });
}

test('the filter narrows by status and by area, stands in the address, comes back from it and can be let go', async ({ page }) => {
  await page.goto(`${invented}/en/indicators/`);
  const all = await cards(page).count();
  await page.locator('select[name=status]').selectOption('behind');
  const behind = await cards(page).count();
  expect(behind).toBeGreaterThan(0);
  expect(behind).toBeLessThan(all);
  await expect(page).toHaveURL(/\?status=behind$/);
  await expect(page.locator('[data-shown]')).toContainText(`${behind} of ${all}`);
  await page.reload();
  await expect(cards(page)).toHaveCount(behind);
  const area = page.locator('select[name=area]');
  const outcomes = await area.locator('option').evaluateAll((it) => it.map((one) => (one as HTMLOptionElement).value));
  let sum = 0;
  for (const outcome of outcomes.filter((it) => it && !it.includes('.'))) {
    await area.selectOption(outcome);
    sum += await cards(page).count();
    for (const group of await page.locator('[data-group]:visible').all())
      expect(await group.locator('[data-indicator]:visible').count()).toBeGreaterThan(0);
  }
  expect(sum).toBe(behind);
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect(cards(page)).toHaveCount(all);
  expect(new URL(page.url()).search).toBe('');
});

test('an address with a status that nobody has shows everything', async ({ page }) => {
  await page.goto(`${invented}/indicators/?status=splendid&area=nowhere`);
  await expect(cards(page)).toHaveCount(await page.locator('[data-indicator]').count());
});

test('every status is on a page, in a shape and a word, and its page shows the same', async ({ page }) => {
  await page.goto(`${invented}/en/indicators/`);
  const found = await page.locator('[data-indicator]').evaluateAll((all) =>
    all.map((it) => ({
      status: (it as HTMLElement).dataset['status']!,
      word: it.querySelector('.status strong')!.textContent,
      shape: it.querySelector('.status-sign path')!.getAttribute('d'),
      href: it.querySelector('a')!.href,
    })),
  );
  const first = [...new Map(found.map((it) => [it.status, it])).values()];
  expect(new Set(first.map((it) => it.shape)).size).toBe(7);
  expect(new Set(first.map((it) => it.word)).size).toBe(7);
  for (const { href, status, word } of first) {
    await page.goto(href);
    await expect(page.locator('header .status')).toHaveAttribute('data-status', status);
    await expect(page.locator('.facts .status strong')).toHaveText(word!);
  }
});

test('arrow keys reach every year and say its number, Esc leaves', async ({ page }) => {
  await page.goto(`${invented}/en/indicators/`);
  for (const address of (await hrefs(page)).slice(0, 4)) {
    await page.goto(address);
    const readout = chart(page).locator('.chart-readout');
    const count = await marks(page).count();
    await marks(page).first().focus();
    const years = new Set<string | undefined>();
    for (let i = 0; i < count; i++) {
      years.add(await focused(page));
      await expect(readout).toHaveText((await marks(page).nth(i).getAttribute('aria-label'))!);
      await page.keyboard.press('ArrowRight');
    }
    expect(years.size).toBe(count);
    await page.keyboard.press('Escape');
    await expect(readout).toBeFocused();
  }
});

test('the files of a picture are there and hold its numbers', async ({ page, request }) => {
  await page.goto(`${invented}/en/indicators/`);
  await page.goto((await hrefs(page))[0]!);
  const values = await marks(page).evaluateAll((all) => all.flatMap((it) => (it as HTMLElement).dataset['value'] ?? []));
  const [svg, csv] = await Promise.all(
    (
      await chart(page)
        .locator('a[download]')
        .evaluateAll((all) => all.map((it) => (it as HTMLAnchorElement).href))
    ).map(async (it) => (await request.get(it)).text()),
  );
  expect(svg).toMatch(/^<svg xmlns=/);
  expect(svg).not.toContain('var(');
  for (const value of values) {
    expect(svg).toContain(`data-value="${value}"`);
    expect(csv).toContain(`,${value},`);
  }
});

test('the table of the plan leads to every indicator, and the indicator back to its row', async ({ page }) => {
  await page.goto('/en/indicators/');
  const pages = await hrefs(page);
  await page.goto(pages[0]!);
  await page.locator('[data-place]').click();
  await expect(page.locator(':target')).toBeVisible();
  const linked = await page.locator('.indicator-table a').evaluateAll((all) => all.map((it) => (it as HTMLAnchorElement).href));
  expect(linked.sort()).toEqual(pages.sort());
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('all indicators, pictures, sums and tables are there; the filter is not', async ({ page }) => {
    await page.goto(`${invented}/indicators/`);
    await expect(page.locator('.indicator-filter')).toBeHidden();
    await expect(cards(page)).toHaveCount(await page.locator('[data-indicator]').count());
    await page.goto((await hrefs(page))[0]!);
    await expect(chart(page).locator('.chart-sentence')).toContainText(/\d/);
    expect(await page.locator('[data-step]').count()).toBeGreaterThan(2);
    expect(await chart(page).locator('tbody tr').count()).toBe(await marks(page).count());
  });
});

for (const width of [320, 390, 700, 1280]) {
  test(`at ${width} px no letter of a picture is under 12 px and no word lies on another`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const addresses: string[] = [];
    for (const list of ['/indicators/', '/en/indicators/', `${invented}/indicators/`, `${invented}/en/indicators/`]) {
      await page.goto(list);
      addresses.push(...(await hrefs(page)));
    }
    const faults: string[] = [];
    for (const address of addresses) {
      await page.goto(address);
      const found = await page.evaluate(() => {
        const said: string[] = [];
        for (const picture of document.querySelectorAll<SVGSVGElement>('.chart-picture svg')) {
          if (picture.getClientRects().length === 0) continue;
          const frame = picture.getBoundingClientRect();
          const scale = frame.width / picture.viewBox.baseVal.width;
          const boxes = [...picture.querySelectorAll('text')].map((it) => ({
            text: it.textContent,
            box: it.getBoundingClientRect(),
            size: Number.parseFloat(getComputedStyle(it).fontSize) * scale,
          }));
          for (const [i, { text, box, size }] of boxes.entries()) {
            if (size < 12) said.push(`${text}: ${size} px`);
            if (box.left < frame.left - 1 || box.right > frame.right + 1) said.push(`${text} leaves the picture`);
            for (const other of boxes.slice(i + 1)) {
              const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
              const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
              if (across > 0.5 && down > box.height * 0.34) said.push(`${text} on ${other.text}`);
            }
          }
        }
        return said;
      });
      faults.push(...found.map((it) => `${address}: ${it}`));
    }
    expect(faults).toEqual([]);
  });
}
