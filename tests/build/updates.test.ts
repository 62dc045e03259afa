import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../../scripts/lib/run/build-site.ts';
import { root } from '../../scripts/lib/run/command.ts';
import { builtSite } from './built-site.ts';

/* What is new: a page for every year that stays, and a feed of them, in both languages and both cities. */
const cities = [
  { contentDir: 'content', outDir: process.env['OUT_DIR'] ?? 'dist' },
  { contentDir: 'tests/fixtures/kakuu', outDir: '.cache/kakuu' },
];

describe.each(cities)('$contentDir', ({ contentDir, outDir }) => {
  beforeAll(async () => {
    if (!existsSync(join(root, outDir, 'index.html'))) expect(await buildSite({ contentDir, outDir })).toBe(true);
  }, 120_000);
  const { origin, period } = JSON.parse(readFileSync(join(root, contentDir, 'site.json'), 'utf8')) as {
    origin: string | null;
    period: { published: string };
  };
  const [published = 0, month = 0] = period.published.split('-').map(Number);
  const first = month >= 4 ? published : published - 1;

  test.each(['/', '/en/'])('%s: every year is in the list, has its page, and is in the feed', (base) => {
    const { addresses, page, read } = builtSite(outDir);
    const years = addresses
      .filter((it) => it.startsWith(`${base}updates/`) && /\d\/$/.test(it))
      .sort()
      .reverse();
    expect(years.at(-1)).toBe(`${base}updates/${first}/`);
    const listed = [...page(`${base}updates/`).document.querySelectorAll('.update-years h3 a')].map((it) => it.getAttribute('href'));
    expect(listed).toEqual(years);
    const { document } = parseHTML(
      read(`${base}updates/feed.xml`.slice(1))
        .toString('utf8')
        .replace(/^<\?xml.*\?>\n/, ''),
    );
    const entries = [...document.querySelectorAll('entry')];
    const linked = entries.map((it) => it.querySelector('link')!.getAttribute('href')!);
    expect(linked).toEqual(years.map((it) => (origin ? new URL(it, origin).href : it)));
    const ids = [document.querySelector('feed > id')!, ...entries.map((it) => it.querySelector('id')!)].map((it) => it.textContent!);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    for (const it of document.querySelectorAll('updated')) expect(it.textContent).toMatch(/^\d{4}-\d\d-\d\dT00:00:00\+09:00$/);
  });

  test('the ids of one language are not those of the other', () => {
    const { read } = builtSite(outDir);
    const ids = (file: string): string[] =>
      read(file)
        .toString('utf8')
        .match(/urn:uuid:[^<]+/g)!;
    expect(ids('updates/feed.xml').filter((it) => ids('en/updates/feed.xml').includes(it))).toEqual([]);
  });

  test('every page names the feed of its language, and the footer leads to the list', () => {
    const { page } = builtSite(outDir);
    for (const [base, address] of [
      ['/', '/'],
      ['/', '/plan/'],
      ['/en/', '/en/'],
      ['/en/', '/en/glossary/'],
    ] as const) {
      const { document } = page(address);
      expect(document.querySelector('link[type="application/atom+xml"]')!.getAttribute('href'), address).toBe(`${base}updates/feed.xml`);
      expect(document.querySelector(`.site-footer a[href="${base}updates/"]`), address).not.toBeNull();
    }
  });

  test('the first page says that the plan was published, and what is awaited is a link', () => {
    const { page, addresses } = builtSite(outDir);
    for (const base of ['/', '/en/']) {
      const { document } = page(`${base}updates/${first}/`);
      expect(document.querySelector('.page-head')!.textContent).toContain(String(base === '/' ? published - 2018 : published));
      for (const link of document.querySelectorAll('[data-block="awaited"] a')) expect(addresses).toContain(link.getAttribute('href'));
    }
  });

  test('no English section of this content is older than the Japanese', () => {
    const { addresses, page } = builtSite(outDir);
    const older = addresses
      .filter((it) => it.includes('/plan/'))
      .flatMap((it) => [...page(it).document.querySelectorAll('[data-older]')].map((node) => `${it}#${node.getAttribute('data-older')}`));
    expect(older).toEqual([]);
  });
});

test('with readings still to come, the first year of the first city says so', () => {
  const { page } = builtSite();
  const [address] = builtSite()
    .addresses.filter((it) => /^\/en\/updates\/\d+\/$/.test(it))
    .sort();
  expect(page(address!).document.querySelectorAll('[data-block="awaited"] li').length).toBeGreaterThan(0);
});
