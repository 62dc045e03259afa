import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

const breakBetweenJapanese =
  /(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u3000-\u303f\uff00-\uff60])[ \t]*\n[ \t]*(?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u3000-\u303f\uff00-\uff60])/gu;

/**
 * Remark plugin: drops a soft line break between two Japanese characters, which a browser would show as a space, and
 * zero-width spaces, at which a reader's search would stumble.
 * @returns the transformer, which changes text nodes in place
 */
export function joinJapaneseLines() {
  return (tree: Root): void =>
    visit(tree, 'text', (node) => {
      node.value = node.value.replace(breakBetweenJapanese, '').replaceAll('\u200b', '');
    });
}
