import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csvOf, type CellValue } from '../../src/model/csv.ts';

const cellOf = (value: CellValue): string =>
  (parse(csvOf(['a'], [[value]]), { bom: true, record_delimiter: '\r\n' }) as string[][])[1]?.[0] ?? '';

describe('a cell of a CSV file', () => {
  it.each<[string, CellValue, string]>([
    ['a word', 'word', 'word'],
    ['a formula', '=1+1', "'=1+1"],
    ['a plus', '+81 24', "'+81 24"],
    ['a minus in words', '-1 or so', "'-1 or so"],
    ['an at sign', '@SUM(A1)', "'@SUM(A1)"],
    ['a tab', '\t=1', "'\t=1"],
    ['a carriage return', '\r=1', "'\r=1"],
    ['a formula behind a comma', 'a,=1', 'a,=1'],
    ['a formula in quotes', '="x"', `'="x"`],
    ['a list whose first member is a formula', ['=1', 'b'], "'=1;b"],
    ['a negative number', -0.05, '-0.05'],
    ['zero', 0, '0'],
    ['minus zero', -0, '0'],
    ['true', true, 'true'],
    ['a quotation mark', 'a "b"', 'a "b"'],
    ['two lines', 'a\nb', 'a\nb'],
    ['an empty list', [], ''],
    ['a full-width minus', '\uff0d', '\uff0d'],
  ])('%s', (_, value, expected) => {
    expect(cellOf(value)).toBe(expected);
  });

  it('is empty where there is nothing', () => {
    expect(csvOf(['a', 'b'], [[null, 1]])).toBe('\ufeffa,b\r\n,1\r\n');
  });
});
