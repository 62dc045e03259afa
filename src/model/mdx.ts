import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).use(remarkCjkFriendly).use(remarkCjkFriendlyStrikethrough).freeze();

/** A page cut in two: the YAML between the `---` lines, and the MDX below with as many blank lines above it, so that lines keep their numbers. */
export interface PageParts {
  frontMatter: string;
  body: string;
}

/** Cuts the front matter from a page; `undefined` where the page does not open with one. */
export function splitPage(text: string): PageParts | undefined {
  const match = /^---[ \t]*\r?\n([\s\S]*?)(?<=\n)---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!match) return undefined;
  return { frontMatter: match[1]!, body: '\n'.repeat(match[0].split('\n').length - 1) + text.slice(match[0].length) };
}

/**
 * The syntax tree of an MDX body, read by the rules the site is built with. Nothing in it is run.
 * @throws VFileMessage with `line` and `reason` where the text is not MDX
 */
export function parseMdx(body: string): Root {
  return parser.parse(body);
}
