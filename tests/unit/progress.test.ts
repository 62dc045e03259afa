import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Aim, Rule } from '../../src/model/aim.ts';
import { requiredIn } from '../../src/model/pace.ts';
import { isQuestion } from '../../src/model/progress-steps.ts';
import { progressOf, standingOf, statuses, type Status } from '../../src/model/progress.ts';

type Readings = [year: number, value: number | undefined][];
const readingsOf = (list: Readings) => list.map(([year, value]) => ({ year, value }));
const aim = (from: number, to: number, rule: Rule): Aim => ({ baseline: { year: 4, value: from }, target: { year: 9, value: to }, rule });
const up = aim(50, 60, 'raise');
const down = aim(17, 15, 'lower');
const atLeast = aim(5, 5, 'hold-at-least');
const atMost = aim(5, 5, 'hold-at-most');

describe('status', () => {
  const cases: [name: string, aim: Aim, readings: Readings, status: Status, judged: number | undefined][] = [
    ['only the baseline', up, [], 'not-enough-data', undefined],
    ['only the baseline, to be held', atLeast, [], 'not-enough-data', undefined],
    ['a number typed again for the baseline year', up, [[4, 60]], 'not-enough-data', undefined],
    ['a number before the baseline year', up, [[3, 60]], 'not-enough-data', undefined],
    [
      'gaps only',
      up,
      [
        [5, undefined],
        [6, undefined],
      ],
      'not-enough-data',
      undefined,
    ],
    ['exactly on the line', up, [[5, 52]], 'on-track', 5],
    ['above the line', up, [[5, 53]], 'on-track', 5],
    ['below the line', up, [[5, 51.9]], 'behind', 5],
    ['no change from the baseline', up, [[5, 50]], 'behind', 5],
    ['worse than the baseline', up, [[5, 49]], 'worsening', 5],
    [
      'fallen, but still above the line',
      up,
      [
        [5, 58],
        [6, 55],
      ],
      'on-track',
      6,
    ],
    ['reached early', up, [[5, 60]], 'achieved', 5],
    ['overshot', up, [[6, 75]], 'achieved', 6],
    [
      'a gap before the reading',
      up,
      [
        [5, undefined],
        [6, 54],
      ],
      'on-track',
      6,
    ],
    [
      'a gap after the reading',
      up,
      [
        [5, 52],
        [6, undefined],
      ],
      'on-track',
      5,
    ],
    ['the target year, reached', up, [[9, 60]], 'achieved', 9],
    [
      'the target year, missed',
      up,
      [
        [8, 58],
        [9, 59],
      ],
      'behind',
      9,
    ],
    [
      'the target year decides over later years',
      up,
      [
        [9, 59],
        [10, 61],
      ],
      'behind',
      9,
    ],
    [
      'the target year stays reached',
      up,
      [
        [9, 60],
        [10, 55],
      ],
      'achieved',
      9,
    ],
    [
      'past a target year without a number, short',
      up,
      [
        [8, 58.1],
        [9, undefined],
        [10, 59],
      ],
      'behind',
      10,
    ],
    [
      'past a target year without a number, reached',
      up,
      [
        [9, undefined],
        [10, 60],
      ],
      'achieved',
      10,
    ],
    ['less is better: on the line', down, [[5, 16.6]], 'on-track', 5],
    ['less is better: behind', down, [[5, 16.7]], 'behind', 5],
    ['less is better: worse', down, [[5, 18]], 'worsening', 5],
    ['less is better: reached', down, [[7, 15]], 'achieved', 7],
    ['less is better: overshot to zero, which is a measurement', down, [[7, 0]], 'achieved', 7],
    ['held', atLeast, [[5, 5]], 'kept', 5],
    ['held with more', atLeast, [[5, 9]], 'kept', 5],
    ['slipped', atLeast, [[5, 4]], 'slipped', 5],
    [
      'slipped and came back',
      atLeast,
      [
        [5, 4],
        [6, 5],
      ],
      'kept',
      6,
    ],
    ['held from above', atMost, [[5, 4]], 'kept', 5],
    ['slipped upwards', atMost, [[5, 6]], 'slipped', 5],
    ['decimals that binary cannot hold', { ...aim(87.6, 90, 'raise') }, [[6, 88.56]], 'on-track', 6],
    [
      'readings out of order',
      up,
      [
        [6, 51],
        [5, 58],
      ],
      'behind',
      6,
    ],
    ['a promise for its own first year', { ...up, target: { year: 4, value: 60 } }, [[5, 59]], 'behind', 5],
  ];
  test.each(cases)('%s', (_, of, readings, status, judged) => {
    const progress = progressOf(of, readingsOf(readings));
    expect([progress.status, progress.inputs.judged?.year]).toEqual([status, judged]);
  });
});

describe('pace and distance', () => {
  test('every number of a trajectory on its way', () => {
    const progress = progressOf(
      up,
      readingsOf([
        [5, 50.5],
        [6, 51],
      ]),
    );
    expect(progress).toMatchObject({ requiredPace: 2, actualPace: 0.5, toGo: 9, paceLeft: 3, final: false, single: false });
    expect(progress.steps).toEqual([
      { key: 'required-pace', from: 50, to: 60, years: 5, result: 2 },
      { key: 'required-now', from: 50, to: 60, years: 2, of: 5, year: 6, result: 54 },
      { key: 'actual-pace', from: 50, to: 51, years: 2, result: 0.5 },
      { key: 'distance', whole: 60, less: 51, result: 9 },
      { key: 'pace-left', from: 51, to: 60, years: 3, result: 3 },
      { key: 'reached', left: 51, sign: '\u2265', right: 60, holds: false },
      { key: 'worse', left: 51, sign: '<', right: 50, holds: false },
      { key: 'on-line', left: 51, sign: '\u2265', right: 54, holds: false },
    ]);
  });

  test.each<[string, Aim, Readings, Record<string, unknown>]>([
    ['the first year', up, [], { toGo: 10, requiredPace: 2, actualPace: undefined, paceLeft: undefined, final: false, single: false }],
    ['a single reading', up, [[5, 52]], { single: true, actualPace: 2 }],
    ['to be held: no pace, nothing divided', atLeast, [[5, 4]], { toGo: 1, requiredPace: undefined, paceLeft: undefined }],
    ['beyond the target', up, [[5, 63]], { toGo: -3, paceLeft: undefined }],
    ['less is better', down, [[5, 16]], { toGo: 1, requiredPace: -0.4, actualPace: -1, paceLeft: -0.25 }],
    ['the target year, missed: no year left', up, [[9, 59]], { toGo: 1, paceLeft: undefined, final: true }],
    ['a promise for its own first year', { ...up, target: { year: 4, value: 60 } }, [[5, 59]], { requiredPace: undefined, final: true }],
  ])('%s', (_, of, readings, expected) => {
    expect(progressOf(of, readingsOf(readings))).toMatchObject(expected);
  });
});

const number = fc.integer({ min: -100_000, max: 100_000 }).map((it) => it / 100);
const anyAim: fc.Arbitrary<Aim> = fc
  .record({
    from: number,
    to: number,
    year: fc.integer({ min: 1, max: 50 }),
    years: fc.integer({ min: 0, max: 40 }),
    hold: fc.constantFrom<Rule>('hold-at-least', 'hold-at-most'),
    held: fc.boolean(),
  })
  .map(({ from, to, year, years, hold, held }): Aim => {
    const end = held ? from : to;
    return {
      baseline: { year, value: from },
      target: { year: year + years, value: end },
      rule: end === from ? hold : end > from ? 'raise' : 'lower',
    };
  });
const anyReadings = fc.array(fc.record({ year: fc.integer({ min: 1, max: 100 }), value: fc.option(number, { nil: undefined }) }), {
  maxLength: 40,
});
const mirrored: Record<Rule, Rule> = { raise: 'lower', lower: 'raise', 'hold-at-least': 'hold-at-most', 'hold-at-most': 'hold-at-least' };
const mirror = ({ baseline, target, rule }: Aim): Aim => ({
  baseline: { ...baseline, value: -baseline.value },
  target: { ...target, value: -target.value },
  rule: mirrored[rule],
});

describe('properties', () => {
  test('every number is finite and every status known', () => {
    fc.assert(
      fc.property(anyAim, anyReadings, (of, readings) => {
        const { status, steps, toGo, requiredPace, actualPace, paceLeft } = progressOf(of, readings);
        expect(statuses).toContain(status);
        const sums = steps.flatMap((it) => (isQuestion(it) ? [it.left, it.right] : [it.result]));
        for (const it of [toGo, requiredPace ?? 0, actualPace ?? 0, paceLeft ?? 0, ...sums]) expect(Number.isFinite(it)).toBe(true);
      }),
    );
  });

  test('a mirrored indicator gives the mirrored result', () => {
    fc.assert(
      fc.property(anyAim, anyReadings, (of, readings) => {
        const one = progressOf(of, readings);
        const other = progressOf(
          mirror(of),
          readings.map(({ year, value }) => ({ year, value: value === undefined ? undefined : -value })),
        );
        expect(other.status).toBe(one.status);
        expect(other.toGo).toBeCloseTo(one.toGo, 9);
        expect(other.requiredPace ?? 0).toBeCloseTo(-(one.requiredPace ?? 0), 9);
        expect(other.actualPace ?? 0).toBeCloseTo(-(one.actualPace ?? 0), 9);
      }),
    );
  });

  const order: Status[] = ['worsening', 'slipped', 'behind', 'on-track', 'kept', 'achieved'];
  test('a better reading never gives a worse status', () => {
    fc.assert(
      fc.property(anyAim, number, number, fc.integer({ min: 1, max: 60 }), (of, a, b, after) => {
        const year = of.baseline.year + after;
        const sign = of.rule === 'raise' || of.rule === 'hold-at-least' ? 1 : -1;
        const [worse, better] = [a, b].sort((x, y) => sign * (x - y)) as [number, number];
        const rank = (value: number): number => order.indexOf(progressOf(of, [{ year, value }]).status);
        expect(rank(worse)).toBeLessThanOrEqual(rank(better));
      }),
    );
  });

  test('nothing is good without a reading after the baseline', () => {
    fc.assert(
      fc.property(anyAim, anyReadings, (of, readings) => {
        const early = readings.filter((it) => it.year <= of.baseline.year);
        expect(standingOf[progressOf(of, early).status]).toBe('unknown');
      }),
    );
  });

  test('the line never leaves the room between baseline and target, and ends on the target', () => {
    fc.assert(
      fc.property(anyAim, fc.integer({ min: 0, max: 120 }), (of, year) => {
        const [low, high] = [of.baseline.value, of.target.value].sort((a, b) => a - b) as [number, number];
        expect(requiredIn(of, year)).toBeGreaterThanOrEqual(low - 1e-9);
        expect(requiredIn(of, year)).toBeLessThanOrEqual(high + 1e-9);
        expect(requiredIn(of, of.target.year)).toBe(of.target.value);
      }),
    );
  });

  test('the answers of the last question and the status agree', () => {
    fc.assert(
      fc.property(anyAim, anyReadings, (of, readings) => {
        const { status, steps } = progressOf(of, readings);
        const holds = steps.filter(isQuestion).at(-1)?.holds;
        expect(holds).toBe(status === 'not-enough-data' ? undefined : !['behind', 'slipped'].includes(status));
      }),
    );
  });
});
