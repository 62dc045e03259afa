import type { Locale, PageText } from '../schema/content.ts';

/** A chapter of the plan with its sections, in the order of the plan. */
export interface Chapter {
  page: PageText;
  sections: PageText[];
}

const chapterOf = (page: PageText): number => Number(page.data.order.split('.')[0]);
const sectionOf = (page: PageText): number => Number(page.data.order.split('.')[1] ?? 0);

/** The pages of one language in reading order: chapter, then section. The contents page has order 0 and comes first. */
export function readingOrder(pages: readonly PageText[], locale: Locale): PageText[] {
  return pages.filter((it) => it.locale === locale).sort((a, b) => chapterOf(a) - chapterOf(b) || sectionOf(a) - sectionOf(b));
}

/** The chapters of one language with their sections. */
export function chaptersOf(pages: readonly PageText[], locale: Locale): Chapter[] {
  const ordered = readingOrder(pages, locale).filter((it) => it.path !== '');
  return ordered
    .filter((it) => sectionOf(it) === 0)
    .map((page) => ({ page, sections: ordered.filter((it) => chapterOf(it) === chapterOf(page) && sectionOf(it) > 0) }));
}

/** The pages before and after a page in reading order. */
export function neighboursOf(
  pages: readonly PageText[],
  page: Pick<PageText, 'locale' | 'path'>,
): { previous?: PageText; next?: PageText } {
  const ordered = readingOrder(pages, page.locale);
  const at = ordered.findIndex((it) => it.path === page.path);
  return { previous: ordered[at - 1], next: ordered[at + 1] };
}

/** How a page is numbered in the plan: `3` for a chapter, `(2)` for a section. */
export function numberMark(page: PageText): string {
  return sectionOf(page) === 0 ? String(chapterOf(page)) : `(${sectionOf(page)})`;
}

/** Where in the official document a page begins: its own page number or its chapter's, where the contents list gives one. */
export function sourcePage(pages: readonly PageText[], page: PageText): number | undefined {
  const chapter = chaptersOf(pages, page.locale).find((it) => chapterOf(it.page) === chapterOf(page));
  return page.data.source.page ?? chapter?.page.data.source.page;
}
