import { describe, expect, test } from 'vitest';
import { planNames, withNames, withNamesIn } from '../../src/i18n/plan-names.ts';
import { names as plainEn } from '../../src/i18n/strings/names.en.ts';
import { names as plainJa } from '../../src/i18n/strings/names.ja.ts';
import { stringsOf } from '../../src/i18n/strings.ts';
import { locales } from '../../src/schema/content.ts';
import { definitionsOf } from './career-content.ts';

const plain = { ja: plainJa, en: plainEn };
const { outcomes, indicators, dx } = definitionsOf('content');
const without = {
  outcomes: { ...outcomes, overall: { ...outcomes.overall, name: undefined }, name: undefined },
  indicators: { ...indicators, name: undefined },
  dx: { ...dx, name: undefined },
} as unknown as Parameters<typeof planNames>[0];

test.each(locales)('a plan without names of its own is spoken of in plain words (%s)', (locale) =>
  expect(planNames(without, locale)).toEqual(plain[locale]),
);

test.each(locales)('a plan with names of its own is spoken of in them (%s)', (locale) => {
  const own = planNames(definitionsOf('tests/fixtures/kakuu'), locale);
  for (const [key, name] of Object.entries(own)) expect(name, key).not.toBe(plain[locale][key as keyof typeof own]);
});

test.each([
  ['{talent}, {Talent}', 'digital talent, Digital talent'],
  ['{Outcome} (Japanese)', 'Outcome (Japanese)'],
  ['{n} and {unknown} stay', '{n} and {unknown} stay'],
])('%s reads %s', (text, expected) => expect(withNamesIn(plainEn, text)).toBe(expected));

test('words in lists, groups and functions are filled, others are left as they are', () => {
  const words = { a: ['{talent}'], b: { c: (n: number) => `{Talent} ${n}` }, d: 3 };
  const filled = withNames(without, 'en', words);
  expect([filled.a, filled.b.c(2), filled.d]).toEqual([['digital talent'], 'Digital talent 2', 3]);
});

describe.each(locales)('every name in the words of the site is known (%s)', (locale) => {
  const known = [...Object.keys(plainJa), 'n'];
  const textsIn = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'function'
        ? [String(value).replace(/\$\{[^}]*\}/g, '')]
        : value && typeof value === 'object'
          ? Object.values(value).flatMap(textsIn)
          : [];
  test.each(['careers', 'data', 'indicators', 'site', 'strategy'] as const)('%s', (area) => {
    const used = textsIn(stringsOf(locale)[area]).flatMap((it) =>
      [...it.matchAll(/['"(\s\u3000-\uffef]?\{([A-Za-z]+)\}/g)].map((found) => found[1]!),
    );
    expect(used.filter((it) => !known.includes(it.charAt(0).toLowerCase() + it.slice(1)))).toEqual([]);
  });
});
