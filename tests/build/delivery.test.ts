import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builtSite } from './built-site.ts';

const site = builtSite();
const underBase = builtSite('.cache/under-base');
const again = builtSite('.cache/again');
const basePath = '/city/plan/';

/** What a page loads by itself: styles, scripts and the modules they import, scripts of islands included. */
function weightOf(address: string): { all: number; script: number; react: boolean } {
  const { document, html } = site.page(address);
  const scripts = new Set<string>();
  const take = (from: string): void => {
    const file = from.replace(/^\//, '');
    if (scripts.has(file) || !site.files.includes(file)) return;
    scripts.add(file);
    const text = site.read(file).toString('utf8');
    for (const [, to] of text.matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g)) take(`_astro/${to}`);
  };
  for (const it of document.querySelectorAll('script[src]')) take(it.getAttribute('src')!);
  for (const it of document.querySelectorAll('astro-island'))
    for (const name of ['component-url', 'renderer-url']) take(it.getAttribute(name)!);
  const styles = [...document.querySelectorAll('link[rel="stylesheet"]')].map((it) => it.getAttribute('href')!.replace(/^\//, ''));
  const size = (text: string | Buffer) => brotliCompressSync(text).length;
  const script = [...scripts].reduce((sum, it) => sum + size(site.read(it)), 0);
  const inline = [...document.querySelectorAll('script:not([src])')].reduce((sum, it) => sum + (it.textContent?.length ?? 0), 0);
  const all = size(html) + script + styles.reduce((sum, it) => sum + size(site.read(it)), 0);
  return { all, script: script + inline, react: document.querySelector('astro-island') !== null };
}

const reading = /^\/(en\/)?(plan\/.*)?$/;

describe('page weight', () => {
  it('keeps reading pages and home within 24 kB in all and 4 kB of script, without React', () => {
    const heavy = site.addresses
      .filter((it) => reading.test(it))
      .map((address) => ({ address, ...weightOf(address) }))
      .filter((it) => it.react || it.script > 4_096 || it.all > 24_576);
    expect(heavy).toEqual([]);
  });

  it('keeps every other page within 110 kB', () => {
    const heavy = site.addresses.map((address) => ({ address, ...weightOf(address) })).filter((it) => it.all > 112_640);
    expect(heavy).toEqual([]);
  });

  it('loads nothing of search before it is opened', () => {
    for (const address of site.addresses) expect(site.page(address).html, address).not.toMatch(/(src|href)="[^"]*pagefind/);
  });
});

describe('content policy', () => {
  it('is strict on every page', () => {
    for (const address of site.addresses) {
      const policy =
        site.page(address).document.querySelector('meta[http-equiv="content-security-policy" i]')?.getAttribute('content') ?? '';
      expect(policy, address).toContain("default-src 'self'");
      expect(policy, address).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:/);
    }
  });

  it('needs no style attribute, no event attribute and no other origin', () => {
    for (const address of site.addresses) {
      const { document } = site.page(address);
      const bad = [...document.querySelectorAll('*')].filter((it) =>
        [...it.attributes].some(
          ({ name, value }) =>
            name === 'style' ||
            /^on[a-z]/.test(name) ||
            (['src', 'srcset', 'poster', 'data'].includes(name) && /^(https?:)?\/\//.test(value)),
        ),
      );
      expect(
        bad.map((it) => it.outerHTML.slice(0, 120)),
        address,
      ).toEqual([]);
      for (const link of document.querySelectorAll('link[rel="stylesheet"], link[rel="modulepreload"], link[rel="icon"]'))
        expect(link.getAttribute('href'), address).toMatch(/^\//);
    }
  });
});

/** Links of a site that lead to no page, file or anchor of it. */
function brokenLinks(of: ReturnType<typeof builtSite>, base: string): string[] {
  const broken: string[] = [];
  for (const address of of.addresses) {
    const { document } = of.page(address);
    for (const link of document.querySelectorAll('a[href], link[href], script[src], img[src], use[href]')) {
      const to = link.getAttribute('href') ?? link.getAttribute('src')!;
      if (/^(https?:|mailto:|data:)/.test(to)) continue;
      const url = new URL(to, `http://site${base}${address.slice(1)}`);
      if (!url.pathname.startsWith(base)) {
        broken.push(`${address} → ${to} (outside the base path)`);
        continue;
      }
      const path = decodeURIComponent(`/${url.pathname.slice(base.length)}`);
      const isPage = of.addresses.includes(path);
      if (!isPage && !of.files.includes(path.slice(1))) broken.push(`${address} → ${to}`);
      else if (isPage && url.hash && !of.page(path).document.getElementById(decodeURIComponent(url.hash.slice(1))))
        broken.push(`${address} → ${to} (no such anchor)`);
    }
  }
  return [...new Set(broken)];
}

describe('links', () => {
  it('all lead somewhere', () => expect(brokenLinks(site, '/')).toEqual([]));
  it('all lead somewhere under a base path', () => expect(brokenLinks(underBase, basePath)).toEqual([]));
});

describe('ids', () => {
  it('are unique on every page', () => {
    for (const address of site.addresses) {
      const ids = [...site.page(address).document.querySelectorAll('[id]')].map((it) => it.id);
      expect(
        ids.filter((it, at) => ids.indexOf(it) !== at),
        address,
      ).toEqual([]);
    }
  });
});

describe('two builds of one commit', () => {
  it('are byte-identical', () => {
    const digest = (of: ReturnType<typeof builtSite>) =>
      Object.fromEntries(
        of.files.filter((it) => !it.startsWith('.')).map((it) => [it, createHash('sha256').update(of.read(it)).digest('hex')]),
      );
    expect(digest(again)).toEqual(digest(site));
  });
});
