import type { TreeNode } from '../model/outcome-tree.ts';
import type { Strategy } from '../model/strategy.ts';
import type { Content, Locale } from '../schema/content.ts';
import type { Cell, ChartTable } from './chart-tables.ts';
import { withNames } from './plan-names.ts';
import { countedWords } from './share-words.ts';
import { strategyNames } from './strategy-names.ts';
import { stringsOf, type Strings } from './strings.ts';

/** The kinds of entries that the drawn tree holds below its root, from left to right. */
export const treeKinds = ['outcome', 'area', 'indicator', 'sub-category', 'section'] as const;

/** The names of the drawn tree, and what a node says when it is reached. */
export function treeWords(content: Pick<Content, 'pages' | 'outcomes' | 'indicators' | 'dx'>, strategy: Strategy, locale: Locale) {
  const words = withNames(content, locale, stringsOf(locale).strategy);
  // The tree counts measures and draws none, so the words of passages are not asked for.
  const nameOf = strategyNames(content, new Map(), locale);
  const wordsOf = ({ key, kind, count }: TreeNode) => ({
    name: nameOf(strategy.get(key)!),
    ...(count !== undefined && { count: `(${kind === 'section' ? words.measures(count) : words.questions(count)})` }),
  });
  const saysOf = (node: TreeNode): string => {
    const { name, count } = wordsOf(node);
    return [`${words.kinds[node.kind]}: ${name}`, count].filter(Boolean).join(' ');
  };
  return { wordsOf, saysOf };
}

interface Entry {
  node: TreeNode;
  under?: TreeNode;
}

const entriesOf = (node: TreeNode, under?: TreeNode): Entry[] => [
  { node, ...(under && { under }) },
  ...node.children.flatMap((it) => entriesOf(it, node)),
];

/** The tree in words: how many entries of which kind, and what they hold. */
export function treeSentence(locale: Locale, root: TreeNode, { kinds, chart }: Strings['strategy']): string {
  const nodes = [...new Map(entriesOf(root).map(({ node }) => [node.key, node])).values()];
  const sum = (kind: TreeNode['kind']): number => nodes.reduce((n, it) => (it.kind === kind ? n + (it.count ?? 0) : n), 0);
  const drawn = nodes.flatMap(({ kind }) => treeKinds.filter((it) => it === kind));
  return [chart.holds(countedWords(locale, treeKinds, drawn, (it) => kinds[it])), chart.counted(sum('sub-category'), sum('section'))].join(
    locale === 'ja' ? '' : ' ',
  );
}

/** The table of the tree: every entry with the one above it. */
export function treeTable(root: TreeNode, { kinds, chart }: Strings['strategy'], nameOf: (node: TreeNode) => string): ChartTable {
  const none: Cell = { text: chart.none };
  return {
    columns: [chart.name, chart.kind, chart.under, chart.count].map((label, i) => ({ label, numeric: i === 3 })),
    rows: entriesOf(root).map(({ node, under }) => ({
      id: node.key,
      strong: node.kind === 'overall' || node.kind === 'outcome',
      cells: [
        { text: nameOf(node) },
        { text: kinds[node.kind] },
        under ? { text: nameOf(under) } : none,
        node.count === undefined ? none : { text: String(node.count), value: node.count },
      ],
    })),
  };
}
