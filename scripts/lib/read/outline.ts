import type { Heading, Nodes, Paragraph, Root, TableCell } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { anchorOf, circledNumber, headingAnchors } from '../../../src/model/anchors.ts';
import type { ComponentUse, LinkUse, Outline, Passage } from './source.ts';

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;
type Words = Heading | Paragraph | TableCell;

/**
 * What stands in a page, in reading order.
 * @param tree syntax tree of the page
 * @param place the page's place in the official document, where it has one
 */
export function outlineOf(tree: Root, place: string): Outline {
  const outline: Outline = { headings: [], passages: [], components: [], links: [], sequence: [], forbidden: [] };
  const anchors = headingAnchors(anchorOf(place));
  const counts = new Map<string, number>();
  let above = place;
  let current = place;

  const passage = (node: Words, kind: Passage['kind'], key?: string): void => {
    const components: ComponentUse[] = [];
    const links: LinkUse[] = [];
    node.children.forEach((child, index) => gather(child as Nodes, index === 0, components, links, outline));
    const item = components.find((it) => it.name === 'Item' && it.first && node.type === 'paragraph')?.attributes['id'];
    const nth = (counts.get(above) ?? 0) + (key || item ? 0 : 1);
    counts.set(above, nth);
    outline.passages.push({
      key: key ?? (typeof item === 'string' ? item : `${above} ${nth}`),
      kind,
      ...(typeof item === 'string' && { item }),
      place: current,
      line: lineOf(node),
      text: textOf(node),
      components,
      links,
    });
    outline.components.push(...components);
    outline.links.push(...links);
  };

  const walk = (node: Nodes, depth: number): void => {
    const follow = (shape: string): void => void outline.sequence.push({ shape: `${'- '.repeat(depth)}${shape}`, line: lineOf(node) });
    if (node.type === 'heading') {
      const text = textOf(node);
      const anchor = anchors(node.depth, text);
      outline.headings.push({ depth: node.depth, text, anchor, line: lineOf(node) });
      if (node.depth === 1) outline.forbidden.push({ what: 'h1', name: text, line: lineOf(node) });
      above = anchor;
      if (node.depth === 2) current = circledNumber(text) === undefined ? place : `${place}-${text[0]}`;
      passage(node, 'heading', `# ${anchor}`);
      follow('#'.repeat(node.depth));
    } else if (node.type === 'paragraph' || node.type === 'tableCell') {
      passage(node, 'text');
      follow(outline.passages.at(-1)!.item ?? node.type);
    } else {
      if (node.type === 'mdxJsxFlowElement') {
        outline.components.push(useOf(node, true, true, outline));
        follow(`<${node.name}>`);
      } else other(node, outline);
      if (node.type === 'definition') outline.links.push({ url: node.url, line: lineOf(node) });
      if ('children' in node) node.children.forEach((it) => walk(it as Nodes, node.type === 'list' ? depth + 1 : depth));
    }
  };
  tree.children.forEach((it) => walk(it, 0));
  return outline;
}

/** Collects what stands inside a passage. */
function gather(node: Nodes, first: boolean, components: ComponentUse[], links: LinkUse[], outline: Outline): void {
  if (node.type === 'mdxJsxTextElement') components.push(useOf(node, false, first, outline));
  else if (node.type === 'link') links.push({ url: node.url, line: lineOf(node) });
  else other(node, outline);
  if ('children' in node) node.children.forEach((it) => gather(it as Nodes, false, components, links, outline));
}

function other(node: Nodes, outline: Outline): void {
  if (node.type === 'mdxjsEsm') outline.forbidden.push({ what: 'esm', name: node.value.split('\n')[0]!, line: lineOf(node) });
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
    outline.forbidden.push({ what: 'expression', name: `{${node.value}}`, line: lineOf(node) });
  if (node.type === 'image' || node.type === 'imageReference')
    outline.forbidden.push({ what: 'image', name: node.alt ?? '', line: lineOf(node) });
}

function useOf(node: Jsx, block: boolean, first: boolean, outline: Outline): ComponentUse {
  const attributes: ComponentUse['attributes'] = {};
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute')
      outline.forbidden.push({ what: 'spread', name: `{${attribute.value}}`, line: lineOf(node) });
    else {
      const { name, value } = attribute;
      attributes[name] = typeof value === 'string' ? value : value ? null : true;
      if (attributes[name] === null) outline.forbidden.push({ what: 'attribute', name, line: lineOf(node) });
    }
  }
  return { name: node.name ?? '', attributes, line: lineOf(node), block, wraps: node.children.length > 0, first };
}

/** The words inside a node, without what its components will print. */
function textOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  if (!('children' in node)) return '';
  if (node.type === 'mdxJsxTextElement' && node.children.length === 0) return '\u2009';
  return node.children.map((it) => textOf(it as Nodes)).join('');
}

function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}
