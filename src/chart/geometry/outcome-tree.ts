import { hierarchy, linkHorizontal, tree, type HierarchyPointNode } from 'd3';
import type { TreeNode } from '../../model/outcome-tree.ts';
import { labelLines, textWidth, widest } from './label-lines.ts';

/** The room the tree is set in. Lengths in units of the drawing; a column for each step down from the root. */
export interface TreeFrame {
  width: number;
  font: number;
  /** Where the marks of each column stand, and how wide its labels may be. */
  columns: { x: number; room: number }[];
  /** Least free height between labels. */
  gap: number;
}

export const treeFrame: TreeFrame = {
  width: 1160,
  font: 14,
  columns: [
    { x: 10, room: 165 },
    { x: 212, room: 175 },
    { x: 424, room: 326 },
    { x: 786, room: 356 },
  ],
  gap: 8,
};

/** A node set in its column: the mark at `x`, `y`, the label beside it. */
export interface TreeSpot {
  key: string;
  kind: TreeNode['kind'];
  node: TreeNode;
  x: number;
  y: number;
  lines: string[];
  labelX: number;
  /** Baseline of the first line. */
  labelY: number;
  /** The box of mark and label, free of every other box. */
  box: { x: number; y: number; width: number; height: number };
}

export interface TreeLayout {
  width: number;
  height: number;
  lineHeight: number;
  spots: TreeSpot[];
  links: { from: string; to: string; path: string }[];
}

const round = (n: number): number => Math.round(n);

/** What a node is called, and in a few words what hangs below it undrawn. */
export interface TreeWords {
  name: string;
  count?: string;
}

/** Bold letters are wider. */
const bold: readonly TreeNode['kind'][] = ['overall', 'outcome'];
const spread = (kind: TreeNode['kind']): number => (bold.includes(kind) ? 1.08 : 1);

/** A sign by kind, so that kinds are told apart without colour; in a box of 12 around its middle. */
export function treeSign(kind: TreeNode['kind'], x: number, y: number): string {
  if (bold.includes(kind)) return `M${x - 5} ${y - 5}h10v10h-10z`;
  if (kind === 'indicator') return `M${x} ${y - 6}l6 6l-6 6l-6 -6z`;
  if (kind === 'section') return `M${x - 5} ${y - 4}h10M${x - 5} ${y}h10M${x - 5} ${y + 4}h10`;
  if (kind === 'sub-category') return `M${x - 5} ${y + 5}l5 -10l5 10z`;
  return `M${x - 5} ${y}a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z`;
}

/** The lines of a label; its count stands on the last of them where there is room, else below. */
function linesOf({ name, count }: TreeWords, room: number): string[] {
  const lines = labelLines(name, room);
  const last = lines.at(-1) ?? '';
  if (count === undefined) return lines;
  return textWidth(`${last} ${count}`) <= room ? [...lines.slice(0, -1), `${last} ${count}`] : [...lines, count];
}

/**
 * The strategy from left to right, the root first. Rows are as high as their labels, so no label meets another.
 * @param wordsOf the words of a node in the reader's language
 */
export function treeLayout(root: TreeNode, frame: TreeFrame, wordsOf: (node: TreeNode) => TreeWords): TreeLayout {
  const { font, columns, gap, width } = frame;
  const lineHeight = font * 1.3;
  const rooted = hierarchy(root);
  const lines = new Map(
    rooted
      .descendants()
      .map((it) => [it.data.key, linesOf(wordsOf(it.data), (columns[it.depth]!.room - 16) / font / spread(it.data.kind))]),
  );
  const heightOf = (node: { data: TreeNode }): number => lines.get(node.data.key)!.length * lineHeight;
  const laid = tree<TreeNode>()
    .nodeSize([1, 1])
    .separation((a, b) => (heightOf(a) + heightOf(b)) / 2 + (a.parent === b.parent ? gap : gap * 2))(rooted);
  const all = laid.descendants();
  const top = Math.min(...all.map((it) => it.x - heightOf(it) / 2)) - gap;
  const bottom = Math.max(...all.map((it) => it.x + heightOf(it) / 2)) + gap;
  const yOf = (node: HierarchyPointNode<TreeNode>): number => round(node.x - top);
  const spots = all.map((node): TreeSpot => {
    const { x, room } = columns[node.depth]!;
    const own = lines.get(node.data.key)!;
    const height = heightOf(node);
    const y = yOf(node);
    return {
      key: node.data.key,
      kind: node.data.kind,
      node: node.data,
      x,
      y,
      lines: own,
      labelX: x + 13,
      labelY: round(y - height / 2 + font * 1.02),
      box: { x: x - 8, y: round(y - height / 2 - 3), width: room + 8, height: round(height + 6) },
    };
  });
  const curve = linkHorizontal<unknown, [number, number]>();
  const pathOf = (source: HierarchyPointNode<TreeNode>, target: HierarchyPointNode<TreeNode>): string => {
    const { x, room } = columns[source.depth]!;
    const end = round(x + 13 + widest(lines.get(source.data.key)!) * font * spread(source.data.kind) + 8);
    const bend = Math.max(end, x + room);
    const arc = curve({ source: [bend, yOf(source)], target: [columns[target.depth]!.x - 8, yOf(target)] } as never)!;
    return bend > end ? `M${end},${yOf(source)}H${bend}${arc.replace(/^M[^C]+/, '')}` : arc;
  };
  return {
    width,
    height: Math.ceil(bottom - top),
    lineHeight,
    spots,
    links: laid.links().map(({ source, target }) => ({ from: source.data.key, to: target.data.key, path: pathOf(source, target) })),
  };
}
