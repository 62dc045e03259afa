import { keyOf, near, type Strategy, type StrategyKind, type StrategyNode } from './strategy.ts';

/** A node of the drawn tree; `count` says how many questions or measures the picture leaves to the list. */
export interface TreeNode {
  key: string;
  kind: StrategyKind;
  id: string;
  label?: StrategyNode['label'];
  count?: number;
  children: TreeNode[];
}

/** What the picture draws below each kind: questions and measures are counted, not drawn. */
const drawn: Partial<Record<StrategyKind, readonly StrategyKind[]>> = {
  overall: ['outcome', 'section'],
  outcome: ['area', 'sub-category', 'section'],
  area: ['indicator'],
};
const counted: Partial<Record<StrategyKind, StrategyKind>> = { 'sub-category': 'question', section: 'measure' };

/**
 * The strategy as the picture shows it: overall outcome, outcomes, then areas with their indicators, groups of survey
 * questions, and sections of the plan with measures.
 */
export function outcomeTree(strategy: Strategy): TreeNode {
  const grow = ({ key, kind, id, label }: StrategyNode): TreeNode => {
    const below = counted[kind];
    return {
      key,
      kind,
      id,
      ...(label && { label }),
      ...(below && { count: near(strategy, key, 'children', below).length }),
      children: (drawn[kind] ?? []).flatMap((it) => near(strategy, key, 'children', it)).map(grow),
    };
  };
  const top = strategy.get(keyOf('overall', ''));
  if (!top) throw new RangeError('definitions/outcomes.json: there is no overall outcome');
  return grow(top);
}
