import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { PageText } from '../../schema/content.ts';
import { anchorOf, headingAnchors } from '../anchors.ts';
import { parseMdx } from '../mdx.ts';

/** The smallest piece of a page that is translated: a title, a heading, an item, another paragraph, a table cell, a block. */
export interface Unit {
  kind: 'title' | 'summary' | 'heading' | 'item' | 'text' | 'block';
  /** The id of an item. */
  item?: string;
  /** Its words on one line, components with their attributes and links with their addresses; emphasis does not count. */
  text: string;
}

/** A part of a page: what stands below one heading up to the next, or what stands above the first. */
export interface Section {
  /** The anchor of its heading; `lead` above the first. */
  anchor: string;
  /** The words of its heading; `undefined` above the first. */
  heading?: string;
  units: Unit[];
}

/** What the part of a page above its first heading is called; no anchor of a heading looks like it. */
export const lead = 'lead';

/** Headings below this depth belong to the section they stand in: they have no place of their own in the plan. */
const deepest = 3;

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

/**
 * The sections of a page in reading order, each with its pieces. The title and the summary belong to the lead.
 * @throws VFileMessage where the text is not MDX
 */
export function sectionsOf({ body, data }: Pick<PageText, 'body' | 'data'>): Section[] {
  const anchors = headingAnchors(anchorOf(data.source.place));
  const front: Unit[] = [
    { kind: 'title', text: normalised(data.title) },
    { kind: 'summary', text: normalised(data.summary) },
  ];
  const sections: Section[] = [{ anchor: lead, units: front }];
  const add = (unit: Unit): void => void (unit.text && sections.at(-1)!.units.push(unit));
  const walk = (node: Nodes): void => {
    if (node.type === 'heading') {
      const words = plainWords(node);
      const anchor = anchors(node.depth, words);
      const text = textOf(node);
      if (node.depth <= deepest) sections.push({ anchor, heading: normalised(words), units: [] });
      return add({ kind: 'heading', text });
    }
    if (node.type === 'listItem') {
      const own = node.children.filter((it) => it.type === 'paragraph');
      if (own.length > 0) add(unitOf(own));
      return node.children.filter((it) => it.type !== 'paragraph').forEach(walk);
    }
    if (node.type === 'paragraph' || node.type === 'tableCell') return add(unitOf([node]));
    if (node.type === 'mdxJsxFlowElement') add({ kind: 'block', text: tagOf(node) });
    if (node.type === 'code' || node.type === 'html') add({ kind: 'text', text: normalised(node.value) });
    if ('children' in node) node.children.forEach((it) => walk(it as Nodes));
  };
  (parseMdx(body) as Root).children.forEach(walk);
  return sections;
}

function unitOf(nodes: readonly Nodes[]): Unit {
  const text = normalised(nodes.map(textOf).join(' '));
  const first = 'children' in nodes[0]! ? (nodes[0].children[0] as Nodes | undefined) : undefined;
  const item = first?.type === 'mdxJsxTextElement' && first.name === 'Item' ? attributesOf(first)['id'] : undefined;
  return item ? { kind: 'item', item, text } : { kind: 'text', text };
}

/** The words of a node, with components and addresses; the mark of an item is not among its words. */
function textOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  if (node.type === 'mdxJsxTextElement') {
    if (node.name === 'Item') return '';
    const inside = node.children.map((it) => textOf(it as Nodes)).join('');
    // A term is a help for the reader around words that are there anyway.
    return node.children.length > 0 ? inside : tagOf(node);
  }
  if (!('children' in node)) return '';
  const inside = node.children.map((it) => textOf(it as Nodes)).join('');
  return node.type === 'link' ? `${inside} (${node.url})` : inside;
}

function plainWords(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((it) => plainWords(it as Nodes)).join('') : '';
}

function tagOf(node: Jsx): string {
  const attributes = Object.entries(attributesOf(node)).sort(([a], [b]) => (a < b ? -1 : 1));
  return `<${[node.name, ...attributes.map(([name, value]) => `${name}="${value}"`)].join(' ')} />`;
}

function attributesOf(node: Jsx): Record<string, string> {
  return Object.fromEntries(
    node.attributes.flatMap((it) => (it.type === 'mdxJsxAttribute' && typeof it.value === 'string' ? [[it.name, it.value] as const] : [])),
  );
}

/** One line without marks that cannot be seen: a change of spacing or of a place to break is none of words. */
function normalised(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .replace(
      /(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u3000-\u303f\uff00-\uff60]) (?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u3000-\u303f\uff00-\uff60])/gu,
      '',
    )
    .trim();
}
