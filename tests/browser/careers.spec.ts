import { expect, test, type Page } from '@playwright/test';

/* The career map without a mouse, without JavaScript, in both languages, and with no label over another. */
const pages = { ja: '/careers/', en: '/en/careers/' };
/** Pairs by what the lists hold, not by name: the n-th choice of each list. */
const walks: [from: number, to: number][] = [
  [1, 6],
  [8, 1],
  [10, 2],
  [9, 3],
  [13, 6],
];
const explorer = (page: Page) => page.locator('.career-explorer');
const answer = (page: Page) => page.locator('.career-answer');
const focused = (page: Page) => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['station']);

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await explorer(page).scrollIntoViewIfNeeded();
  await expect(page.locator('.career-explorer[data-ready]')).toBeAttached();
}

for (const [locale, address] of Object.entries(pages)) {
  test.describe(locale, () => {
    for (const [from, to] of walks) {
      test(`by keyboard alone: choice ${from} to choice ${to}`, async ({ page }) => {
        await open(page, address);
        for (let i = 0; i < 60 && (await page.evaluate(() => (document.activeElement as HTMLSelectElement).name)) !== 'from'; i++)
          await page.keyboard.press('Tab');
        for (let i = 0; i < from; i++) await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Tab');
        for (let i = 0; i < to; i++) await page.keyboard.press('ArrowDown');
        const [start, goal] = await page
          .locator('.career-chooser select')
          .evaluateAll((all) => all.map((it) => (it as HTMLSelectElement).value));
        await expect(answer(page)).toHaveAttribute('data-answer', `${start} ${goal}`);
        expect(new URL(page.url()).search).toBe(`?from=${start}&to=${goal}`);
        await expect(answer(page).locator('.career-stages > li').first()).toBeVisible();
        // The way that is lit leads from mark to mark, and the answer has a stage for every position on it.
        const lit = page.locator('.frame-wide .line.lit');
        if ((await lit.count()) > 0) await expect(answer(page).locator('.career-stages > li')).toHaveCount((await lit.count()) + 1);
        await page.reload();
        await expect(answer(page)).toHaveAttribute('data-answer', `${start} ${goal}`);
      });
    }

    test('on the map: arrow keys move, Enter chooses start and goal, again takes back, Esc leaves', async ({ page }) => {
      await open(page, address);
      const map = page.locator('.frame-wide');
      await expect(map.locator('[tabindex="0"]')).toHaveCount(1);
      await map.locator('[tabindex="0"]').focus();
      const first = await focused(page);
      await expect(explorer(page).locator('.chart-readout')).toHaveText(
        (await page.locator('.frame-wide [data-station]:focus').getAttribute('aria-label'))!,
      );
      await page.keyboard.press('ArrowDown');
      expect(await focused(page)).not.toBe(first);
      await page.keyboard.press('Home');
      await page.keyboard.press('Enter');
      expect(new URL(page.url()).searchParams.get('from')).toBe(first);
      await page.keyboard.press('End');
      await page.keyboard.press('Enter');
      expect(new URL(page.url()).searchParams.get('to')).toBeTruthy();
      await expect(page.locator('.frame-wide [data-station]:focus')).toHaveAttribute('aria-pressed', 'true');
      await page.keyboard.press('Enter');
      expect(new URL(page.url()).searchParams.get('to')).toBeNull();
      await page.keyboard.press('Escape');
      await expect(explorer(page).locator('.chart-readout')).toBeFocused();
    });

    test('examples can be hidden, and the address says so', async ({ page }) => {
      await open(page, address);
      const examples = page.locator('.frame-wide .line.illustrative');
      expect(await examples.count()).toBeGreaterThan(0);
      await page.locator('.career-chooser input').press('Space');
      await expect(examples).toHaveCount(0);
      expect(new URL(page.url()).searchParams.get('stated')).toBe('1');
    });

    for (const width of [768, 1280]) {
      test(`no label lies over another at ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        for (const where of [address, `${address}dx/`]) {
          await page.goto(where);
          const boxes = await page.locator('.career-picture svg [data-label]').evaluateAll((all) =>
            all
              .filter((it) => it.getClientRects().length > 0)
              .map((it) => {
                const { x, y, right, bottom } = it.getBoundingClientRect();
                return { name: it.textContent?.trim() ?? '', x, y, right, bottom };
              }),
          );
          expect(boxes.length).toBeGreaterThan(5);
          const over = boxes.flatMap((a, i) =>
            boxes
              .slice(i + 1)
              .flatMap((b) =>
                a.x < b.right - 0.5 && b.x < a.right - 0.5 && a.y < b.bottom - 1.5 && b.y < a.bottom - 1.5 ? [`${a.name} / ${b.name}`] : [],
              ),
          );
          expect(over).toEqual([]);
          for (const it of boxes) expect(it.x >= 0 && it.right <= width, it.name).toBe(true);
        }
      });
    }

    test('at 320 px there is an ordered list and no map', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 800 });
      await page.goto(address);
      await expect(page.locator('.career-picture svg:visible')).toHaveCount(0);
      expect(await page.locator('.career-list ol > li:visible').count()).toBeGreaterThan(5);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });

    test('without JavaScript: the map, the list, and a page for every pair with the same answer', async ({ browser, page }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const plain = await context.newPage();
      await plain.goto(address);
      await expect(plain.locator('.career-picture .frame-wide')).toBeVisible();
      await expect(plain.locator('.career-chooser')).toBeHidden();
      const stations = await plain
        .locator('.frame-wide [data-station]')
        .evaluateAll((all) => all.map((it) => (it as unknown as HTMLElement).dataset['station']).sort());
      const listed = await plain
        .locator('.career-list [data-node]')
        .evaluateAll((all) => all.map((it) => (it as HTMLElement).dataset['node']).sort());
      expect(listed).toEqual(stations);
      const links = await plain.locator('.pairs td a').evaluateAll((all) => all.map((it) => (it as HTMLAnchorElement).href));
      const rows = await plain.locator('.pairs tbody tr').count();
      expect(links).toHaveLength(rows * rows);
      await open(page, address);
      for (const link of links.filter((_, n) => n % 7 === 2)) {
        const [, from, to] = /from-([^/]+)\/to-([^/]+)\//.exec(link)!;
        await plain.goto(link);
        const asked = (where: string) => plain.locator(where).evaluateAll((all) => all.map((it) => it.textContent?.trim()));
        const stages = await plain.locator('.career-stages > li h3 a').allTextContents();
        await page.goto(`${address}?from=${from}&to=${to}`);
        await explorer(page).scrollIntoViewIfNeeded();
        await expect(answer(page)).toHaveAttribute('data-answer', `${from} ${to}`);
        const shown = await answer(page).locator('.career-stages > li h3 a').allTextContents();
        expect(shown.map((it) => it.trim())).toEqual(stages.map((it) => it.trim()));
        expect((await asked('[data-ask]')).length).toBe(3);
        const doubt = await plain.locator('[data-doubt]').count();
        await expect(answer(page).locator('.mark-doubt')).toHaveCount(doubt > 0 ? 1 : 0);
        await expect(plain.locator('.sheet-table tbody tr')).toHaveCount(
          await plain.locator('[data-ask="gain"] [data-competency]').count(),
        );
      }
      await context.close();
    });

    test('the sheet is a page of its own on paper, and nothing leaves the browser', async ({ page }) => {
      const sent: string[] = [];
      page.on('request', (it) => it.method() !== 'GET' && sent.push(it.url()));
      await open(page, address);
      const link = (await page.locator('.pairs td a').nth(4).getAttribute('href'))!;
      await page.goto(link);
      await expect(page.locator('[data-print]')).toBeVisible();
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.sheet .room')).toBeVisible();
      await expect(page.locator('[data-print]')).toBeHidden();
      expect(await page.locator('.sheet').evaluate((it) => getComputedStyle(it).breakBefore)).toBe('page');
      expect(sent).toEqual([]);
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    });
  });
}
