import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../../scripts/lib/run/build-site.ts';
import { root } from '../../scripts/lib/run/command.ts';
import { builtSite } from './built-site.ts';

const contentDir = 'tests/fixtures/kakuu';
const outDir = '.cache/kakuu';

interface SiteWords {
  title: { ja: string; en: string };
  namesNeverInCode: string[];
}
const siteOf = (folder: string): SiteWords => JSON.parse(readFileSync(resolve(root, folder, 'site.json'), 'utf8')) as SiteWords;
const first = siteOf('content');
const second = siteOf(contentDir);
const pagesOf = (locale: string): string[] =>
  globSync('**/*.mdx', { cwd: resolve(root, contentDir, 'plan', locale) }).map((it) =>
    it.replaceAll('\\', '/').replace(/(^|\/)index\.mdx$|\.mdx$/, ''),
  );
const text = /\.(html|css|js|json|csv|svg|txt|xml|webmanifest|md)$/;

/** The places where a text says one of the names, in whatever case. */
function saying(names: readonly string[], file: string, content: string): string[] {
  const folded = content.normalize('NFKC').toLowerCase();
  return names.filter((it) => folded.includes(it.normalize('NFKC').toLowerCase())).map((it) => `${file}: ${it}`);
}

describe('the invented city, from the same code', () => {
  beforeAll(async () => {
    if (!existsSync(join(root, outDir, 'index.html'))) expect(await buildSite({ contentDir, outDir })).toBe(true);
  }, 120_000);

  test('has every page of its plan in both languages', () => {
    const { addresses } = builtSite(outDir);
    expect(pagesOf('ja').length).toBeGreaterThanOrEqual(10);
    expect(pagesOf('en').sort()).toEqual(pagesOf('ja').sort());
    for (const prefix of ['/', '/en/']) {
      expect(addresses).toEqual(expect.arrayContaining(pagesOf('ja').map((it) => `${prefix}plan/${it}${it && '/'}`)));
      expect(addresses).toEqual(expect.arrayContaining([prefix, `${prefix}survey/`, `${prefix}glossary/`, `${prefix}checks/`]));
    }
  });

  test('carries its own title', () => {
    const { page } = builtSite(outDir);
    expect(page('/').document.querySelector('h1')?.textContent).toBe(second.title.ja);
    expect(page('/en/').document.querySelector('h1')?.textContent).toBe(second.title.en);
  });

  test('names the first city nowhere', () => {
    const { files, read } = builtSite(outDir);
    const names = [...first.namesNeverInCode, ...Object.values(first.title)];
    expect(files.filter((it) => text.test(it)).length).toBeGreaterThan(50);
    expect(files.flatMap((it) => (text.test(it) ? saying(names, it, read(it).toString('utf8')) : []))).toEqual([]);
  });

  test('a name would be found, in any case and width', () => {
    for (const name of [...first.namesNeverInCode, ...Object.values(first.title)]) {
      expect(saying([name], 'x', `<p>${name.toUpperCase()}</p>`)).toEqual([`x: ${name}`]);
    }
    expect(saying(['abc'], 'x', '\uff21\uff22\uff23')).toEqual(['x: abc']);
  });

  test('every link of its home page arrives', () => {
    const { page, addresses } = builtSite(outDir);
    for (const home of ['/', '/en/']) {
      const links = [...page(home).document.querySelectorAll('main a[href^="/"]')].map((it) => it.getAttribute('href')!);
      expect(links.length).toBeGreaterThan(10);
      for (const link of links) {
        const [address, anchor] = link.split('#') as [string, string | undefined];
        if (address.includes('.')) continue;
        expect(addresses, link).toContain(address);
        if (anchor) expect(page(address).document.getElementById(anchor), link).not.toBeNull();
      }
    }
  });
});
