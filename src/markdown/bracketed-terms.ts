import type { Paragraph, Root, Text } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';

const opening = /[\u3008\u300a\u300c\u300e\u3010\uff08]$/u;
const closing = /^[\u3009\u300b\u300d\u300f\u3011\uff09][\u3001\u3002]?/u;

/**
 * Remark plugin: keeps a bracket on the line of the glossary word it holds. A glossary word is a button, and a browser may
 * break a line on either side of a button, where the rules of Japanese lines forbid it.
 * @param component the name of the component that prints a glossary word
 * @returns the transformer, which wraps bracket, word and bracket in a span of the class `held`
 */
export function holdBrackets({ component = 'Term' }: { component?: string } = {}) {
  return (tree: Root): void =>
    visit(tree, 'mdxJsxTextElement', (node, index, parent) => {
      if (node.name !== component || index === undefined || !parent || !('children' in parent)) return;
      const siblings = parent.children as Paragraph['children'];
      const before = taken(siblings[index - 1], opening);
      const after = taken(siblings[index + 1], closing);
      if (before.length + after.length === 0) return;
      siblings[index] = held([...before, node, ...after]);
      return SKIP;
    });
}

/** Takes the bracket off the text next to a word: the bracket as a node of its own, or nothing. */
function taken(node: Paragraph['children'][number] | undefined, bracket: RegExp): Text[] {
  const found = node?.type === 'text' && bracket.exec(node.value)?.[0];
  if (!node || !found) return [];
  (node as Text).value = (node as Text).value.replace(bracket, '');
  return [{ type: 'text', value: found }];
}

function held(children: MdxJsxTextElement['children']): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name: 'span',
    attributes: [{ type: 'mdxJsxAttribute', name: 'class', value: 'bracketed' }],
    children,
  };
}
