import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { NumberRule } from '../../scripts/lib/intake/field.ts';
import { dayIn, yearIn } from '../../scripts/lib/intake/read-day.ts';
import { numberIn } from '../../scripts/lib/intake/read-number.ts';
import { statesIn } from '../../scripts/lib/intake/read-row.ts';
import type { Unit } from '../../src/schema/indicators.ts';

interface Cells {
  units: Unit[];
  numbers: { rule: keyof typeof rules; given: string | number; reads: number | string; notice?: string }[];
  days: [string | number, string | null][];
  years: [string, number | null][];
  states: [string, string | null][];
}
const cells = JSON.parse(readFileSync('tests/fixtures/import/cells.json', 'utf8')) as Cells;
const unit = (id: string): Unit => cells.units.find((it) => it.id === id)!;
const none = { whole: false, total: false, share: false };
const rules = {
  share: { ...none, unit: unit('percent'), decimals: 1, min: 0, max: 100, share: true },
  people: { ...none, unit: unit('people'), decimals: 0, min: 0, whole: true },
  rate: { ...none, unit: unit('cases-per-year'), decimals: 1, min: 0 },
  skills: { ...none, unit: unit('qualifications'), decimals: 0, min: 0 },
  score: { ...none, unit: unit('points'), decimals: 2, min: 1, max: 6 },
  index: { ...none, unit: unit('index'), decimals: 1 },
} satisfies Record<string, NumberRule>;

describe('numbers as people type them', () => {
  test.each(cells.numbers.map((it) => [`${it.given} (${it.rule})`, it] as const))('%s', (_, { rule, given, reads, notice }) => {
    const { answer, said } = numberIn({ value: given }, rules[rule], cells.units);
    expect(answer?.is === 'number' ? answer.value : answer?.is === 'absent' ? answer.absent : answer?.is).toBe(reads);
    expect(said.map((it) => it.key)).toEqual(notice ? [notice] : []);
  });

  test('a cell that is formatted as a percentage', () => {
    expect(numberIn({ value: 0.876, percent: true }, rules.share, cells.units).answer).toEqual({ is: 'number', value: 87.6 });
    expect(numberIn({ value: 0.5, percent: true }, rules.people, cells.units).said[0]!.key).toBe('unit.other');
  });

  test('the tail that sums leave is not a number of its own', () => {
    expect(numberIn({ value: 0.1 + 0.2 + 86 }, rules.share, cells.units)).toEqual({ answer: { is: 'number', value: 86.3 }, said: [] });
  });
});

test.each(cells.days)('the day %s', (given, day) => expect(dayIn({ value: given }) ?? null).toBe(day));
test('a day that a spreadsheet knows as one', () => expect(dayIn({ value: new Date(Date.UTC(2030, 9, 2)) })).toBe('2030-10-02'));
test.each(cells.years)('the fiscal year of %s', (text, year) => expect(yearIn(text) ?? null).toBe(year));
test.each(cells.states)('the state %s', (text, state) => expect(statesIn(text) ?? null).toBe(state));
