import { parseHTML } from 'linkedom';
import { locales, type Locale } from '../../../src/schema/content.ts';
import type { Kind } from '../../../src/search/pagefind.ts';

/** What a page is found by besides its text. */
export interface PageFacts {
  title?: string;
  /** A page of the plan itself, one that lists others, one that reports a survey; or one entry of a list such as the glossary. */
  kind?: 'plan' | 'contents' | 'findings' | 'entry';
  /** Its place in the official document, in words. */
  place?: string;
  aliases?: string[];
}

/** What a built page gives to the index: itself, and each entry that has an address of its own on it. */
export interface PageRecords {
  locale: Locale;
  records: { url: string; html: string }[];
  /** Words that stand out on the page: its headings, and the heads of tables. */
  headings: string[];
  text: string;
}

const wide = /[\uff01-\uff5e\uff61-\uff9f]+/gu;

/**
 * The records of a built page for the index, made from a copy; the page itself stays as it is. In text nodes, full-width Latin and
 * half-width kana are folded, and Japanese is cut by zero-width spaces where browsers cut it: the index would cut some compounds elsewhere.
 * @param url its address below the base path
 * @returns `undefined` for a page without `data-pagefind-body`, or in a language that the site does not have
 */
export function pageRecords(url: string, html: string, facts: PageFacts): PageRecords | undefined {
  if (!html.includes('data-pagefind-body')) return undefined;
  const { document } = parseHTML(html);
  const locale = locales.find((it) => it === document.documentElement.getAttribute('lang')?.split('-')[0]);
  const body = document.querySelector('[data-pagefind-body]');
  if (!locale || !body) return undefined;
  for (const aside of body.querySelectorAll('[data-pagefind-ignore], nav, .concerns, .number-mark, .erratum')) aside.remove();
  for (const term of body.querySelectorAll('button[popovertarget]')) {
    const explained = document.createElement('dfn');
    explained.append(...term.childNodes);
    term.replaceWith(explained);
  }
  const headings = [...body.querySelectorAll('h1, h2, h3, h4, th, dt, caption, summary')]
    .map((it) => tidy(it.textContent ?? ''))
    .filter(Boolean);
  const text = tidy(body.textContent ?? '');
  for (const inline of body.querySelectorAll('span, strong, small, a, dt, summary'))
    if (inline.nextSibling?.nodeType === 1) inline.after(' ');
  for (const heading of body.querySelectorAll('h2, h3, h4')) takeAnchor(heading);
  const title = facts.title ?? ownText(body.querySelector('h1'));
  const entries = [...body.querySelectorAll('article:has(> :is(h2, h3, h4)[id])')].map((it) => {
    it.remove();
    const heading = it.querySelector('h2, h3, h4')!;
    return record(locale, `${url}#${heading.id}`, it.innerHTML, { title: ownText(heading), kind: 'entry', place: title });
  });
  const page = record(locale, url, body.innerHTML, { ...facts, title });
  return { locale, records: [page, ...entries], headings: [...new Set(headings)], text };
}

/** Full-width Latin to half width and half-width kana to full width; everything else stays, circled numbers among it. */
export function foldWidth(text: string): string {
  return text.replace(wide, (it) => it.normalize('NFKC'));
}

/** A heading without an id takes that of the article or section it opens; other ids than those of headings lead nowhere in a result. */
function takeAnchor(heading: Element): void {
  const opened = heading.parentElement;
  if (!heading.id && opened?.id && opened.querySelector('h2, h3, h4') === heading) heading.id = opened.id;
  if (opened?.id) opened.removeAttribute('id');
}

/** The words of a heading itself, without asides such as a reading in small print. */
function ownText(heading: Element | null): string {
  return tidy(
    [...(heading?.childNodes ?? [])]
      .filter((it) => it.nodeType === 3 || (it as Element).localName !== 'small')
      .map((it) => it.textContent)
      .join(''),
  );
}

function record(locale: Locale, url: string, content: string, facts: PageFacts): { url: string; html: string } {
  const { document } = parseHTML(
    `<!doctype html><html lang="${locale}"><head></head><body><main data-pagefind-body>${content}</main></body></html>`,
  );
  const main = document.querySelector('main')!;
  for (const anchor of main.querySelectorAll(':not(h2, h3, h4)[id]')) anchor.removeAttribute('id');
  // an id makes the index keep the words of an element apart, for ranking: terms explained here, rows of tables
  [...main.querySelectorAll('dfn, th[scope=row]')].forEach((it, n) => it.setAttribute('id', `${n}`));
  rewriteText(main as unknown as TextHolder, (it) => indexed(locale, it));
  const list = (of?: string[]): string => [...new Set(of)].map((it) => indexed(locale, it)).join('|');
  const named = { kind: facts.kind, place: facts.place, title: indexed(locale, facts.title ?? ''), aliases: list(facts.aliases) };
  const properties = Object.entries(named).map(([name, value]) => ['data-pagefind-meta', `${name}[content]`, value] as const);
  for (const [attribute, name, value] of [...properties, ['data-pagefind-filter', 'kind[content]', filterKind(facts)] as const]) {
    if (!value) continue;
    const meta = document.createElement('meta');
    meta.setAttribute(attribute, name);
    meta.setAttribute('content', value);
    document.head.append(meta);
  }
  return { url, html: document.toString() };
}

function filterKind({ kind }: PageFacts): Kind {
  return kind === 'entry' ? 'entry' : kind ? 'plan' : 'page';
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

const cut = new Intl.Segmenter('ja', { granularity: 'word' });

/** A text as the index takes it: folded, and in Japanese with a break between words; spaces and punctuation stay with the word before. */
function indexed(locale: Locale, text: string): string {
  const folded = foldWidth(text);
  if (locale !== 'ja') return folded;
  let broken = '';
  for (const { segment, isWordLike } of cut.segment(folded))
    broken += isWordLike && broken && !/\s$/u.test(broken) ? `\u200b${segment}` : segment;
  return broken;
}

function tidy(text: string): string {
  return foldWidth(text).replace(/\s+/gu, ' ').trim();
}
