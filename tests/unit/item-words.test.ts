import { expect, test } from 'vitest';
import { itemWords } from '../../src/i18n/item-words.ts';
import { itemPieces } from '../../src/model/item-pieces.ts';
import type { Content, PageText } from '../../src/schema/content.ts';

const cases: [name: string, body: string, expected: [id: string, words: string][]][] = [
  ['a list item', '- <Item id="a" /> Words here.', [['a', ' Words here.']]],
  ['a paragraph', '<Item id="a" /> Words.\n\nMore, without an item.', [['a', ' Words.']]],
  [
    'emphasis, links and terms as their words',
    '- <Item id="a" /> **Strong** [link](/plan/) <Term id="t">term</Term>.',
    [['a', ' Strong link term.']],
  ],
  [
    'a nested list apart from its holder',
    '- <Item id="a" /> Outer\n  - <Item id="b" /> Inner',
    [
      ['a', ' Outer'],
      ['b', ' Inner'],
    ],
  ],
  [
    'an item below a heading',
    '## Head\n\n1. <Item id="a" /> One\n2. <Item id="b" /> Two',
    [
      ['a', ' One'],
      ['b', ' Two'],
    ],
  ],
  ['two paragraphs of one list item', '- <Item id="a" /> One\n\n  Two', [['a', ' One\nTwo']]],
  ['a list without items', '- just words', []],
];

test.each(cases)('itemPieces reads %s', (_, body, expected) => {
  const read = itemPieces(body).map(({ id, pieces }) => [id, pieces.map((it) => ('text' in it ? it.text : `<${it.component}>`)).join('')]);
  expect(read).toEqual(expected);
});

const page = (locale: 'ja' | 'en', body: string): PageText => ({ locale, path: 'chapter', file: '', body, data: {} as PageText['data'] });
const content = {
  pages: [
    page('ja', '- <Item id="a" /> \u3042\n  \u3044<Baseline of="rate" />'),
    page('en', '- <Item id="a" /> From <Baseline of="rate" />\n  to <Target of="rate" />.'),
  ],
  units: { units: [{ id: 'percent', name: { ja: '-', en: '-' }, pattern: { ja: '{n}%', en: '{n}%' }, fixed: false }] },
  targets: { targets: [] },
  indicators: {
    indicators: [
      { id: 'rate', unit: 'percent', decimals: 1, atLeast: true, baseline: { year: 1, value: 8.5 }, target: { year: 2, value: 9 } },
    ],
  },
} as unknown as Content;

test('itemWords prints figures in the words of each language', () => {
  expect(itemWords(content).get('a')).toEqual({
    ja: { text: '\u3042\u30448.5%', page: 'chapter', anchor: 'a' },
    en: { text: 'From 8.5% to 9% or more.', page: 'chapter', anchor: 'a' },
  });
});
