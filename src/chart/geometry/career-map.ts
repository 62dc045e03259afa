import ELK, { type ElkExtendedEdge, type ElkNode, type LayoutOptions } from 'elkjs/lib/elk.bundled.js';
import type { CareerNode, Careers, Provenance } from '../../schema/careers.ts';
import { locales, type Locale } from '../../schema/content.ts';
import { berthsOf, headOf, joined, roundedPath, simplified, straightness, type MapLine } from './career-lines.ts';
import { labelLines, widest } from './label-lines.ts';

/** The room the map is set in. Lengths in units of the drawing; the drawing is as wide as the layout turns out. */
export interface MapFrame {
  /** How wide the drawing is where the map leaves room; a larger map is wider. */
  width: number;
  font: number;
  /** Widest line of a label, in em. */
  labelRoom: number;
  /** Radius of a station. */
  radius: number;
  /** Least distance between columns, between stations of a column, and between lines. */
  gap: { columns: number; stations: number; lines: number };
}

export const mapFrames = {
  wide: { width: 1160, font: 14, labelRoom: 8.4, radius: 7, gap: { columns: 34, stations: 24, lines: 13 } },
  medium: { width: 716, font: 13, labelRoom: 6.2, radius: 6, gap: { columns: 12, stations: 16, lines: 8 } },
} satisfies Record<string, MapFrame>;

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
const berthSpace = 9;

/**
 * The career map, laid out when the site is built: columns by rank, lanes from top to bottom in their order, right angles only.
 * The same map gives the same drawing.
 */
export async function careerMapLayout(careers: Careers, frame: MapFrame, locale: Locale): Promise<CareerMapLayout> {
  const { font, radius, gap } = frame;
  const lineHeight = font * 1.28;
  const order = new Map(careers.tracks.map((it, i) => [it.id, i]));
  const nodes = [...careers.nodes].sort((a, b) => a.rank - b.rank || order.get(a.track)! - order.get(b.track)!);
  const place = new Map(nodes.map((it) => [it.id, { rank: it.rank, lane: order.get(it.track)!, nth: careers.nodes.indexOf(it) }]));
  const titles = new Map(
    careers.tracks.flatMap((it) => firstOf(nodes, it)).map(({ id, label }) => [id, labelLines(label[locale], frame.labelRoom)]),
  );
  const above = (id: string): number => (titles.has(id) ? titles.get(id)!.length * lineHeight + font * 0.2 : 0);
  const labels = new Map(nodes.map((it) => [it.id, labelLines(it.label[locale], frame.labelRoom)]));
  const pairs = joined(careers.edges, place);
  const berths = new Map(nodes.map((it) => [it.id, berthsOf(it.id, pairs, place)]));
  const post = (id: string): number => radius * 2 + (Math.max(1, berths.get(id)!.in.length, berths.get(id)!.out.length) - 1) * berthSpace;
  const size = (id: string): { width: number; height: number } => {
    const lines = labels.get(id)!;
    return {
      width: Math.max(widest([...lines, ...(titles.get(id) ?? [])]) * font + 4, radius * 4),
      height: above(id) + post(id) + font * 0.35 + lines.length * lineHeight,
    };
  };
  const port = (id: string, side: 'in' | 'out', key: string, n: number, of: number) => ({
    id: `${id}:${side}:${key}`,
    x: side === 'in' ? 0 : size(id).width,
    y: above(id) + post(id) / 2 + (n - (of - 1) / 2) * berthSpace,
    width: 0,
    height: 0,
    layoutOptions: { 'elk.port.side': side === 'in' ? 'WEST' : 'EAST' },
  });
  const graph = (columns: number): ElkNode => ({
    id: 'map',
    layoutOptions: optionsOf({ ...gap, columns }),
    children: nodes.map((it) => ({
      id: it.id,
      ...size(it.id),
      layoutOptions: { 'elk.partitioning.partition': String(it.rank), 'elk.portConstraints': 'FIXED_POS', 'elk.alignment': 'CENTER' },
      ports: (['in', 'out'] as const).flatMap((side) =>
        berths.get(it.id)![side].map((key, n, all) => port(it.id, side, key, n, all.length)),
      ),
    })),
    edges: pairs.map((it) => ({
      id: it.id,
      sources: [`${it.from}:out:${it.berth}`],
      targets: [`${it.to}:in:${it.berth}`],
      layoutOptions: { 'elk.layered.priority.straightness': straightness(it) },
    })),
  });
  const elk = new ELK();
  const tight = await elk.layout(graph(gap.columns));
  const columns = new Set(nodes.map((it) => it.rank)).size;
  const spare = Math.max(0, frame.width - tight.width!) / Math.max(1, columns - 1);
  const laid = spare > 0 ? await elk.layout(graph(gap.columns + spare)) : tight;
  const placed = new Map(laid.children!.map((it) => [it.id, it]));
  const stations = nodes.map((it): MapStation => {
    const { x, y, width } = placed.get(it.id) as Required<ElkNode>;
    const top = y + above(it.id);
    const lines = labels.get(it.id)!;
    const labelWidth = widest(lines) * font;
    const tall = post(it.id);
    return {
      id: it.id,
      kind: it.kind,
      provenance: it.provenance,
      ...(it.position && { position: it.position }),
      x: round(x + width / 2),
      y: round(top + tall / 2),
      tall,
      lines,
      box: {
        x: round(x + (width - labelWidth) / 2),
        y: round(top + tall + font * 0.35),
        width: round(labelWidth),
        height: round(lines.length * lineHeight),
      },
      hit: { x: round(x), y: round(top - 3), width: round(width), height: round(size(it.id).height - above(it.id) + 6) },
      title: (titles.get(it.id) ?? []).map((text, n) => ({ text, y: round(y + lineHeight * (n + 0.8)) })),
    };
  });
  const at = new Map(stations.map((it) => [it.id, it]));
  const lines = (laid.edges as ElkExtendedEdge[]).map((edge, i): MapLine => {
    const pair = pairs[i]!;
    const [a, b] = [at.get(pair.from)!, at.get(pair.to)!];
    const { startPoint, bendPoints = [], endPoint } = edge.sections![0]!;
    const inner = [startPoint, ...bendPoints, endPoint].map(({ x, y }): [number, number] => [round(x), round(y)]);
    const points = simplified([[a.x + radius, inner[0]![1]], ...inner, [b.x - radius, inner.at(-1)![1]]]);
    return {
      ...pair,
      points,
      d: roundedPath(points),
      heads: headOf(points.at(-2)!, points.at(-1)!) + (pair.both ? headOf(points[1]!, points[0]!) : ''),
    };
  });
  return {
    width: Math.ceil(laid.width!),
    height: Math.ceil(laid.height!),
    lineHeight,
    radius,
    stations,
    lines,
  };
}

/** The station that a lane begins with after the ways in, named after the lane. */
function firstOf(
  nodes: readonly CareerNode[],
  track: Careers['tracks'][number],
): { id: string; label: Careers['tracks'][number]['label'] }[] {
  const first = nodes.find((it) => it.track === track.id && it.kind !== 'entry');
  return first && !locales.every((it) => first.label[it] === track.label[it]) ? [{ id: first.id, label: track.label }] : [];
}

function optionsOf(gap: MapFrame['gap']): LayoutOptions {
  return {
    'elk.algorithm': 'layered',
    'elk.direction': 'RIGHT',
    'elk.edgeRouting': 'ORTHOGONAL',
    'elk.randomSeed': '1',
    'elk.partitioning.activate': 'true',
    'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
    'elk.layered.crossingMinimization.forceNodeModelOrder': 'true',
    'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
    'elk.layered.thoroughness': '40',
    'elk.padding': '[top=12,left=4,bottom=8,right=4]',
    'elk.layered.spacing.nodeNodeBetweenLayers': String(gap.columns),
    'elk.spacing.nodeNode': String(gap.stations),
    'elk.spacing.edgeNode': String(gap.lines),
    'elk.spacing.edgeEdge': String(gap.lines),
    'elk.layered.spacing.edgeNodeBetweenLayers': String(gap.lines),
    'elk.layered.spacing.edgeEdgeBetweenLayers': String(gap.lines),
  };
}
