import type { Nodes, Paragraph, RootContent } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { parseMdx } from './mdx.ts';

/** A run of words, or a component that prints a figure in their midst. */
export type Piece = { text: string } | { component: string; attributes: Record<string, string> };

/** A passage that can be pointed at, as the text of a page holds it: what follows its `<Item id="…" />`. */
export interface ItemPieces {
  id: string;
  pieces: Piece[];
}

/**
 * The items of a page in reading order. Of a list item only its own words count, not the lists below it.
 * @param body MDX without front matter
 * @throws VFileMessage where the text is not MDX
 */
export function itemPieces(body: string): ItemPieces[] {
  return parseMdx(body).children.flatMap(itemsIn);
}

function itemsIn(node: RootContent): ItemPieces[] {
  if (node.type === 'paragraph') return itemOf([node]);
  if (node.type === 'listItem') {
    const own = node.children.filter((it) => it.type === 'paragraph');
    return [...itemOf(own), ...node.children.filter((it) => it.type !== 'paragraph').flatMap(itemsIn)];
  }
  return 'children' in node ? node.children.flatMap((it) => itemsIn(it as RootContent)) : [];
}

function itemOf(paragraphs: readonly Paragraph[]): ItemPieces[] {
  const mark = paragraphs[0]?.children[0];
  if (mark?.type !== 'mdxJsxTextElement' || mark.name !== 'Item') return [];
  const id = attributesOf(mark)['id'];
  if (!id) return [];
  const pieces = paragraphs.flatMap((paragraph, i) => [...(i > 0 ? [{ text: '\n' }] : []), ...paragraph.children.flatMap(piecesOf)]);
  return [{ id, pieces }];
}

function piecesOf(node: Nodes): Piece[] {
  if (node.type === 'text' || node.type === 'inlineCode') return [{ text: node.value }];
  if (node.type === 'break') return [{ text: '\n' }];
  if (node.type === 'mdxJsxTextElement' && node.name === 'Item') return [];
  if (node.type === 'mdxJsxTextElement' && node.children.length === 0)
    return [{ component: node.name ?? '', attributes: attributesOf(node) }];
  return 'children' in node ? node.children.flatMap((it) => piecesOf(it as Nodes)) : [];
}

function attributesOf(node: MdxJsxTextElement): Record<string, string> {
  return Object.fromEntries(
    node.attributes.flatMap((it) => (it.type === 'mdxJsxAttribute' && typeof it.value === 'string' ? [[it.name, it.value] as const] : [])),
  );
}
