import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Rehype plugin: says the alignment of a table cell by a class, because the content policy refuses `style` attributes.
 * @returns the transformer, which changes `td` and `th` in place
 */
export function alignByClass() {
  return (tree: Root): void =>
    visit(tree, 'element', (node) => {
      const align = node.properties['align'];
      if ((node.tagName !== 'td' && node.tagName !== 'th') || !align) return;
      delete node.properties['align'];
      node.properties['className'] = [`align-${String(align)}`];
    });
}
