import type { CareerNode, Careers, Provenance } from '../../schema/careers.ts';
import type { Locale } from '../../schema/content.ts';
import { arranged, lineSpace, type MapFrame } from './career-graph.ts';
import { crossings, headOf, roundedPath, simplified, type MapLine } from './career-lines.ts';
import { widest } from './label-lines.ts';

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A node of the map as it is drawn: a mark on the line, its label below. */
export interface MapStation {
  id: string;
  kind: CareerNode['kind'];
  provenance: Provenance;
  position?: string;
  x: number;
  y: number;
  /** Height of the mark: it stretches where several lines end side by side. */
  tall: number;
  /** The name of the lane, above the station that the lane begins with. */
  title: { text: string; y: number }[];
  lines: string[];
  /** The label with its room, and the whole station for pointing at it. */
  box: Box;
  hit: Box;
}

export type { MapLine } from './career-lines.ts';

export interface CareerMapLayout {
  width: number;
  height: number;
  lineHeight: number;
  radius: number;
  stations: MapStation[];
  lines: MapLine[];
}

const round = (n: number): number => Number(n.toFixed(1));

/**
 * The career map, laid out when the site is built: columns by rank, lanes from top to bottom in their order, right angles only.
 * The same map gives the same drawing.
 */
export async function careerMapLayout(careers: Careers, frame: MapFrame, locale: Locale): Promise<CareerMapLayout> {
  const { font, radius } = frame;
  const map = await arranged(careers, frame, locale, (it) => crossings(it.lines.map(({ points }) => points)));
  const stations = map.stops.map(({ node, lines, title, x, y, width, above, tall, height }): MapStation => {
    const top = y + above;
    const labelWidth = widest(lines) * font;
    return {
      id: node.id,
      kind: node.kind,
      provenance: node.provenance,
      ...(node.position && { position: node.position }),
      x: round(x + width / 2),
      y: round(top + tall / 2),
      tall,
      lines,
      box: {
        x: round(x + (width - labelWidth) / 2),
        y: round(top + tall + font * 0.35),
        width: round(labelWidth),
        height: round(lines.length * lineSpace * font),
      },
      hit: { x: round(x), y: round(top - 3), width: round(width), height: round(height - above + 6) },
      title: title.map((text, n) => ({ text, y: round(y + lineSpace * font * (n + 0.8)) })),
    };
  });
  const at = new Map(stations.map((it) => [it.id, it]));
  const lines = map.lines.map(({ pair, points: inner }): MapLine => {
    const ends = [inner[0]!, inner.at(-1)!];
    const points = simplified(
      [[at.get(pair.from)!.x + radius, ends[0]![1]], ...inner, [at.get(pair.to)!.x - radius, ends[1]![1]]].map(([x, y]) => [
        round(x!),
        round(y!),
      ]),
    );
    const heads = headOf(points.at(-2)!, points.at(-1)!) + (pair.both ? headOf(points[1]!, points[0]!) : '');
    return { ...pair, points, d: roundedPath(points), heads };
  });
  return { width: map.width, height: map.height, lineHeight: lineSpace * font, radius, stations, lines };
}
