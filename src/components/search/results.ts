import type { Piece } from '../../search/excerpt.ts';
import type { PageResult } from '../../search/search.ts';
import { element } from './element.ts';

/** The list of results: a page an entry, below it the sections that match. Its links are what arrow keys walk through. */
export function resultList(pages: PageResult[], label: string): HTMLOListElement {
  return element('ol', { class: 'search-results', 'aria-label': label }, ...pages.map(pageEntry));
}

function pageEntry({ url, title, place, excerpt, sections }: PageResult): HTMLLIElement {
  const heading = element('p', { class: 'search-title' }, element('a', { href: url }, ...marked(title)));
  const entry = element('li', {}, element('div', { class: 'search-hit' }, heading));
  const hit = entry.firstElementChild!;
  if (place) hit.append(element('p', { class: 'search-place' }, place));
  if (excerpt) hit.append(element('p', { class: 'search-excerpt' }, ...marked(excerpt)));
  if (sections.length > 0) entry.append(element('ul', { class: 'search-sections' }, ...sections.map(sectionEntry)));
  return entry;
}

function sectionEntry({ url, title, excerpt }: PageResult['sections'][number]): HTMLLIElement {
  const heading = element('p', { class: 'search-title' }, element('a', { href: url }, ...marked(title)));
  return element('li', { class: 'search-hit' }, heading, element('p', { class: 'search-excerpt' }, ...marked(excerpt)));
}

function marked(pieces: Piece[]): (Node | string)[] {
  return pieces.map(({ text, hit }) => (hit ? element('mark', {}, text) : text));
}
