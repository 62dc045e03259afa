import { freshnessOf, sourceOf, type SectionFreshness } from '../model/text/freshness.ts';
import type { PageText } from '../schema/content.ts';
import { loadContent } from './content.ts';

const known = new Map<string, SectionFreshness[]>();

/** The sections of a page of the plan that are older than the source; none for a page in the source language. Worked out once a build. */
export async function olderSections({ locale, path }: Pick<PageText, 'locale' | 'path'>): Promise<SectionFreshness[]> {
  const key = `${locale}/${path}`;
  const before = import.meta.env.PROD ? known.get(key) : undefined;
  if (before) return before;
  const { pages } = await loadContent();
  const page = pages.find((it) => it.locale === locale && it.path === path);
  const source = page && sourceOf(pages, page);
  const found = source ? freshnessOf(source, page.data.translatedFrom).filter((it) => it.state === 'older') : [];
  known.set(key, found);
  return found;
}
