import { describe, expect, test } from 'vitest';
import { areaKey, filterFromQuery, fitsFilter, queryOfFilter } from '../../src/model/indicator-filter.ts';

const offered = { status: ['', 'behind', 'kept'], area: ['', 'growth', areaKey('growth', 'books')] };

describe('filterFromQuery', () => {
  test.each([
    ['', { status: '', area: '' }],
    ['?status=behind', { status: 'behind', area: '' }],
    ['?status=unknown&area=growth', { status: '', area: 'growth' }],
    ['?area=growth.books&page=2', { status: '', area: 'growth.books' }],
  ])('%s', (query, expected) => expect(filterFromQuery(query, offered)).toEqual(expected));
});

describe('queryOfFilter', () => {
  test.each([
    [{ status: '', area: '' }, '?status=kept', ''],
    [{ status: 'kept', area: '' }, '', '?status=kept'],
    [{ status: 'kept', area: 'growth.books' }, '?lang=en', '?lang=en&status=kept&area=growth.books'],
  ])('%o onto %s', (filter, before, after) => expect(queryOfFilter(filter, before)).toBe(after));
  test('comes back as it went', () => {
    const filter = { status: 'behind', area: 'growth.books' };
    expect(filterFromQuery(queryOfFilter(filter), offered)).toEqual(filter);
  });
});

describe('fitsFilter', () => {
  const it = { status: 'behind', outcome: 'growth', area: 'books' };
  test.each([
    [{ status: '', area: '' }, true],
    [{ status: 'behind', area: 'growth' }, true],
    [{ status: 'behind', area: 'growth.books' }, true],
    [{ status: 'kept', area: '' }, false],
    [{ status: '', area: 'arrival' }, false],
    [{ status: '', area: 'growth.pay' }, false],
    [{ status: '', area: 'arrival.books' }, false],
  ])('%o', (filter, expected) => expect(fitsFilter(filter, it)).toBe(expected));
});
