import { describe, expect, test } from 'vitest';
import { notesOf, readingsOf } from '../../src/model/readings-of.ts';
import { trajectoryOf } from '../../src/model/trajectory.ts';
import type { Content } from '../../src/schema/content.ts';
import type { Indicator } from '../../src/schema/indicators.ts';
import type { Reading } from '../../src/schema/readings.ts';

const both = (text: string) => ({ ja: text, en: text });
const counted = {
  id: 'meetings',
  label: both('Meetings'),
  kind: 'count',
  unit: 'times',
  decimals: 0,
  baseline: { year: 4, value: 10 },
  target: { year: 9, value: 20 },
};
const asked = {
  ...counted,
  id: 'understanding',
  kind: 'score',
  baseline: undefined,
  survey: { question: 'q1', year: 5 },
  target: { year: 9, value: 4 },
};
const indicator = (it: object) => it as Indicator;

function contentWith(years: Record<number, Reading[]>, more: Partial<Record<'survey' | 'notes' | 'revisions', unknown[]>> = {}): Content {
  return {
    units: { units: [{ id: 'times', name: both('times'), pattern: both('{n}'), fixed: false }] },
    survey: { unit: 'times' },
    revisions: { revisions: more.revisions ?? [] },
    years: {
      indicators: Object.entries(years).map(([year, readings]) => ({ year: Number(year), readings })),
      survey: more.survey ?? [],
      notes: more.notes ?? [],
    },
  } as unknown as Content;
}
const of = 'meetings';
const survey = (year: number, ...scores: Reading[]) => ({ year, published: [], scores });

describe('readingsOf', () => {
  const cases: [name: string, years: Record<number, Reading[]>, expected: [number, number | string][]][] = [
    ['nothing entered yet', {}, []],
    [
      'a number a year',
      { 5: [{ of, value: 11 }], 6: [{ of, value: 0 }] },
      [
        [5, 11],
        [6, 0],
      ],
    ],
    [
      'reasons for silence',
      { 5: [{ of, absent: 'suppressed' }], 6: [{ of, absent: 'not-measured' }] },
      [
        [5, 'suppressed'],
        [6, 'not-measured'],
      ],
    ],
    [
      'a year without a file',
      { 5: [{ of, value: 11 }], 7: [{ of, value: 12 }] },
      [
        [5, 11],
        [6, 'pending'],
        [7, 12],
      ],
    ],
    ['a file without the indicator', { 5: [{ of: 'other', value: 11 }] }, [[5, 'pending']]],
    [
      'the first file years after the baseline',
      { 6: [{ of, value: 12 }] },
      [
        [5, 'pending'],
        [6, 12],
      ],
    ],
    ['a number for the baseline year', { 4: [{ of, value: 99 }], 5: [{ of, value: 11 }] }, [[5, 11]]],
    ['a year before the baseline', { 2: [{ of, value: 8 }], 3: [{ of, absent: 'pending' }] }, [[2, 8]]],
  ];
  test.each(cases)('%s', (_, years, expected) => {
    expect(readingsOf(contentWith(years), indicator(counted)).map((it) => [it.year, it.value ?? it.absent])).toEqual(expected);
  });

  test('a survey indicator reads the scores of its question', () => {
    const content = contentWith(
      { 6: [{ of: 'understanding', value: 1 }] },
      { survey: [survey(5, { of: 'q1', value: 3.5 }), survey(6, { of: 'q1', value: 3.7 }), survey(7)] },
    );
    expect(readingsOf(content, indicator(asked)).map((it) => [it.year, it.value ?? it.absent])).toEqual([
      [6, 3.7],
      [7, 'not-measured'],
    ]);
  });

  const change = { was: 9, date: '2001-01-01', reason: both('typo'), decidedBy: both('HR') };
  test('a corrected reading keeps its earlier values, oldest first', () => {
    const revisions = [
      { ...change, file: 'years/5/indicators.json', of, field: 'reading', was: 8, date: '2001-02-01' },
      { ...change, file: 'years/5/indicators.json', of, field: 'reading' },
      { ...change, file: 'years/6/indicators.json', of, field: 'reading' },
      { ...change, file: 'years/5/indicators.json', of: 'other', field: 'reading' },
    ];
    const [year] = readingsOf(contentWith({ 5: [{ of, value: 11 }] }, { revisions }), indicator(counted));
    expect(year!.revisions.map((it) => it.was)).toEqual([9, 8]);
  });

  test('a corrected baseline and target are found where they are defined', () => {
    const revisions = [
      { ...change, file: 'definitions/indicators.json', of, field: 'baseline', was: 7 },
      { ...change, file: 'definitions/indicators.json', of, field: 'target', was: 25 },
    ];
    const record = trajectoryOf(contentWith({}, { revisions }), indicator(counted));
    expect(record.years[0]!.revisions.map((it) => it.was)).toEqual([7]);
    expect(record.targetRevisions.map((it) => it.was)).toEqual([25]);
  });

  test('notes are those on the year and on the reading, by year', () => {
    const content = contentWith(
      { 5: [{ of, value: 1, note: both('reading') }] },
      {
        notes: [
          {
            year: 4,
            notes: [
              { of, text: both('early') },
              { of: 'year', text: both('all') },
            ],
          },
          { year: 6, notes: [{ of, text: both('late') }] },
        ],
      },
    );
    expect(notesOf(content, indicator(counted)).map((it) => [it.year, it.text.en])).toEqual([
      [4, 'early'],
      [5, 'reading'],
      [6, 'late'],
    ]);
  });
});

describe('trajectoryOf', () => {
  const rolesOf = (years: Record<number, Reading[]>) =>
    trajectoryOf(contentWith(years), indicator(counted)).years.map((it) => `${it.year} ${it.role} ${it.required ?? '-'}`);
  test('the first year: baseline, line and target, everything else awaited', () => {
    expect(rolesOf({})).toEqual(['4 baseline 10', '5 awaited 12', '6 awaited 14', '7 awaited 16', '8 awaited 18', '9 awaited 20']);
  });
  test('years before the baseline and after the target are there, with no line before and a level one after', () => {
    const rows = rolesOf({ 3: [{ of, value: 9 }], 11: [{ of, value: 21 }] });
    expect([rows[0], rows.at(-2), rows.at(-1)]).toEqual(['3 earlier -', '10 reading 20', '11 reading 20']);
  });
  test.each<[string, Record<number, Reading[]>, object | undefined]>([
    ['the first year', {}, undefined],
    [
      'one reading',
      { 5: [{ of, value: 12 }] },
      { from: { year: 4, value: 10 }, by: 2, course: 'better', was: 'not-enough-data', is: 'on-track' },
    ],
    [
      'a gap between',
      { 5: [{ of, value: 12 }], 6: [{ of, absent: 'pending' }], 7: [{ of, value: 11 }] },
      { from: { year: 5, value: 12 }, by: -1, course: 'worse', was: 'on-track', is: 'behind' },
    ],
    ['no change', { 5: [{ of, value: 12 }], 6: [{ of, value: 12 }] }, { by: 0, course: 'same', was: 'on-track', is: 'behind' }],
  ])('what changed: %s', (_, years, expected) => {
    const { change } = trajectoryOf(contentWith(years), indicator(counted));
    if (expected) expect(change).toMatchObject(expected);
    else expect(change).toBeUndefined();
  });
  test('a verdict on a provisional number says so, one on a settled number does not', () => {
    const of5 = (provisional: boolean) =>
      trajectoryOf(contentWith({ 5: [{ of, value: 12, provisional }] }), indicator(counted)).provisional;
    expect([of5(true), of5(false)]).toEqual([true, false]);
  });
});
