import { path } from 'd3';
import { connections } from '../../model/careers.ts';
import type { CareerEdge, Careers, Provenance } from '../../schema/careers.ts';

/** A step of the map as it is drawn; a step there and the step back are one line. */
export interface MapLine {
  id: string;
  from: string;
  to: string;
  kind: CareerEdge['kind'];
  provenance: Provenance;
  both: boolean;
  /** Where it ends at a station: the ways in of one lane and provenance share a berth, every other line has its own. */
  berth: string;
  points: [number, number][];
  d: string;
  /** The arrow heads. */
  heads: string;
}

export type Pair = Omit<MapLine, 'points' | 'd' | 'heads'>;
export type Place = ReadonlyMap<string, { rank: number; lane: number; nth: number }>;

/** What a lane is to be drawn along comes first: promotions, then stays elsewhere. */
export function straightness({ kind, provenance, both }: Pair): string {
  if (provenance === 'illustrative') return '1';
  return kind === 'promotion' ? '40' : both ? '12' : '4';
}

/** A step there and the step back become one line; the ways in of one lane end in one berth. */
export function joined(careers: Careers, place: Place): Pair[] {
  return connections(careers).map(({ id, from, to, kind, provenance, both }) => ({
    ...{ id, from, to, kind, provenance, both },
    berth: kind === 'entry' ? `${provenance}-${place.get(from)!.lane}` : id,
  }));
}

/** Where lines end on both sides of a station, from top to bottom. */
export interface Berths {
  in: string[];
  out: string[];
}

/** The berths on both sides of a station, from top to bottom, as the lanes of the other ends lie. */
export function berthsOf(id: string, pairs: readonly Pair[], place: Place): Berths {
  const side = (own: 'from' | 'to', other: 'from' | 'to'): string[] => {
    const height = new Map<string, number>();
    for (const it of pairs.filter((pair) => pair[own] === id)) {
      const { lane, nth } = place.get(it[other])!;
      height.set(it.berth, Math.min(height.get(it.berth) ?? Infinity, lane * 1000 + nth));
    }
    return [...height].sort((a, b) => a[1] - b[1]).map(([key]) => key);
  };
  return { in: side('to', 'from'), out: side('from', 'to') };
}

const round = (n: number): number => Number(n.toFixed(1));
const corner = 7;

/** Leaves out points that lie on a straight line between their neighbours. */
export function simplified(points: [number, number][]): [number, number][] {
  return points.filter(([x, y], i) => {
    const [before, after] = [points[i - 1], points[i + 1]];
    return !before || !after || !((before[0] === x && x === after[0]) || (before[1] === y && y === after[1]));
  });
}

/** How often lines of right angles cross; where they only touch or run along one another does not count. */
export function crossings(lines: readonly (readonly [number, number][])[]): number {
  const segments = lines.flatMap((points, line) => points.slice(1).map((b, i) => ({ line, a: points[i]!, b })));
  const within = (n: number, a: number, b: number): boolean => n > Math.min(a, b) + 0.5 && n < Math.max(a, b) - 0.5;
  const level = segments.filter(({ a, b }) => a[1] === b[1]);
  const upright = segments.filter(({ a, b }) => a[0] === b[0]);
  return level.reduce(
    (sum, h) => sum + upright.filter((v) => v.line !== h.line && within(v.a[0], h.a[0], h.b[0]) && within(h.a[1], v.a[1], v.b[1])).length,
    0,
  );
}

/** A line with its corners rounded. */
export function roundedPath(points: readonly [number, number][]): string {
  const line = path();
  points.forEach(([x, y], i) => {
    const next = points[i + 1];
    const before = points[i - 1];
    if (!before) line.moveTo(x, y);
    else if (!next) line.lineTo(x, y);
    else {
      const room = Math.min(Math.hypot(x - before[0], y - before[1]), Math.hypot(next[0] - x, next[1] - y)) / 2;
      line.arcTo(x, y, next[0], next[1], Math.min(corner, room));
    }
  });
  return line.toString().replace(/\d+\.\d+/g, (it) => String(round(Number(it))));
}

/** An arrow head at the second point, away from the first. */
export function headOf([x0, y0]: [number, number], [x1, y1]: [number, number]): string {
  const [dx, dy] = [Math.sign(x1 - x0), Math.sign(y1 - y0)];
  const at = (back: number, side: number): string => `${round(x1 - dx * back - dy * side)} ${round(y1 - dy * back + dx * side)}`;
  return `M${at(0, 0)}L${at(7, 3.6)}L${at(5.4, 0)}L${at(7, -3.6)}Z`;
}
