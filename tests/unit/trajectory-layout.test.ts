import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { trendDomain } from '../../src/chart/geometry/trend-domain.ts';
import { trendFrames, trendLayout, type TrendFrame, type TrendSign } from '../../src/chart/geometry/trajectory.ts';
import type { Rule } from '../../src/model/aim.ts';
import { requiredIn } from '../../src/model/pace.ts';
import { progressOf } from '../../src/model/progress.ts';
import type { Trajectory, TrajectoryYear } from '../../src/model/trajectory.ts';

const words = {
  year: (it: number) => `FY${it}`,
  value: (it: number) => `${it}`,
  reading: (it: number) => `${it}`,
  absent: (it: string) => it,
  target: 'target 60',
};
interface Spec {
  from?: number;
  to?: number;
  target?: number;
  rule?: Rule;
  readings?: Record<number, Partial<TrajectoryYear>>;
  kind?: Trajectory['kind'];
  last?: number;
}

function record({
  from = 50,
  to = 60,
  target = 2009,
  rule = 'raise',
  readings = {},
  kind = 'count',
  last = target,
}: Spec = {}): Trajectory {
  const aim = { baseline: { year: 2004, value: from }, target: { year: target, value: to }, rule };
  const years = Array.from({ length: last - 2003 }, (_, i): TrajectoryYear => {
    const year = 2004 + i;
    const role = i === 0 ? 'baseline' : readings[year] ? 'reading' : 'awaited';
    const rest = {
      absent: undefined,
      provisional: false,
      note: undefined,
      revisions: [],
      required: requiredIn(aim, year),
      isTarget: year === target,
    };
    return { year, role, value: i === 0 ? from : undefined, ...rest, ...readings[year] };
  });
  return { aim, years, kind, decimals: 0, progress: progressOf(aim, years) } as unknown as Trajectory;
}
const frames = Object.entries<TrendFrame>(trendFrames);

describe('trendLayout', () => {
  test.each(frames)('%s: the first year has a baseline, a line and a target, and nothing leaves the picture', (_, frame) => {
    const layout = trendLayout(record(), frame, words);
    expect(layout.runs).toEqual([]);
    expect(layout.line).toMatch(/^M[\d.]+ [\d.]+L[\d.]+ [\d.]+$/);
    expect(layout.target.y).toBeLessThan(layout.marks[0]!.y);
    for (const { x, y } of [...layout.marks, layout.target]) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(frame.width);
      expect(y).toBeGreaterThanOrEqual(layout.top);
      expect(y).toBeLessThanOrEqual(layout.bottom);
    }
  });

  const revised = { revisions: [{}] } as unknown as Partial<TrajectoryYear>;
  test.each<[string, Partial<TrajectoryYear>, TrendSign]>([
    ['a number', { value: 52 }, 'reading'],
    ['a provisional number', { value: 52, provisional: true }, 'provisional'],
    ['a corrected number', { value: 52, ...revised }, 'revised'],
    ['a number that is both is still provisional', { value: 52, provisional: true, ...revised }, 'provisional'],
    ['a reason for silence', { absent: 'suppressed' }, 'missing'],
    ['zero, which is a measurement', { value: 0 }, 'reading'],
  ])('%s has its own sign', (_, reading, sign) => {
    expect(trendLayout(record({ readings: { 2005: reading } }), trendFrames.wide, words).marks[1]!.sign).toBe(sign);
  });

  test('numbers are joined, across a gap by a broken run', () => {
    const { runs } = trendLayout(
      record({ readings: { 2005: { value: 52 }, 2006: { absent: 'pending' }, 2007: { value: 55 } } }),
      trendFrames.wide,
      words,
    );
    expect(runs.map((it) => it.gap)).toEqual([false, true]);
  });

  test('a target to be held has no line of a pace, and a height of its own', () => {
    const layout = trendLayout(record({ to: 50, rule: 'hold-at-least' }), trendFrames.wide, words);
    expect(layout.line).toBe('');
    expect(layout.target.y).toBe(layout.marks[0]!.y);
    expect(layout.values.length).toBeGreaterThan(1);
  });

  test('years after the target are drawn; where a reading stands on the target, their words stand on two sides', () => {
    const layout = trendLayout(record({ readings: { 2009: { value: 60 }, 2010: { value: 58 } }, last: 2010 }), trendFrames.wide, words);
    expect(layout.level).not.toBe('');
    expect(layout.marks.find((it) => it.isTarget)!.side).toBe(-layout.target.text.side);
  });

  test.each(frames)('%s: the labels of forty years never touch, and name the first year and the target', (_, frame) => {
    if (frame.bare) return;
    const { years } = trendLayout(record({ target: 2044 }), frame, words);
    expect(years.map((it) => it.year)).toEqual(expect.arrayContaining([2004, 2044]));
    for (const [i, it] of years.slice(1).entries()) expect(it.x - years[i]!.x).toBeGreaterThan(6 * 0.5 * frame.font);
  });

  test('reasons that would touch stand at two heights, and where there is no room at all they stay out', () => {
    const readings = Object.fromEntries([2005, 2006].map((year) => [year, { absent: 'not-measured' as const }]));
    const narrow = trendLayout(record({ readings }), trendFrames.narrow, { ...words, absent: () => 'supplied' });
    expect(narrow.marks[1]!.silence![0]!.y).not.toBe(narrow.marks[2]!.silence![0]!.y);
    expect(trendLayout(record({ readings, target: 2044 }), trendFrames.narrow, words).marks[1]!.silence).toEqual([]);
  });
});

describe('trendDomain', () => {
  test.each<[string, Spec, number, number | undefined]>([
    ['near zero it starts at zero', { from: 4, to: 9 }, 0, undefined],
    ['far from zero it does not', { from: 50, to: 60 }, 48.4, 61.6],
    ['a rate never leaves 100', { from: 90.7, to: 100, kind: 'rate' }, 89.212, 100],
    ['a count may pass 100', { from: 90, to: 100 }, 88.4, 101.6],
    ['a level target has room on both sides', { from: 5, to: 5, rule: 'hold-at-least' }, 4, 6],
    ['zero to be held', { from: 0, to: 0, rule: 'hold-at-most' }, 0, 1],
  ])('%s', (_, spec, low, high) => {
    const [floor, ceiling] = trendDomain(record(spec));
    expect(floor).toBeCloseTo(low, 6);
    if (high !== undefined) expect(ceiling).toBeCloseTo(high, 6);
  });

  test('any trajectory is drawn with finite numbers', () => {
    const number = fc.integer({ min: -10_000, max: 10_000 }).map((it) => it / 10);
    fc.assert(
      fc.property(number, number, fc.integer({ min: 2004, max: 2050 }), fc.array(fc.option(number)), (from, to, target, values) => {
        const readings = Object.fromEntries(
          values.map((value, i) => [2005 + i, value === null ? { absent: 'pending' as const } : { value }]),
        );
        const rule = from === to ? 'hold-at-least' : to > from ? 'raise' : 'lower';
        const layout = trendLayout(
          record({ from, to, target, rule, readings, last: Math.max(target, 2004 + values.length) }),
          trendFrames.narrow,
          words,
        );
        expect(JSON.stringify(layout)).not.toMatch(/null|NaN|Infinity/);
      }),
    );
  });
});
