import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';

for (const width of [320, 800]) {
  for (const path of ['/embed/score-staff/', '/en/embed/question-dots/', '/en/embed/career-map/', '/embed/strategy-tree/']) {
    test(`${path} fits a frame of ${width} px on another site and leads back`, async ({ page, baseURL }) => {
      const faults: string[] = [];
      page.on('console', (it) => it.type() === 'error' && faults.push(it.text()));
      const server = createServer((_, answer) =>
        answer.setHeader('content-type', 'text/html').end(`<iframe src="${baseURL}${path}" width="${width}" height="900"></iframe>`),
      );
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const { port } = server.address() as AddressInfo;
      await page.goto(`http://127.0.0.1:${port}/`);
      const frame = page.frameLocator('iframe');
      await expect(frame.locator('.chart-picture svg:visible').first()).toBeVisible();
      expect(await frame.locator('html').evaluate((it) => it.scrollWidth - it.clientWidth)).toBe(0);
      expect(faults).toEqual([]);
      await frame.locator('footer a').click();
      await expect(page).toHaveURL(new RegExp(`^${baseURL}.*#chart-`));
      server.close();
    });
  }
}

test('a chart hands out its address and the code to embed it', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/survey/');
  const share = page.locator('.chart-share').first();
  await share.locator('summary').click();
  await share.getByRole('button').last().click();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(code).toContain(`<iframe src="${baseURL}/embed/`);
  await expect(share.locator('input')).toHaveValue(new RegExp(`^${baseURL}/survey/#chart-`));
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the code stands there to be selected, without buttons that do nothing', async ({ page }) => {
    await page.goto('/survey/');
    const share = page.locator('.chart-share').first();
    await share.locator('summary').click();
    await expect(share.locator('textarea')).toHaveValue(/<iframe src="\/embed\//);
    await expect(share.getByRole('button')).toHaveCount(0);
  });
});

test('the catalogue describes its tables to machines within the content policy', async ({ page }) => {
  const faults: string[] = [];
  page.on('console', (it) => it.type() === 'error' && faults.push(it.text()));
  await page.goto('/data/');
  expect(JSON.parse((await page.locator('script[type="application/ld+json"]').textContent())!)).toHaveProperty('dataset');
  expect(faults).toEqual([]);
});
