import { treeFrame, treeLayout, treeSign, type TreeSpot, type TreeWords } from '../geometry/outcome-tree.ts';
import type { TreeNode } from '../../model/outcome-tree.ts';

interface Props {
  root: TreeNode;
  label: string;
  /** The words beside a node. */
  wordsOf: (node: TreeNode) => TreeWords;
  /** What a node says when it is reached. */
  saysOf: (node: TreeNode) => string;
  /** Where a node leads; a picture in a file of its own leads nowhere. */
  linkTo?: (node: TreeNode) => string;
}

/** The strategy as a tree, left to right. */
export function OutcomeTreeSvg({ root, label, wordsOf, saysOf, linkTo }: Props) {
  const { width, height, lineHeight, spots, links } = treeLayout(root, treeFrame, wordsOf);
  const spot = (it: TreeSpot) => {
    const mark = { className: `mark ${it.kind}`, 'data-mark': it.key, 'data-value': it.node.count };
    const body = (
      <>
        <title>{saysOf(it.node)}</title>
        <rect className="hit" {...it.box} />
        <path className="tree-mark" d={treeSign(it.kind, it.x, it.y)} />
        {it.lines.map((line, i) => (
          <text key={i} x={it.labelX} y={it.labelY + i * lineHeight}>
            {line}
          </text>
        ))}
      </>
    );
    if (!linkTo)
      return (
        <g key={it.key} role="img" {...mark}>
          {body}
        </g>
      );
    return (
      <a key={it.key} href={linkTo(it.node)} {...mark}>
        {body}
      </a>
    );
  };
  return (
    <svg className="picture tree" xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${width} ${height}`} role="group" aria-label={label}>
      {links.map((it) => (
        <path key={it.to} className="tree-link" d={it.path} />
      ))}
      {spots.map(spot)}
    </svg>
  );
}
