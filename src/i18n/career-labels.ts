import { anchorOf } from '../model/anchors.ts';
import type { Content, Locale } from '../schema/content.ts';
import type { Competency, Position } from '../schema/people.ts';
import { href } from './href.ts';
import { stringsOf } from './strings.ts';

/** A row of the position table by its titles. */
export function positionLabel(locale: Locale, { titles }: Position): string {
  return titles.map((it) => it.label[locale]).join(stringsOf(locale).format.list);
}

/** A competency with its number in the plan. */
export function competencyLabel(locale: Locale, { number, label }: Competency): string {
  return `${String.fromCodePoint(0x245f + number)} ${label[locale]}`;
}

/**
 * Where the plan says something.
 * @param at a place in the official document and, where there is one, the item of the plan that says so
 * @returns the address of the passage, or of the nearest page above it that the site holds
 */
export function passageHref(
  content: Pick<Content, 'pages'>,
  locale: Locale,
  { source, item }: { source: string; item?: string | undefined },
): string {
  const section = source.replace(/-[^-()\d]$/u, '');
  const own = content.pages.filter((it) => it.locale === locale);
  const page = own.find((it) => it.data.source.place === section) ?? own.find((it) => it.data.source.place === section.split('-')[0]);
  const path = page?.path ? `/plan/${page.path}/` : '/plan/';
  const anchor = item ?? (section === source ? undefined : anchorOf(source));
  return `${href(locale, path)}${anchor ? `#${anchor}` : ''}`;
}
