import type { ReactElement } from 'react';
import { arrowHead, flatSign, tie } from '../geometry/glyphs.ts';
import { treeSign } from '../geometry/outcome-tree.ts';
import { TrendSign } from './TrendSign.tsx';

const onMap = (className: string, sign: ReactElement): ReactElement => (
  <g className="career-map">
    <g className={className}>{sign}</g>
  </g>
);
const way = (provenance: string): ReactElement => onMap(provenance, <path className="way" d="M0 9H24" />);
const stop = (kind: string, corner = 7): ReactElement =>
  onMap(kind, <rect className="stop" x="5" y="2" width="14" height="14" rx={corner} />);
const inTree = (kind: Parameters<typeof treeSign>[0]): ReactElement => (
  <g className="tree">
    <g className={kind}>
      <path className="tree-mark" d={treeSign(kind, 12, 9)} />
    </g>
  </g>
);

const shapes = {
  note: <ellipse className="now" cx="12" cy="9" rx="7" ry="5.2" transform="rotate(-22 12 9)" />,
  'hollow-note': <ellipse className="goal" cx="12" cy="9" rx="7" ry="5.2" transform="rotate(-22 12 9)" />,
  flat: <path className="flat" d={flatSign(9, 11, 6)} />,
  glide: <path className="glide" d="M3 14L21 4" />,
  tie: <path className="tie" d={tie(2, 22, 5, 1, 14)} />,
  mean: <path className="mean" d="M0 9H24" />,
  midpoint: <path className="midpoint" d="M0 9H24" />,
  dot: <circle className="dot" cx="12" cy="9" r="5" />,
  'dot-below': <path className="dot-below" d="M12 15.5l-6 -11h12z" />,
  now: <circle className="now" cx="12" cy="9" r="4.5" />,
  goal: <circle className="goal" cx="12" cy="9" r="5.5" />,
  arrow: <path className="glide" d={`M2 9H22${arrowHead(22, 9, 5, 1)}`} />,
  hold: (
    <>
      <circle className="goal" cx="12" cy="9" r="7.5" />
      <circle className="now" cx="12" cy="9" r="4.2" />
    </>
  ),
  baseline: <TrendSign sign="baseline" x={12} y={9} />,
  earlier: <TrendSign sign="earlier" x={12} y={9} />,
  reading: <TrendSign sign="reading" x={12} y={9} />,
  provisional: <TrendSign sign="provisional" x={12} y={9} />,
  revised: <TrendSign sign="revised" x={12} y={9} />,
  missing: <TrendSign sign="missing" x={12} y={9} />,
  awaited: <TrendSign sign="awaited" x={12} y={9} />,
  target: <TrendSign sign="target" x={12} y={9} />,
  pace: <path className="pace" d="M0 9H24" />,
  'target-line': <path className="target-line" d="M0 9H24" />,
  gap: <path className="run gap" d="M0 9H24" />,
  noise: <rect className="noise" x="1" y="1" width="22" height="16" />,
  break: <path className="break" d="M10 0V18M14 0V18" />,
  low: <rect className="cell" x="1" y="1" width="22" height="16" fillOpacity={0.05} />,
  high: <rect className="cell" x="1" y="1" width="22" height="16" fillOpacity={0.42} />,
  silent: <path className="silent" d="M6 9H18" />,
  stated: way('stated'),
  derived: way('derived'),
  illustrative: way('illustrative'),
  entry: stop('entry'),
  position: stop('position'),
  tier: stop('tier'),
  unit: stop('unit', 2),
  hub: stop('hub', 2),
  secondment: stop('secondment', 2),
  outcome: inTree('outcome'),
  area: inTree('area'),
  indicator: inTree('indicator'),
  'sub-category': inTree('sub-category'),
  section: inTree('section'),
};

/** A sign of a picture and what it means. */
export interface Key {
  shape: keyof typeof shapes;
  text: string;
}

/** A sign as it stands in the picture, in a box of 24 by 18. */
export function KeyShape({ shape }: Pick<Key, 'shape'>) {
  return shapes[shape];
}
