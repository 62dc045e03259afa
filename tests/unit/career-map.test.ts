import { describe, expect, test } from 'vitest';
import { mapFrames } from '../../src/chart/geometry/career-graph.ts';
import { careerMapLayout, type CareerMapLayout, type MapLine } from '../../src/chart/geometry/career-map.ts';
import { roundedPath, simplified } from '../../src/chart/geometry/career-lines.ts';
import { nextStation } from '../../src/chart/view/next-station.ts';
import { locales } from '../../src/schema/content.ts';
import { cities, definitionsOf } from './career-content.ts';

const frames = Object.keys(mapFrames) as (keyof typeof mapFrames)[];
const cases = cities.flatMap((dir) => locales.flatMap((locale) => frames.map((frame) => [dir, locale, frame] as const)));

type Segment = { line: MapLine; a: [number, number]; b: [number, number] };
const segments = (layout: CareerMapLayout): Segment[] =>
  layout.lines.flatMap((line) => line.points.slice(1).map((b, i) => ({ line, a: line.points[i]!, b })));
const crossing = (s: Segment, t: Segment): boolean => {
  const [h, v] = s.a[1] === s.b[1] ? [s, t] : [t, s];
  if (h.a[1] !== h.b[1] || v.a[0] !== v.b[0]) return false;
  const inside = (n: number, a: number, b: number): boolean => n > Math.min(a, b) + 0.5 && n < Math.max(a, b) - 0.5;
  return inside(v.a[0], h.a[0], h.b[0]) && inside(h.a[1], v.a[1], v.b[1]);
};

describe.each(cases)('%s, %s, %s', async (dir, locale, frame) => {
  const layout = await careerMapLayout(definitionsOf(dir).careers, mapFrames[frame], locale);

  test('the same map gives the same drawing', async () => {
    expect(await careerMapLayout(definitionsOf(dir).careers, mapFrames[frame], locale)).toEqual(layout);
  });

  test('no two lines cross, so no sweep could take a crossing away', () => {
    const all = segments(layout);
    const found = all.flatMap((s, i) =>
      all.slice(i + 1).flatMap((t) => (s.line !== t.line && crossing(s, t) ? [`${s.line.id} x ${t.line.id}`] : [])),
    );
    expect(found).toEqual([]);
  });

  test('right angles only, within the picture, from mark to mark', () => {
    for (const { a, b } of segments(layout)) {
      expect(a[0] === b[0] || a[1] === b[1]).toBe(true);
      for (const [x, y] of [a, b]) expect(x >= 0 && y >= 0 && x <= layout.width && y <= layout.height).toBe(true);
    }
    const at = new Map(layout.stations.map((it) => [it.id, it]));
    for (const { from, to, points } of layout.lines) {
      expect(points[0]![0]).toBeCloseTo(at.get(from)!.x + layout.radius, 0);
      expect(points.at(-1)![0]).toBeCloseTo(at.get(to)!.x - layout.radius, 0);
      for (const [id, [, y]] of [
        [from, points[0]!],
        [to, points.at(-1)!],
      ] as const)
        expect(Math.abs(y - at.get(id)!.y)).toBeLessThanOrEqual(at.get(id)!.tall / 2);
    }
  });

  test('no label lies over another or over a line', () => {
    const labels = layout.stations.map((it) => it.box);
    for (const [i, a] of labels.entries())
      for (const b of labels.slice(i + 1))
        expect(a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height).toBe(false);
    for (const box of labels)
      for (const { a, b, line } of segments(layout)) {
        const over =
          Math.min(a[0], b[0]) < box.x + box.width &&
          Math.max(a[0], b[0]) > box.x &&
          Math.min(a[1], b[1]) < box.y + box.height - 1 &&
          Math.max(a[1], b[1]) > box.y + 1;
        expect(over, line.id).toBe(false);
      }
  });

  test('higher ranks stand further to the right, one rank in one column', () => {
    const { nodes, edges } = definitionsOf(dir).careers;
    const rankOf = (id: string): number => nodes.find((it) => it.id === id)!.rank;
    // A step within a rank needs two columns for it.
    const split = new Set(edges.filter((it) => rankOf(it.from) === rankOf(it.to)).map((it) => rankOf(it.from)));
    const columns = Map.groupBy(layout.stations, (it) => nodes.find((node) => node.id === it.id)!.rank);
    const centres = [...columns]
      .sort((a, b) => a[0] - b[0])
      .map(([rank, list]) => [rank, Math.min(...list.map((it) => it.x)), Math.max(...list.map((it) => it.x))] as const);
    for (const [rank, low, high] of centres) if (!split.has(rank)) expect(high - low).toBeLessThan(1);
    for (const [i, [, low]] of centres.slice(1).entries()) expect(low).toBeGreaterThan(centres[i]![2]);
  });

  test('arrow keys reach every station from the first', () => {
    const reached = new Set([layout.stations[0]!.id]);
    for (const id of reached)
      for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown']) {
        const next = nextStation(key, id, layout.stations);
        if (next) reached.add(next);
      }
    expect(reached.size).toBe(layout.stations.length);
  });
});

test.each(frames)('the geometry of the invented city, %s', async (frame) => {
  const layout = await careerMapLayout(definitionsOf('tests/fixtures/kakuu').careers, mapFrames[frame], 'en');
  expect({ ...layout, lines: layout.lines.map(({ id, d, both, provenance }) => ({ id, d, both, provenance })) }).toMatchSnapshot();
});

describe('lines', () => {
  test('a point on a straight line is left out', () => {
    expect(
      simplified([
        [0, 0],
        [5, 0],
        [9, 0],
        [9, 4],
      ]),
    ).toEqual([
      [0, 0],
      [9, 0],
      [9, 4],
    ]);
  });
  test('corners are rounded, but never past half of their line', () => {
    expect(
      roundedPath([
        [0, 0],
        [20, 0],
        [20, 20],
      ]),
    ).toBe('M0,0L13,0A7,7,0,0,1,20,7L20,20');
    expect(
      roundedPath([
        [0, 0],
        [4, 0],
        [4, 20],
      ]),
    ).toContain('A2,2');
    expect(
      roundedPath([
        [0, 0],
        [9, 0],
      ]),
    ).toBe('M0,0L9,0');
  });
});
