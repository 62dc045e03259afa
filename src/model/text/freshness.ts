import { locales, type Content, type Locale, type PageText } from '../../schema/content.ts';
import { fingerprint } from './fingerprint.ts';
import { sectionsOf, type Section, type Unit } from './page-sections.ts';
import { sequenceDiff } from './sequence-diff.ts';

/** How a section of a translation stands to the section it was made from. */
export interface SectionFreshness {
  anchor: string;
  heading?: string;
  /** `older`: the source was changed since; `unrecorded`: nobody has recorded what it was made from. */
  state: 'fresh' | 'older' | 'unrecorded';
  /** Pieces of the source that are not as they were: changed, or added since. */
  changed: Unit[];
  added: Unit[];
  /** How many pieces of the source are gone. */
  removed: number;
}

/** What is recorded of a section in the source language: a fingerprint a piece, in order. */
export function stampOf(section: Section): string {
  return section.units.map((it) => fingerprint(`${it.kind} ${it.text}`)).join(' ');
}

/** Every section of a page in the source language with what a translation records of it. */
export function stampsOf(source: Pick<PageText, 'body' | 'data'>): Record<string, string> {
  return Object.fromEntries(sectionsOf(source).map((it) => [it.anchor, stampOf(it)]));
}

/**
 * How each section of a translation stands to its source, in the order of the source.
 * @param recorded what the translation says it was made from; nothing where it says nothing
 */
export function freshnessOf(
  source: Pick<PageText, 'body' | 'data'>,
  recorded: Readonly<Record<string, string>> | undefined,
): SectionFreshness[] {
  return sectionsOf(source).map((section): SectionFreshness => {
    const { anchor, heading, units } = section;
    const named = { anchor, ...(heading !== undefined && { heading }) };
    const was = recorded?.[anchor];
    const now = stampOf(section);
    if (was === undefined) return { ...named, state: 'unrecorded', changed: [], added: [], removed: 0 };
    if (was === now) return { ...named, state: 'fresh', changed: [], added: [], removed: 0 };
    return { ...named, state: 'older', ...changesBetween(was.split(' '), now.split(' '), units) };
  });
}

/** What became of the pieces of a section: where some were taken out and others put in at one place, those are changed. */
function changesBetween(
  was: readonly string[],
  now: readonly string[],
  units: readonly Unit[],
): Pick<SectionFreshness, 'changed' | 'added' | 'removed'> {
  const found: Pick<SectionFreshness, 'changed' | 'added' | 'removed'> = { changed: [], added: [], removed: 0 };
  let at = 0;
  let out = 0;
  const settle = (): void => {
    found.removed += out;
    out = 0;
  };
  const runs = sequenceDiff(was, now);
  runs.forEach(({ kind, items }, n) => {
    if (kind === 'same') settle();
    if (kind === 'removed') out += items.length;
    else {
      const here = units.slice(at, at + items.length);
      at += items.length;
      if (kind === 'same') return;
      // A run that was put in may stand before the one that was taken out.
      const next = runs[n + 1];
      const room = out + (next?.kind === 'removed' ? next.items.length : 0);
      found.changed.push(...here.slice(0, room));
      found.added.push(...here.slice(room));
      out -= Math.min(room, here.length);
    }
  });
  settle();
  return found;
}

/** The page of the same path in the source language; `undefined` for one that is written in it, and where there is none. */
export function sourceOf(pages: readonly PageText[], { locale, path }: Pick<PageText, 'locale' | 'path'>): PageText | undefined {
  return locale === locales[0] ? undefined : pages.find((it) => it.locale === locales[0] && it.path === path);
}

/** A section of a translation that is older than its source, under its own heading. */
export interface StaleSection extends SectionFreshness {
  locale: Locale;
  page: PageText;
}

const headingOf = (sections: readonly Section[], anchor: string): { heading?: string } => {
  const heading = sections.find((it) => it.anchor === anchor)?.heading;
  return heading === undefined ? {} : { heading };
};

/** Every section of every translation that is older than its source, page by page. */
export function staleSections({ pages }: Pick<Content, 'pages'>): StaleSection[] {
  return pages.flatMap((page) => {
    const source = sourceOf(pages, page);
    if (!source) return [];
    const older = freshnessOf(source, page.data.translatedFrom).filter((it) => it.state === 'older');
    const own = older.length > 0 ? sectionsOf(page) : [];
    return older.map((it) => ({ ...it, ...headingOf(own, it.anchor), locale: page.locale, page }));
  });
}
