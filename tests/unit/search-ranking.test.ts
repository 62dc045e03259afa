import { describe, expect, test } from 'vitest';
import { excerptOf, piecesOf } from '../../src/search/excerpt.ts';
import type { Fragment, Match } from '../../src/search/pagefind.ts';
import { segmenter } from '../../src/search/query.ts';
import { rankPage } from '../../src/search/rank.ts';
import { search, type SearchDeps } from '../../src/search/search.ts';
import { sectionsOf } from '../../src/search/sections.ts';

type Page = {
  url: string;
  title: string;
  kind?: string;
  aliases?: string;
  lead?: string;
  sections?: [id: string, heading: string, text: string][];
  terms?: string[];
};

/** A fragment as Pagefind stores it: headings repeated in the text and closed with a full stop, anchors counted in words. */
function fragmentOf({ url, title, kind = 'plan', aliases = '', lead = '', sections = [], terms = [] }: Page): Fragment {
  let text = `${title}. ${lead}`.trim();
  const anchors: Fragment['anchors'] = terms.map((it, n) => ({ element: 'dfn', id: `${n}`, text: it, location: 0 }));
  for (const [id, heading, words] of sections) {
    anchors.push({ element: 'h2', id, text: heading, location: text.split(/\s+/).length });
    text += ` ${heading}. ${words}`.trimEnd();
  }
  return { url, raw_content: text, anchors, meta: { title, kind, aliases } };
}

const wanted = (phrase: string) => ({ phrases: [phrase], words: [] });
const scoreOf = (page: Page, phrase: string) => rankPage(fragmentOf(page), wanted(phrase), 0).score;
const at = { url: '/a/' };

describe('rankPage', () => {
  const order: Page[] = [
    { ...at, title: 'overtime' },
    { ...at, title: 'Health', aliases: 'overtime|stress' },
    { ...at, title: 'Health', sections: [['5-2-1', 'Reducing overtime', 'less of it']] },
    { ...at, title: 'Health', lead: 'about overtime', terms: ['overtime'] },
    { ...at, title: 'Health', lead: 'about overtime' },
    { ...at, title: 'overtime', kind: 'page' },
    { ...at, title: 'Survey', lead: 'about overtime', kind: 'findings' },
    { ...at, title: 'overtime', kind: 'entry' },
  ];
  test.each(order.slice(1).map((page, i) => [i, order[i]!, page] as const))('%i stands before the next', (_, better, worse) =>
    expect(scoreOf(better, 'overtime')).toBeGreaterThan(scoreOf(worse, 'overtime')),
  );
  test('Pagefind decides between equals', () => {
    const page = fragmentOf({ ...at, title: 'overtime' });
    expect(rankPage(page, wanted('overtime'), 0).score).toBeGreaterThan(rankPage(page, wanted('overtime'), 1).score);
  });
  test('width, case and spaces make no difference', () =>
    expect(rankPage(fragmentOf({ ...at, title: 'K P I' }), wanted('kpi'), 0).exact).toBe(true));
  test('the section that has the phrase is the one shown', () => {
    const page = fragmentOf({
      ...at,
      title: 'Health',
      sections: [
        ['1', 'Stress', 'nothing'],
        ['2', 'Hours', 'overtime ends'],
      ],
    });
    expect(rankPage(page, wanted('overtime'), 0).sections.map((it) => it.id)).toEqual(['2']);
  });
});

describe('sectionsOf', () => {
  const page = fragmentOf({
    ...at,
    title: 'Health',
    lead: 'A lead.',
    sections: [
      ['1', 'Hours', ''],
      ['2', 'Unit heads', 'Say when to go.'],
    ],
  });
  test('cuts at headings and drops the heading itself', () =>
    expect(sectionsOf(page).map(({ id, text }) => [id, text])).toEqual([
      [undefined, 'A lead.'],
      ['1', 'Say when to go.'],
      ['2', 'Say when to go.'],
    ]));
});

describe('excerpts', () => {
  const marked = (text: string, needles: string[]) =>
    piecesOf(text, needles)
      .map((it) => (it.hit ? `[${it.text}]` : it.text))
      .join('');
  test.each([
    ['width', '\uff24\uff38\u63a8\u9032', ['dx'], '[\uff24\uff38]\u63a8\u9032'],
    ['half-width kana', '\uff83\uff9e\uff7c\uff9e\uff80\uff99', ['\u30c7\u30b8\u30bf\u30eb'], '[\uff83\uff9e\uff7c\uff9e\uff80\uff99]'],
    ['spaces inside', '1 on 1 talk', ['1on1'], '[1 on 1] talk'],
    ['the longer wins', 'section chief', ['section', 'section chief'], '[section chief]'],
    ['no hit inside a Latin word', 'start an art', ['art'], 'start an [art]'],
    ['markup is text', '<b>art</b>', ['art'], '<b>[art]</b>'],
  ])('%s', (_, text, needles, shown) => expect(marked(text, needles)).toBe(shown));

  test('is cut around the hit, at words', () => {
    const text = `${'before '.repeat(40)}overtime ${'after '.repeat(40)}`.trim();
    const shown = excerptOf(text, ['overtime'], 60)
      .map((it) => it.text)
      .join('');
    expect(shown).toMatch(/^\u2026(before )+overtime (after ?)+\u2026$/);
  });
});

/** A stand-in for Pagefind over a few pages: all terms must begin a word of the text. */
function engineOver(pages: Page[], lexicon: [string, string][] = []): SearchDeps & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    locale: 'en',
    segment: segmenter('en'),
    lexicon: () => Promise.resolve(lexicon),
    pagefind: {
      search(term, options) {
        asked.push(term);
        const terms = term.toLowerCase().replace(/[?.]/g, '').split(' ');
        const found = pages.filter(
          (it) =>
            (it.kind ?? 'plan') === options?.filters.kind &&
            terms.every((word) => ` ${fragmentOf(it).raw_content.toLowerCase()}`.includes(` ${word}`)),
        );
        return Promise.resolve({
          results: found.map((it): Match => ({ id: it.url + it.title, score: 1, data: () => Promise.resolve(fragmentOf(it)) })),
        });
      },
    },
  };
}

describe('search', () => {
  const pages: Page[] = [
    { url: '/mention/', title: 'Mention', lead: 'overtime is mentioned' },
    { url: '/health/', title: 'Health', sections: [['5-2-1', 'Reducing overtime', 'by closing meetings']] },
    { url: '/glossary/#overtime', title: 'overtime', kind: 'entry' },
    { url: '/positions/', title: 'Positions', sections: [['2-4-a', 'Table', 'the section chief leads']] },
    { url: '/telework/', title: 'telework' },
  ];
  const urls = async (typed: string, deps = engineOver(pages)) => (await search(typed, deps)).pages.map((it) => it.url);

  test('pages before entries, headings before mentions', async () =>
    expect(await urls('overtime')).toEqual(['/health/', '/mention/', '/glossary/#overtime']));
  test('leads to the section', async () =>
    expect((await search('overtime', engineOver(pages))).pages[0]!.sections[0]!.url).toBe('/health/#5-2-1'));
  test('a whole question finds what it is about', async () =>
    expect((await urls('How do I become a section chief?'))[0]).toBe('/positions/'));
  test('any of the words where no page has all', async () =>
    expect(new Set(await urls('telework overtime'))).toEqual(new Set(['/telework/', '/health/', '/mention/'])));
  test('a synonym leads to its word', async () =>
    expect(await urls('remote', engineOver(pages, [['remote', 'telework']]))).toEqual(['/telework/']));
  test('nothing is nothing', async () => expect(await search('zzz', engineOver(pages))).toEqual({ pages: [], total: 0 }));
  test('an empty field asks nothing', async () => {
    const deps = engineOver(pages);
    await search(' \u3000', deps);
    expect(deps.asked).toEqual([]);
  });
});
