import { parseHTML } from 'linkedom';
import type { Segment } from '../../../src/search/query.ts';
import type { Locale } from '../../../src/schema/content.ts';
import { locales } from '../../../src/schema/content.ts';

/** What a page is found by besides its text. */
export interface PageFacts {
  /** `plan` for a page of the plan itself. */
  kind?: string;
  /** Its place in the official document, in words. */
  place?: string;
  aliases?: string[];
}

/** A copy of a built page made for the index, and the words of its headings. */
export interface PageCopy {
  html: string;
  locale: Locale;
  headings: string[];
  text: string;
}

const wide = /[\uff01-\uff5e\uff61-\uff9f]+/gu;
const words: Record<Locale, Segment> = { ja: segmenterWithSpaces('ja'), en: (text) => [text] };

/**
 * A copy of a built page for the index; the page itself stays as it is. In text nodes, full-width Latin and half-width kana are
 * folded, and Japanese is cut by zero-width spaces where browsers cut it: the index would cut some compounds elsewhere.
 * @returns `undefined` for a page without `data-pagefind-body`, or in a language that the site does not have
 */
export function copyForIndex(html: string, facts: PageFacts): PageCopy | undefined {
  if (!html.includes('data-pagefind-body')) return undefined;
  const { document } = parseHTML(html);
  const locale = locales.find((it) => it === document.documentElement.getAttribute('lang')?.split('-')[0]);
  const body = document.querySelector('[data-pagefind-body]');
  if (!locale || !body) return undefined;
  const headings = [...body.querySelectorAll('h1, h2, h3, h4, th, dt, caption, summary')].map((it) => tidy(it.textContent ?? '')).filter(Boolean);
  const text = tidy(body.textContent ?? '');
  rewriteText(body as unknown as TextHolder, (it) => words[locale](foldWidth(it)).join('\u200b'));
  for (const [name, value] of Object.entries({ ...facts, aliases: facts.aliases?.map(foldWidth).join('|') })) {
    if (!value) continue;
    const meta = document.createElement('meta');
    meta.setAttribute('data-pagefind-meta', `${name}[content]`);
    meta.setAttribute('content', value);
    document.head.append(meta);
  }
  return { html: document.toString(), locale, headings: [...new Set(headings)], text };
}

/** Full-width Latin to half width and half-width kana to full width; everything else stays, circled numbers among it. */
export function foldWidth(text: string): string {
  return text.replace(wide, (it) => it.normalize('NFKC'));
}

interface TextHolder {
  nodeType: number;
  nodeName: string;
  nodeValue: string | null;
  childNodes: Iterable<TextHolder>;
}

function rewriteText(node: TextHolder, rewrite: (text: string) => string): void {
  if (/^(script|style|svg)$/i.test(node.nodeName)) return;
  if (node.nodeType === 3 && node.nodeValue?.trim()) node.nodeValue = rewrite(node.nodeValue);
  for (const child of node.childNodes) rewriteText(child, rewrite);
}

/** Cuts a text into pieces to be joined by breaks; spaces and punctuation stay with the piece before them. */
function segmenterWithSpaces(locale: Locale): Segment {
  const cut = new Intl.Segmenter(locale, { granularity: 'word' });
  return (text) => {
    const pieces: string[] = [];
    for (const { segment, isWordLike } of cut.segment(text)) {
      if (isWordLike && !/\s$/u.test(pieces.at(-1) ?? ' ')) pieces.push(segment);
      else if (pieces.length === 0) pieces.push(segment);
      else pieces[pieces.length - 1] += segment;
    }
    return pieces;
  };
}

function tidy(text: string): string {
  return foldWidth(text).replace(/\s+/gu, ' ').trim();
}
