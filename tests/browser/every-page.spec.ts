import { readFileSync, globSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';

/* Every page in both languages, narrow and wide, light and dark: axe finds nothing, nothing scrolls sideways, the policy holds. */
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const addresses = globSync('dist/**/*.html')
  .map((it) =>
    it
      .replaceAll('\\', '/')
      .replace(/^dist/, '')
      .replace(/index\.html$/, ''),
  )
  .filter((it) => !it.startsWith('/pagefind/'))
  .sort();
const shards = 24;

interface Violation {
  id: string;
  nodes: { html: string; failureSummary?: string }[];
}

for (let shard = 0; shard < shards; shard++) {
  const mine = addresses.filter((_, at) => at % shards === shard);
  test(`pages ${shard + 1} of ${shards}: accessible, within the width, within the policy`, async ({ page }) => {
    test.setTimeout(240_000);
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`${page.url()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
    page.on('request', (request) => {
      if (!request.url().startsWith('http://localhost:4331/') && !/^(data|blob):/.test(request.url()))
        faults.push(`${page.url()}: asked ${request.url()}`);
    });
    for (const address of mine) {
      await page.goto(address);
      await page.evaluate(axe);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        const needed = await page.evaluate(() => document.documentElement.scrollWidth);
        if (needed > width) faults.push(`${address}: needs ${needed} of ${width} px`);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          const violations = await page.evaluate(async () => {
            const { axe } = window as unknown as {
              axe: { run: (context: Document, options: object) => Promise<{ violations: Violation[] }> };
            };
            const found = (await axe.run(document, { resultTypes: ['violations'] })).violations;
            return found.map(
              (it) => `${it.id}: ${it.nodes.map((node) => `${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`).join('\n')}`,
            );
          });
          faults.push(...violations.map((it) => `${address} at ${width} px, ${colorScheme}: ${it}`));
        }
      }
    }
    expect(faults).toEqual([]);
  });
}
