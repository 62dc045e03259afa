import type { Heading, ListItem, Paragraph, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';
import { visit } from 'unist-util-visit';
import { anchorOf, headingAnchors } from '../model/anchors.ts';

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

/**
 * Remark plugin: gives headings and items the anchors that never change. A heading takes its anchor from its place in
 * the plan, not from its words; a list item or paragraph that opens with `<Item id="…" />` takes the item's id.
 * @returns the transformer; it reads `source.place` from the page's front matter
 */
export function markPassages() {
  return (tree: Root, file: VFile): void => {
    const frontmatter = (file.data as { astro?: { frontmatter?: { source?: { place?: string } } } }).astro?.frontmatter;
    const anchors = headingAnchors(anchorOf(frontmatter?.source?.place ?? ''));
    visit(tree, (node) => {
      if (node.type === 'heading') setId(node, anchors(node.depth, textOf(node)));
      if (node.type === 'listItem') {
        const [first] = node.children;
        if (first?.type === 'paragraph') markItem(first, node);
      }
    });
    for (const node of tree.children) if (node.type === 'paragraph') markItem(node, node);
  };
}

/** Gives the item's id to the element that holds it, and moves the mark of whom it concerns behind the words, with a space that a new line swallows. */
function markItem(words: Paragraph, holder: ListItem | Paragraph): void {
  const id = itemIdOf(words);
  if (!id) return;
  setId(holder, id, 'item');
  const [mark, ...rest] = words.children;
  const [first] = rest;
  if (first?.type === 'text') first.value = first.value.trimStart();
  words.children = [...rest, { type: 'text', value: ' ' }, mark!];
}

function itemIdOf(node: Paragraph): string | undefined {
  const first = node.children[0] as Jsx | undefined;
  if (first?.type !== 'mdxJsxTextElement' || first.name !== 'Item') return undefined;
  const attribute = first.attributes.find((it) => it.type === 'mdxJsxAttribute' && it.name === 'id');
  return typeof attribute?.value === 'string' ? attribute.value : undefined;
}

function setId(node: Heading | ListItem | Paragraph, id: string, className?: string): void {
  const data: { hProperties?: Record<string, unknown> } = node.data ?? {};
  node.data = { ...data, hProperties: { ...data.hProperties, id, ...(className && { className: [className] }) } } as typeof node.data;
}

/** The plain words of a heading. */
function textOf(node: Heading): string {
  let text = '';
  visit(node, 'text', (it) => {
    text += it.value;
  });
  return text;
}
