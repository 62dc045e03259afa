import { describe, expect, test } from 'vitest';
import { lexiconEntries } from '../../scripts/lib/search/lexicon-entries.ts';
import { foldWidth, pageRecords } from '../../scripts/lib/search/page-records.ts';
import { nounsOf } from '../../scripts/lib/search/readings.ts';

const page = (body: string, lang = 'ja') =>
  `<!doctype html><html lang="${lang}"><head><title>t</title></head><body><nav>menu</nav><main data-pagefind-body>${body}</main></body></html>`;
const recordsOf = (body: string, facts = {}, lang = 'ja') => pageRecords('/a/', page(body, lang), facts)!.records;
const plain = (html: string) => html.replaceAll('\u200b', '');
const metaOf = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/<meta [^>]+>/g)].map(([it]) => [/data-pagefind-\w+="([^"]+)"/.exec(it)?.[1], /content="([^"]*)"/.exec(it)?.[1]]),
  );
/* jikangai kinmu: overtime, which a dictionary may cut inside its third character */
const overtime = '\u6642\u9593\u5916\u52e4\u52d9';

describe('pageRecords', () => {
  test('a page without a body for search gives none', () =>
    expect(pageRecords('/a/', '<html lang="ja"><body><p>x</p></body></html>', {})).toBeUndefined());
  test('a page in a language the site does not have gives none', () =>
    expect(pageRecords('/a/', page('<h1>x</h1>', 'fr'), {})).toBeUndefined());

  test('text is folded, attributes are not', () => {
    const [record] = recordsOf('<h1>\uff24\uff38</h1><p title="\uff24">\uff83\uff9e\uff70\uff80</p>');
    expect(plain(record!.html)).toContain('<h1>DX</h1><p title="\uff24">\u30c7\u30fc\u30bf</p>');
  });
  test('a folded sign stays text', () => expect(plain(recordsOf('<h1>x</h1><p>\uff1cb\uff1e</p>')[0]!.html)).toContain('&lt;b&gt;'));
  test('circled numbers stay', () => expect(foldWidth('\u2463 \uff11')).toBe('\u2463 1'));
  test('Japanese is cut where browsers cut it', () =>
    expect(recordsOf(`<h1>x</h1><p>${overtime}</p>`)[0]!.html).toContain(overtime.replace(/^(..)(.)/, '$1\u200b$2\u200b')));
  test('English is not cut', () => expect(recordsOf('<h1>x</h1><p>less overtime</p>', {}, 'en')[0]!.html).toContain('less overtime'));

  test('numbers, whom it concerns and notes on slips are left out', () => {
    const [record] = recordsOf(
      '<h1><span class="number-mark">(3)</span>Title</h1><p>kept<span class="concerns">HR</span></p><details class="erratum">slip</details>',
      {},
      'en',
    );
    expect(record!.html).toContain('<h1>Title</h1><p>kept</p></main>');
  });
  test('a term explained in place keeps its words, and is known as a term', () =>
    expect(recordsOf('<h1>x</h1><p><button popovertarget="t">career path</button></p>', {}, 'en')[0]!.html).toContain(
      '<dfn id="0">career path</dfn>',
    ));
  test('facts become metadata', () => {
    const [record] = recordsOf('<h1>x</h1>', { title: 'Title', kind: 'plan', place: '3-(3)', aliases: ['one', 'two'] }, 'en');
    expect(metaOf(record!.html)).toMatchObject({
      'title[content]': 'Title',
      'kind[content]': 'plan',
      'place[content]': '3-(3)',
      'aliases[content]': 'one|two',
    });
  });
  test('an article with an address of its own is an entry of its own', () => {
    const records = recordsOf(
      '<h1>Glossary</h1><p>lead</p><article id="kpi"><h3>KPI <small>sound</small></h3><p>a number</p></article>',
      {},
      'en',
    );
    expect(records.map((it) => it.url)).toEqual(['/a/', '/a/#kpi']);
    expect(records[0]!.html).not.toContain('a number');
    expect(metaOf(records[1]!.html)).toMatchObject({ 'title[content]': 'KPI', 'kind[content]': 'entry' });
  });
});

describe('lexiconEntries', () => {
  const term = {
    id: 'development',
    ja: { term: '\u80b2\u6210', reading: '\u3044\u304f\u305b\u3044', aliases: ['\u6559\u80b2'], definition: 'x' },
    en: { term: 'development', aliases: ['HRD'], definition: 'x' },
  };
  const sources = { terms: [term], headings: [], text: 'the word \u80b2\u6210 and development stand here' };

  test('Japanese: reading, alias and English name lead to the term', () =>
    expect(lexiconEntries('ja', sources)).toEqual([
      ['development', '\u80b2\u6210'],
      ['hrd', '\u80b2\u6210'],
      ['\u30a4\u30af\u30bb\u30a4', '\u80b2\u6210'],
      ['\u6559\u80b2', '\u80b2\u6210'],
    ]));
  test('English: alias and Japanese name lead to the term', () =>
    expect(lexiconEntries('en', sources).map(([key]) => key)).toEqual(['hrd', '\u6559\u80b2', '\u80b2\u6210']));
  test('a word that stands nowhere is not offered', () => expect(lexiconEntries('ja', { ...sources, text: 'nothing' })).toEqual([]));
});

describe('nounsOf', () => {
  const noun = (surface_form: string, reading?: string) => ({
    surface_form,
    pos: '\u540d\u8a5e',
    pos_detail_1: '\u4e00\u822c',
    ...(reading && { reading }),
  });
  const particle = { surface_form: '\u306e', pos: '\u52a9\u8a5e', pos_detail_1: 'x', reading: '\u30ce' };

  test('nouns alone and run together, each with its reading', () =>
    expect(
      nounsOf([
        noun('\u4eba\u6750', '\u30b8\u30f3\u30b6\u30a4'),
        noun('\u80b2\u6210', '\u30a4\u30af\u30bb\u30a4'),
        particle,
        noun('\u8a08\u753b', '\u30b1\u30a4\u30ab\u30af'),
      ]).map(([, word]) => word),
    ).toEqual(['\u4eba\u6750\u80b2\u6210', '\u4eba\u6750', '\u80b2\u6210', '\u8a08\u753b', '\u8a08\u753b']));
  test('a word without a reading ends the run', () =>
    expect(nounsOf([noun('\u4eba\u6750', '\u30b8\u30f3\u30b6\u30a4'), noun('\u8fbb')]).map(([, word]) => word)).not.toContain(
      '\u4eba\u6750\u8fbb',
    ));
});
