import { expect, it } from 'vitest';
import { href } from '../../src/i18n/href.ts';

it.each([
  ['ja', '/plan/', '/', '/plan/'],
  ['en', '/plan/', '/', '/en/plan/'],
  ['ja', '/plan//', '/', '/plan/'],
  ['en', '/plan//', '/city/plan', '/city/plan/en/plan/'],
  ['ja', '/', '/city/plan/', '/city/plan/'],
] as const)('the %s page %s under %s stands at %s', (locale, path, base, expected) => {
  expect(href(locale, path, base)).toBe(expected);
});
