import type { CareerEdge, CareerNode, Careers, Provenance } from '../schema/careers.ts';

/** How sure a step is; larger is surer. */
export const certainty: Record<Provenance, number> = { stated: 2, derived: 1, illustrative: 0 };

/** The steps that lead on. A secondment and the return from it are a stay: one comes back to where one left. */
const leadsOn: Record<CareerEdge['kind'], boolean> = { entry: true, promotion: true, move: true, secondment: false, return: false };

/** Two nodes that steps join. */
export interface Connection {
  id: string;
  /** The end of the lower rank. */
  from: string;
  to: string;
  kind: CareerEdge['kind'];
  /** The surer of its steps decides. */
  provenance: Provenance;
  /** Whether there is a step there and a step back. */
  both: boolean;
  source: string;
}

/** The steps of a map with a step there and the step back as one, from the lower rank to the higher, in the order of the steps. */
export function connections({ nodes, edges }: Pick<Careers, 'nodes' | 'edges'>): Connection[] {
  const rank = new Map(nodes.map((it) => [it.id, it.rank]));
  const found = new Map<string, Connection>();
  for (const { from: start, to: end, kind, provenance, source } of edges) {
    const [from, to] = rank.get(start)! <= rank.get(end)! ? [start, end] : [end, start];
    const id = `${from}--${to}`;
    const before = found.get(id);
    if (!before) found.set(id, { id, from, to, kind, provenance, both: false, source });
    else
      found.set(id, {
        ...before,
        both: true,
        provenance: certainty[provenance] > certainty[before.provenance] ? provenance : before.provenance,
      });
  }
  return [...found.values()];
}

/** Steps one of whose ends is not on the map, with their place in the list. */
export function danglingSteps({ nodes, edges }: Careers): { index: number; end: 'from' | 'to'; id: string }[] {
  const known = new Set(nodes.map((it) => it.id));
  return edges.flatMap((edge, index) =>
    (['from', 'to'] as const).flatMap((end) => (known.has(edge[end]) ? [] : [{ index, end, id: edge[end] }])),
  );
}

/** The first circle of promotions, as the nodes along it; empty where promotions only lead upwards. */
export function promotionCycle({ nodes, edges }: Careers): string[] {
  const next = adjacency(edges.filter((it) => it.kind === 'promotion'));
  const done = new Set<string>();
  const walk = (id: string, trail: string[]): string[] => {
    if (trail.includes(id)) return [...trail.slice(trail.indexOf(id)), id];
    if (done.has(id)) return [];
    for (const { to } of next(id)) {
      const found = walk(to, [...trail, id]);
      if (found.length) return found;
    }
    done.add(id);
    return [];
  };
  for (const { id } of nodes) {
    const found = walk(id, []);
    if (found.length) return found;
  }
  return [];
}

/** Nodes that no way in leads to. */
export function unreachableNodes({ nodes, edges }: Careers): CareerNode[] {
  const next = adjacency(edges);
  const seen = new Set(nodes.filter((it) => it.kind === 'entry').map((it) => it.id));
  for (const id of seen) for (const { to } of next(id)) seen.add(to);
  return nodes.filter((it) => !seen.has(it.id));
}

/** The map without its illustrations: what the plan states, and what its tables let one conclude. */
export function withoutIllustrations(careers: Careers): Careers {
  const nodes = careers.nodes.filter((it) => it.provenance !== 'illustrative');
  const known = new Set(nodes.map((it) => it.id));
  return {
    ...careers,
    nodes,
    edges: careers.edges.filter((it) => it.provenance !== 'illustrative' && known.has(it.from) && known.has(it.to)),
  };
}

/** A part of the map: some lanes, and the steps between the nodes that are left. */
export function partOf(careers: Careers, keeps: (node: CareerNode) => boolean): Careers {
  const nodes = careers.nodes.filter(keeps);
  const known = new Set(nodes.map((it) => it.id));
  const tracks = careers.tracks.filter((track) => nodes.some((it) => it.track === track.id));
  return { ...careers, tracks, nodes, edges: careers.edges.filter((it) => known.has(it.from) && known.has(it.to)) };
}

/** The lanes of digital talent. */
export function digitalPart(careers: Careers): Careers {
  const digital = new Set(careers.tracks.filter((it) => it.digital).map((it) => it.id));
  return partOf(careers, (node) => digital.has(node.track));
}

/** A way along the map: the nodes in order and the steps between them. */
export interface Way {
  nodes: string[];
  edges: CareerEdge[];
  /** The least sure step decides. */
  provenance: Provenance;
}

/**
 * The ways to a row of the position table that lead only through positions, the shortest first, and of equally long ones the surer
 * first. A row may be several nodes, one in each lane; from a row to itself there is no way.
 * @param from a row of the position table, or a way in by its node
 */
export function waysBetween(careers: Careers, from: string, to: string): Way[] {
  const positionOf = new Map(careers.nodes.map((it) => [it.id, it.position]));
  const next = adjacency(careers.edges.filter((it) => leadsOn[it.kind]));
  const ways: Way[] = [];
  const walk = (id: string, nodes: string[], edges: CareerEdge[]): void => {
    if (positionOf.get(id) === to) return void ways.push({ nodes, edges, provenance: weakest(edges) });
    for (const edge of next(id)) {
      const position = positionOf.get(edge.to);
      if (position === undefined || position === from || nodes.includes(edge.to)) continue;
      walk(edge.to, [...nodes, edge.to], [...edges, edge]);
    }
  };
  const starts = careers.nodes.filter((it) => it.position === from || (it.kind === 'entry' && it.id === from));
  if (from !== to) for (const { id } of starts) walk(id, [id], []);
  return ways.sort((a, b) => a.edges.length - b.edges.length || certainty[b.provenance] - certainty[a.provenance]);
}

/** The nodes one step before (`to`) or after (`from`) a row of the position table, each with that step; returns from a stay are left out. */
export function neighbours({ nodes, edges }: Careers, position: string, end: 'from' | 'to'): { node: CareerNode; edge: CareerEdge }[] {
  const own = new Set(nodes.filter((it) => it.position === position).map((it) => it.id));
  const other = end === 'from' ? 'to' : 'from';
  return edges.flatMap((edge) => {
    const node = nodes.find((it) => it.id === edge[other]);
    return own.has(edge[end]) && edge.kind !== 'return' && node ? [{ node, edge }] : [];
  });
}

function weakest(edges: readonly CareerEdge[]): Provenance {
  return edges.reduce<Provenance>((least, { provenance }) => (certainty[provenance] < certainty[least] ? provenance : least), 'stated');
}

function adjacency(edges: readonly CareerEdge[]): (id: string) => CareerEdge[] {
  const from = new Map<string, CareerEdge[]>();
  for (const edge of edges) from.set(edge.from, [...(from.get(edge.from) ?? []), edge]);
  return (id) => from.get(id) ?? [];
}
