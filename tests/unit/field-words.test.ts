import { describe, expect, test } from 'vitest';
import { fieldWords } from '../../src/i18n/field-words.ts';
import { stringsOf } from '../../src/i18n/strings.ts';
import { locales } from '../../src/schema/content.ts';
import { explained, fieldRows } from '../../src/schema/field-paths.ts';

const rows = Object.entries(explained).flatMap(([name, { schema }]) => fieldRows(name, schema));
const keys = Object.keys(stringsOf('ja').fields.names);

describe.each(locales)('in %s', (locale) => {
  test('every field of every schema has a name and a meaning', () => {
    const missing = rows.filter(({ path }) => {
      const words = fieldWords(locale, path);
      return !words?.label || !words.text;
    });
    expect(missing.map((it) => it.path)).toEqual([]);
  });
});

test('every explanation is used', () => {
  const used = new Set(
    rows.map(({ path }) => {
      const parts = path.split('.');
      return parts.map((_, n) => parts.slice(n).join('.')).find((it) => keys.includes(it));
    }),
  );
  expect(keys.filter((it) => !used.has(it))).toEqual([]);
});

test.each([
  ['indicators.indicators.kind', 'choice', false, true],
  ['indicators.indicators.label', 'localised', false, true],
  ['indicators.indicators', 'group', true, true],
  ['indicators.indicators.window', 'whole', false, false],
  ['site.origin', 'text', false, true],
  ['positions.positions.marks', 'map', false, true],
  ['years.notes.published', 'text', false, true],
  ['careers.tracks.digital', 'yes-no', false, false],
])('%s is a %s', (path, kind, list, required) => {
  const row = rows.find((it) => it.path === path);
  expect(row).toMatchObject({ kind, list, required });
});

test('a longer key counts before a shorter one', () => {
  expect(fieldWords('en', 'years.survey.answered')?.text).not.toBe(fieldWords('en', 'years.survey.scores.answered')?.text);
  expect(fieldWords('en', 'a.b.id')?.label).toBe('ID');
  expect(fieldWords('en', 'a.b.nothing-of-the-kind')).toBeUndefined();
});
