import type { Fragment } from './pagefind.ts';

/** A stretch of a page below one heading; the stretch before the first heading has no id. */
export interface Section {
  id: string | undefined;
  title: string;
  text: string;
}

/** The sections of a page in reading order. The page's own title opens the first. */
export function sectionsOf(fragment: Fragment): Section[] {
  const broken = fragment.raw_content.includes('\u200b');
  const words = fragment.raw_content.split(broken ? '\u200b' : /[^\S\ufeff]+/u);
  const headings = fragment.anchors
    .filter((it) => /^h[2-6]$/i.test(it.element) && it.text?.trim())
    .toSorted((a, b) => a.location - b.location);
  const starts = [
    { id: undefined, title: plain(fragment.meta['title'] ?? ''), location: 0 },
    ...headings.map((it) => ({ id: it.id, title: plain(it.text ?? ''), location: it.location })),
  ];
  const sections = starts.map(({ id, title, location }, index): Section => {
    const text = plain(words.slice(location, starts[index + 1]?.location).join(broken ? '' : ' '));
    return { id, title, text: text.slice(openingOf(text, title)).trim() };
  });
  // a heading with nothing before the next one is shown with what stands below that
  return sections.map((it, index) => (it.text === '' && it.id ? { ...it, text: sections[index + 1]?.text ?? '' } : it));
}

/** Where the words after the heading begin: Pagefind repeats the heading in the text and closes it with a full stop. */
function openingOf(text: string, title: string): number {
  if (!title || !text.trimStart().startsWith(title)) return 0;
  const rest = text.indexOf(title) + title.length;
  return rest + (/^\s*\.\s*/u.exec(text.slice(rest))?.[0].length ?? 0);
}

/** A stored text as the page has it. */
export function plain(text: string): string {
  return text.replaceAll('\u200b', '').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
