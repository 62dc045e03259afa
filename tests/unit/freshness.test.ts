import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../scripts/lib/read/page-file.ts';
import { withStamps } from '../../scripts/lib/translate/stamp.ts';
import { fingerprint } from '../../src/model/text/fingerprint.ts';
import { freshnessOf, stampsOf } from '../../src/model/text/freshness.ts';
import { sectionsOf } from '../../src/model/text/page-sections.ts';
import { sequenceDiff, wordsIn } from '../../src/model/text/sequence-diff.ts';
import type { Page } from '../../src/schema/words.ts';

const data: Page = { title: 'T', order: '1', summary: 'S', source: { place: '1' }, aliases: [] };
const body = `<Item id="first" /> Lead.

## \u2460 One

- <Item id="a" /> Alpha <Score of="x" year="2" />.
  - Under alpha.
- <Item id="b" /> Beta.

### Sub

| A | B |
| - | - |
| c | d |

<Pending figure="f" />

## \u2461 Two

- <Item id="c" /> Gamma.
`;
const page = (text = body, change: Partial<Page> = {}) => ({ data: { ...data, ...change }, body: text });

describe('sections', () => {
  test('are what stands below each heading, with its pieces', () => {
    expect(sectionsOf(page()).map((it) => [it.anchor, it.units.map(({ kind, item, text }) => `${kind} ${item ?? ''} ${text}`)])).toEqual([
      ['lead', ['title  T', 'summary  S', 'item first Lead.']],
      ['1-1', ['heading  \u2460 One', 'item a Alpha <Score of="x" year="2" />.', 'text  Under alpha.', 'item b Beta.']],
      ['1-1-a', ['heading  Sub', 'text  A', 'text  B', 'text  c', 'text  d', 'block  <Pending figure="f" />']],
      ['1-2', ['heading  \u2461 Two', 'item c Gamma.']],
    ]);
  });

  test.each([
    ['spaces at a line end', (it: string) => it.replace('Beta.', 'Beta.  ')],
    ['a line break in a sentence', (it: string) => it.replace('Under alpha', 'Under\n    alpha')],
    ['emphasis', (it: string) => it.replace('Gamma', '**Gamma**')],
    ['a term marked', (it: string) => it.replace('Gamma', '<Term id="t">Gamma</Term>')],
    ['the order of attributes', (it: string) => it.replace('of="x" year="2"', 'year="2" of="x"')],
    ['line ends of Windows', (it: string) => it.replaceAll('\n', '\r\n')],
    ['a place to break', (it: string) => it.replace('Gamma', 'Gam\u200bma')],
  ])('%s is no change of words', (_, edit) => {
    expect(edit(body)).not.toBe(body);
    expect(stampsOf(page(edit(body)))).toEqual(stampsOf(page()));
  });
});

describe('a change of one section marks that section alone', () => {
  const recorded = stampsOf(page());
  const seen = (text: string, change: Partial<Page> = {}) =>
    freshnessOf(page(text, change), recorded)
      .filter((it) => it.state !== 'fresh')
      .map(({ anchor, state, changed, added, removed }) => [
        anchor,
        state,
        changed.map((it) => it.item ?? it.kind),
        added.map((it) => it.item ?? it.kind),
        removed,
      ]);

  test('nothing is older at first', () => expect(seen(body)).toEqual([]));
  test.each([
    ['words', body.replace('Beta.', 'Beta!'), ['1-1', 'older', ['b'], [], 0]],
    ['a figure in them', body.replace('year="2"', 'year="3"'), ['1-1', 'older', ['a'], [], 0]],
    ['a heading', body.replace('Two', 'Deux'), ['1-2', 'older', ['heading'], [], 0]],
    ['one that came', body.replace('- <Item id="b" />', '- <Item id="n" /> New.\n- <Item id="b" />'), ['1-1', 'older', [], ['n'], 0]],
    ['one that went', body.replace('- <Item id="b" /> Beta.\n', ''), ['1-1', 'older', [], [], 1]],
    ['one changed and one new', body.replace('Gamma.', 'Gam.\n- <Item id="n" /> New.'), ['1-2', 'older', ['c'], ['n'], 0]],
    ['two that changed places', body.replace(/(- <Item id="a"[^]*?alpha\.\n)(- <Item id="b".*\n)/, '$2$1'), ['1-1', 'older', [], ['b'], 1]],
    ['a table cell', body.replace('| d |', '| e |'), ['1-1-a', 'older', ['text'], [], 0]],
    ['a block', body.replace('figure="f"', 'figure="g"'), ['1-1-a', 'older', ['block'], [], 0]],
  ])('%s', (_, text, expected) => {
    expect(text).not.toBe(body);
    expect(seen(text)).toEqual([expected]);
  });
  test('the title and the summary are the lead', () => {
    expect(seen(body, { title: 'U' })).toEqual([['lead', 'older', ['title'], [], 0]]);
    expect(seen(body, { summary: 'U' })).toEqual([['lead', 'older', ['summary'], [], 0]]);
  });
  test('a section without a record is not called older', () => {
    expect(seen(`${body}\n## \u2462 Three\n\nNew.\n`)).toEqual([['1-3', 'unrecorded', [], [], 0]]);
  });
});

describe('the record in the front matter', () => {
  const file =
    '---\ntitle: T # why\norder: "1"\nsummary: >-\n  S\nsource: { place: "1" }\naliases: [a,   b]\n---\n\nBody \u2014 as it was.\n';
  const stamps = { lead: '00000001 12345678', '1-1': '0000000a', '2': '12345678', '1-2': '123456e7' };

  test('is added, and nothing else touched', () => {
    const after = withStamps(file, stamps);
    const lines = after.split('\n');
    expect(lines.filter((it) => !/^translatedFrom:|^ {2}("?)[\w-]+\1: "?[0-9a-f ]+"?$/.test(it)).join('\n')).toBe(file);
    expect(readPage('plan/en/x.mdx', after).page.data?.translatedFrom).toEqual(stamps);
  });
  test('takes the place of one that was there, wherever it stands and however it is written', () => {
    const once = withStamps(file, { lead: '00000000' });
    expect(withStamps(once, stamps)).toBe(withStamps(file, stamps));
    const flow = file.replace('order: "1"\n', 'translatedFrom: { lead: "00000000",\n  "1-1": "00000000" } # by hand\norder: "1"\n');
    expect(withStamps(flow, { lead: '00000001' })).toBe(file.replace('order: "1"\n', 'translatedFrom:\n  lead: "00000001"\norder: "1"\n'));
    const empty = file.replace('order: "1"\n', 'translatedFrom:\norder: "1"\n');
    expect(withStamps(empty, { lead: 'a0000001' })).toBe(file.replace('order: "1"\n', 'translatedFrom:\n  lead: a0000001\norder: "1"\n'));
  });
  test('twice is the same as once', () => expect(withStamps(withStamps(file, stamps), stamps)).toBe(withStamps(file, stamps)));
  test('line ends stay as they were', () => {
    const windows = file.replaceAll('\n', '\r\n');
    expect(withStamps(windows, stamps)).toBe(withStamps(file, stamps).replaceAll('\n', '\r\n'));
  });
  test.each([['no front matter'], ['---\ntitle: [\n---\n']])('%j is refused', (text) =>
    expect(() => withStamps(text, stamps)).toThrow(SyntaxError),
  );
});

test('every English page of this content says what it was made from', () => {
  expect(readFileSync('content/plan/en/index.mdx', 'utf8')).toContain('translatedFrom:');
});

test('a fingerprint is that of the published rule', () => {
  expect([fingerprint(''), fingerprint('a'), fingerprint('foobar')]).toEqual(['811c9dc5', 'e40c292c', 'bf9cf968']);
});

describe('the difference of two lists', () => {
  const told = (a: string, b: string) =>
    sequenceDiff([...a], [...b]).map(({ kind, items }) => ({ same: '', removed: '-', added: '+' })[kind] + items.join(''));
  test.each([
    ['abc', 'abc', ['abc']],
    ['', 'ab', ['+ab']],
    ['ab', '', ['-ab']],
    ['abcd', 'axcd', ['a', '-b', '+x', 'cd']],
    ['abcbd', 'acbbd', ['a', '-b', 'c', '+b', 'bd']],
    ['', '', []],
  ])('from %j to %j', (a, b, expected) => expect(told(a, b)).toEqual(expected));
  test.each(['Fifty-two, 3.80 points', '\u8a08\u753b\u306e\u30b9\u30b3\u30a2\u30fc\u3092 <Score of="x" />\u3067'])(
    'the words of %j are the whole text',
    (it) => {
      expect(wordsIn(it).join('')).toBe(it);
      expect(wordsIn(it).length).toBeGreaterThan(3);
    },
  );
});
