import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { validate } from '../../scripts/lib/check/validate.ts';
import { errorAt, warningAt } from '../../scripts/lib/report/finding.ts';
import { nearest } from '../../scripts/lib/report/nearest.ts';
import { asJson, printed, sentencesOf } from '../../scripts/lib/report/print.ts';
import { stringsOf } from '../../src/i18n/strings.ts';
import { components } from '../../src/schema/components.ts';

const ja = stringsOf('ja').findings.messages;
const en = stringsOf('en').findings.messages;
const keys = Object.keys(ja) as (keyof typeof ja)[];
const sources = (dir: string): string =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((it) => it.endsWith('.ts'))
    .map((it) => readFileSync(join(dir, it), 'utf8'))
    .join('\n');
const slots = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();

describe('messages', () => {
  test('both languages fill the same slots', () => {
    const differing = keys.filter((key) => slots(ja[key].what + ja[key].fix).join() !== slots(en[key].what + en[key].fix).join());
    expect(differing).toEqual([]);
  });

  test('every refusal of a schema has a sentence', () => {
    const named = [...sources('src/schema').matchAll(/error: '([^']+)'/g)].map((it) => it[1]!);
    expect(named.filter((it) => !(it in ja))).toEqual([]);
    expect(named.length).toBeGreaterThan(10);
  });

  test('every sentence is said by something', () => {
    const code = sources('scripts/lib') + sources('src/schema');
    expect(keys.filter((key) => !code.includes(`'${key}'`))).toEqual([]);
  });

  test('a planted fault exists for every sentence that content alone can bring about', () => {
    const planted = readdirSync('tests/fixtures/faults', { recursive: true, encoding: 'utf8' })
      .filter((it) => it.endsWith('.json'))
      .map((it) => readFileSync(join('tests/fixtures/faults', it), 'utf8'))
      .join('\n');
    // Bytes that are not UTF-8 cannot stand in a JSON fixture, and no schema has a rule without a sentence now.
    const elsewhere = ['folder.missing', 'file.encoding', 'value.other'];
    expect(keys.filter((key) => !planted.includes(`"${key}"`))).toEqual(elsewhere);
  });
});

describe('printing', () => {
  const finding = { ...errorAt('plan/ja/a.mdx', 12, 'component.unknown', { name: 'Itm', known: 'Item', near: 'Item' }), check: 'c' };

  test('file and line, then each language with what is wrong and what to do', () => {
    const text = printed([finding], 'content', false);
    const [place, first, , second, fix] = text.split('\n');
    expect(place).toBe('content/plan/ja/a.mdx:12  c');
    expect(first).toContain(stringsOf('ja').findings.severity.error);
    expect(second).toBe('  error  There is no component <Itm>.');
    expect(fix).toBe('    \u2192 Did you mean "Item"? Known components: Item');
    expect(text).toContain('errors: 1, notes: 0');
  });

  test('colours only where asked for', () => {
    expect(printed([finding], 'content', false)).not.toContain('\u001b');
    expect(printed([finding], 'content', true)).toContain('\u001b[31m');
  });

  test('a kind is named in the language of the sentence', () => {
    const it = errorAt('a.json', 1, 'reference.unknown', { id: 'x', kind: 'indicator' });
    expect(sentencesOf('en', it).what).toBe('No indicator has the id "x".');
    expect(sentencesOf('ja', it).what).toContain(stringsOf('ja').findings.kinds.indicator);
  });

  test('for programs: one array with both sentences', () => {
    const [first, second] = JSON.parse(asJson([finding, warningAt('b', 1, 'file.bom')]));
    expect(first).toMatchObject({
      file: 'plan/ja/a.mdx',
      line: 12,
      severity: 'error',
      key: 'component.unknown',
      en: { what: 'There is no component <Itm>.' },
    });
    expect(second.severity).toBe('warning');
  });
});

test.each([
  ['turnovr', ['turnover', 'overtime'], 'turnover'],
  ['growth', ['health'], undefined],
  ['Scoretable', ['ScoreTable', 'SurveyTable'], 'ScoreTable'],
  ['x', [], undefined],
] as const)('nearest to %s', (word, known, expected) => {
  expect(nearest(word, known)).toBe(expected);
});

test('the site renders exactly the components that content may use', () => {
  const rendered = readFileSync('src/components/plan/mdx-components.ts', 'utf8');
  const names = [...rendered.slice(rendered.indexOf('mdxComponents')).matchAll(/^ {2}([A-Z]\w+)/gm)].map((it) => it[1]!);
  expect(names.sort()).toEqual(Object.keys(components).sort());
});

test('a folder that does not exist', async () => {
  expect(await validate('tests/fixtures/nowhere')).toMatchObject([{ key: 'folder.missing' }]);
});

test('the content of this project has nothing wrong', async () => {
  const contentDir = process.env['CONTENT_DIR'] ?? 'content';
  const errors = (await validate(contentDir)).filter((it) => it.severity === 'error');
  expect(errors, printed(errors, contentDir, false)).toEqual([]);
});
