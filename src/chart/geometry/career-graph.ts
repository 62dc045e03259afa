import ELK, { type ElkExtendedEdge, type ElkNode, type ElkPort, type LayoutOptions } from 'elkjs/lib/elk.bundled.js';
import type { CareerNode, Careers } from '../../schema/careers.ts';
import { locales, type Locale } from '../../schema/content.ts';
import { berthsOf, joined, straightness, type Berths, type Pair } from './career-lines.ts';
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

/** A station before it has a place: its words and its size. */
export interface Stop {
  node: CareerNode;
  lines: string[];
  title: string[];
  width: number;
  /** Room for the name of the lane, and height of the mark, which stretches where several lines end side by side. */
  above: number;
  tall: number;
  height: number;
}

/** A map with every station and every line in its place. */
export interface Arranged {
  width: number;
  height: number;
  stops: (Stop & { x: number; y: number })[];
  lines: { pair: Pair; points: [number, number][] }[];
}

const berthSpace = 9;
/** Other orders of the same map are tried this often; the one with the fewest crossings is kept. */
const attempts = 6;

/** Height of a line of a label, in em. */
export const lineSpace = 1.28;

/**
 * Puts stations and lines in their places. Where lines end at a station is first left to the layout, then held.
 * @param crossings counts the crossings of a trial; the first trial with the fewest is kept
 */
export async function arranged(careers: Careers, frame: MapFrame, locale: Locale, crossings: (map: Arranged) => number): Promise<Arranged> {
  const order = new Map(careers.tracks.map((it, i) => [it.id, i]));
  const nodes = [...careers.nodes].sort((a, b) => a.rank - b.rank || order.get(a.track)! - order.get(b.track)!);
  const place = new Map(nodes.map((it) => [it.id, { rank: it.rank, lane: order.get(it.track)!, nth: careers.nodes.indexOf(it) }]));
  const pairs = joined(careers, place);
  const titles = new Map(careers.tracks.flatMap((it) => firstOf(nodes, it)).map(({ id, label }) => [id, label[locale]]));
  const inLanes = new Map(nodes.map((it) => [it.id, berthsOf(it.id, pairs, place)]));
  const stops = nodes.map((node) => stopOf(node, titles.get(node.id), inLanes.get(node.id)!, frame, locale));
  const elk = new ELK();
  const run = async (berths: ReadonlyMap<string, Berths>, held: boolean, seed: number): Promise<ElkNode> => {
    const graph = (columns: number): ElkNode =>
      graphOf(stops, pairs, berths, held, { ...optionsOf(frame.gap, columns), 'elk.randomSeed': String(seed) });
    const tight = await elk.layout(graph(frame.gap.columns));
    const columns = new Set(nodes.map((it) => it.rank)).size;
    const spare = Math.max(0, frame.width - tight.width!) / Math.max(1, columns - 1);
    return held && spare > 0 ? elk.layout(graph(frame.gap.columns + spare)) : tight;
  };
  let best = placed(await run(inLanes, true, 1), stops, pairs);
  let fewest = crossings(best);
  for (let seed = 1; seed <= attempts && fewest > 0; seed++) {
    const trial = placed(await run(berthOrder(await run(inLanes, false, seed), nodes), true, seed), stops, pairs);
    const found = crossings(trial);
    if (found < fewest) [best, fewest] = [trial, found];
  }
  return best;
}

function stopOf(node: CareerNode, title: string | undefined, berths: Berths, frame: MapFrame, locale: Locale): Stop {
  const { font, labelRoom, radius } = frame;
  const lines = labelLines(node.label[locale], labelRoom);
  const titleLines = title === undefined ? [] : labelLines(title, labelRoom);
  const above = titleLines.length ? (titleLines.length * lineSpace + 0.2) * font : 0;
  const tall = radius * 2 + (Math.max(1, berths.in.length, berths.out.length) - 1) * berthSpace;
  return {
    node,
    lines,
    title: titleLines,
    width: Math.max(widest([...lines, ...titleLines]) * font + 4, radius * 4),
    above,
    tall,
    height: above + tall + font * 0.35 + lines.length * lineSpace * font,
  };
}

function graphOf(
  stops: readonly Stop[],
  pairs: readonly Pair[],
  berths: ReadonlyMap<string, Berths>,
  held: boolean,
  layoutOptions: LayoutOptions,
): ElkNode {
  const port = (stop: Stop, side: 'in' | 'out', key: string, n: number, of: number): ElkPort => ({
    id: `${stop.node.id}:${side}:${key}`,
    x: side === 'in' ? 0 : stop.width,
    y: stop.above + stop.tall / 2 + (n - (of - 1) / 2) * berthSpace,
    width: 0,
    height: 0,
    layoutOptions: { 'elk.port.side': side === 'in' ? 'WEST' : 'EAST' },
  });
  return {
    id: 'map',
    layoutOptions,
    children: stops.map((stop) => ({
      id: stop.node.id,
      width: stop.width,
      height: stop.height,
      layoutOptions: {
        'elk.partitioning.partition': String(stop.node.rank),
        'elk.portConstraints': held ? 'FIXED_POS' : 'FIXED_SIDE',
        'elk.alignment': 'CENTER',
      },
      ports: (['in', 'out'] as const).flatMap((side) =>
        berths.get(stop.node.id)![side].map((key, n, all) => port(stop, side, key, n, all.length)),
      ),
    })),
    edges: pairs.map((it) => ({
      id: it.id,
      sources: [`${it.from}:out:${it.berth}`],
      targets: [`${it.to}:in:${it.berth}`],
      layoutOptions: { 'elk.layered.priority.straightness': straightness(it) },
    })),
  };
}

/** The order in which the layout let the lines end at each station. */
function berthOrder(laid: ElkNode, nodes: readonly CareerNode[]): Map<string, Berths> {
  const children = new Map(laid.children!.map((it) => [it.id, it.ports ?? []]));
  const side = (id: string, name: 'in' | 'out'): string[] => {
    const prefix = `${id}:${name}:`;
    const own = children.get(id)!.filter((it) => it.id.startsWith(prefix));
    return own.sort((a, b) => a.y! - b.y!).map((it) => it.id.slice(prefix.length));
  };
  return new Map(nodes.map(({ id }) => [id, { in: side(id, 'in'), out: side(id, 'out') }]));
}

function placed(laid: ElkNode, stops: readonly Stop[], pairs: readonly Pair[]): Arranged {
  const children = new Map(laid.children!.map((it) => [it.id, it]));
  return {
    width: Math.ceil(laid.width!),
    height: Math.ceil(laid.height!),
    stops: stops.map((it) => ({ ...it, x: children.get(it.node.id)!.x!, y: children.get(it.node.id)!.y! })),
    lines: (laid.edges as ElkExtendedEdge[]).map((edge, i) => {
      const { startPoint, bendPoints = [], endPoint } = edge.sections![0]!;
      return { pair: pairs[i]!, points: [startPoint, ...bendPoints, endPoint].map(({ x, y }): [number, number] => [x, y]) };
    }),
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

function optionsOf(gap: MapFrame['gap'], columns: number): LayoutOptions {
  return {
    'elk.algorithm': 'layered',
    'elk.direction': 'RIGHT',
    'elk.edgeRouting': 'ORTHOGONAL',
    'elk.partitioning.activate': 'true',
    'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
    'elk.layered.crossingMinimization.forceNodeModelOrder': 'true',
    'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
    'elk.layered.thoroughness': '40',
    'elk.padding': '[top=12,left=4,bottom=8,right=4]',
    'elk.layered.spacing.nodeNodeBetweenLayers': String(columns),
    'elk.spacing.nodeNode': String(gap.stations),
    'elk.spacing.edgeNode': String(gap.lines),
    'elk.spacing.edgeEdge': String(gap.lines),
    'elk.layered.spacing.edgeNodeBetweenLayers': String(gap.lines),
    'elk.layered.spacing.edgeEdgeBetweenLayers': String(gap.lines),
  };
}
