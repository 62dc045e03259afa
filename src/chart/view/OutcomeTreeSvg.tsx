import { treeFrame, treeLayout, treeSign, type TreeWords } from '../geometry/outcome-tree.ts';
import type { TreeNode } from '../../model/outcome-tree.ts';

interface Props {
  root: TreeNode;
  label: string;
  /** The words beside a node. */
  wordsOf: (node: TreeNode) => TreeWords;
  /** What a node says when it is reached. */
  saysOf: (node: TreeNode) => string;
  /** Where a node leads. */
  linkTo: (node: TreeNode) => string;
}

/** A sign of the tree in a box of its own, for the key. */
export function TreeSign({ kind }: Pick<TreeNode, 'kind'>) {
  return (
    <svg className="picture tree" viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
      <g className={kind}>
        <path className="tree-mark" d={treeSign(kind, 7, 7)} />
      </g>
    </svg>
  );
}

/** The strategy as a tree, left to right; every node is a link to its entry in the list. */
export function OutcomeTreeSvg({ root, label, wordsOf, saysOf, linkTo }: Props) {
  const { width, height, lineHeight, spots, links } = treeLayout(root, treeFrame, wordsOf);
  return (
    <svg className="picture tree" xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${width} ${height}`} role="group" aria-label={label}>
      {links.map((it) => (
        <path key={it.to} className="tree-link" d={it.path} />
      ))}
      {spots.map((it) => (
        <a key={it.key} href={linkTo(it.node)} className={`mark ${it.kind}`} data-mark={it.key}>
          <title>{saysOf(it.node)}</title>
          <rect className="hit" {...it.box} />
          <path className="tree-mark" d={treeSign(it.kind, it.x, it.y)} />
          {it.lines.map((line, i) => (
            <text key={i} x={it.labelX} y={it.labelY + i * lineHeight}>
              {line}
            </text>
          ))}
        </a>
      ))}
    </svg>
  );
}
