import { describe, expect, it } from 'vitest';
import { builtSite } from './built-site.ts';

const site = builtSite();
const embeds = site.addresses.filter((it) => /^\/(en\/)?embed\//.test(it));
const metaOf = (address: string, name: string): string | undefined =>
  site.page(address).document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? undefined;
const languageOf = (address: string): string => (address.startsWith('/en/') ? 'en' : 'ja');

describe('pictures for link previews', () => {
  it('exist for every page, in its language, and say in words what they show', () => {
    for (const address of site.addresses.filter((it) => it.endsWith('/'))) {
      const file = metaOf(address, 'og:image')
        ?.replace(/^https?:\/\/[^/]+/, '')
        .slice(1);
      expect(file, address).toMatch(new RegExp(`^og/${languageOf(address)}/`));
      expect(site.files, address).toContain(file);
      expect(metaOf(address, 'og:image:alt'), address).toBeTruthy();
    }
  });

  it('are PNGs of the size that the pages state', () => {
    const pictures = site.files.filter((it) => it.startsWith('og/'));
    expect(pictures.length).toBeGreaterThan(2);
    for (const file of pictures) {
      const png = site.read(file);
      expect(png.subarray(1, 4).toString(), file).toBe('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)].map(String), file).toEqual([
        metaOf('/', 'og:image:width'),
        metaOf('/', 'og:image:height'),
      ]);
    }
  });

  it('differ between the languages', () => {
    for (const file of site.files.filter((it) => it.startsWith('og/ja/')))
      expect(site.read(file).equals(site.read(file.replace('og/ja/', 'og/en/'))), file).toBe(false);
  });
});

describe('embedded charts', () => {
  it('exist in both languages for every chart that offers the code', () => {
    expect(embeds.length).toBeGreaterThan(4);
    for (const address of site.addresses.filter((it) => it.endsWith('/'))) {
      const { document } = site.page(address);
      for (const figure of document.querySelectorAll('.chart[data-chart]')) {
        const code = figure.querySelector('.chart-share textarea')?.textContent?.replaceAll('&quot;', '"');
        if (!code) continue;
        const [, from] = /src="([^"]+)"/.exec(code) ?? [];
        expect(embeds, address).toContain(from!.replace(/^https?:\/\/[^/]+/, ''));
        expect(code, address).toMatch(/ title="[^"]{3,}"/);
      }
    }
  });

  it.each(embeds)('%s has its picture, its source and a way back, and nothing of the site around it', (address) => {
    const { document } = site.page(address);
    expect(document.querySelector('.chart-picture svg')).not.toBeNull();
    expect(document.querySelector('.chart-note a[href*="/plan/"]')).not.toBeNull();
    expect(document.querySelector('base')?.getAttribute('target')).toBe('_top');
    expect(document.querySelector('base')?.hasAttribute('href')).toBe(false);
    expect(metaOf(address, 'robots')).toBe('noindex');
    expect(document.querySelector('header, nav, [data-pagefind-body]')).toBeNull();
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    const [page, anchor] = document.querySelector('footer a')!.getAttribute('href')!.split('#') as [string, string];
    expect(site.page(page).document.getElementById(anchor), page).not.toBeNull();
  });
});

describe('for search engines', () => {
  it('names a sitemap only where the address of the site is known', () => {
    const known = site.page('/').document.querySelector('link[rel="canonical"]') !== null;
    expect(site.files.includes('sitemap-index.xml')).toBe(known);
    expect(/^Sitemap: https?:/m.test(site.read('robots.txt').toString('utf8'))).toBe(known);
  });
});
