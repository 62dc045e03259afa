import { createHash } from 'node:crypto';
import { yearReport } from '../i18n/change-report/change-report.ts';
import type { Report } from '../i18n/change-report/report.ts';
import { href } from '../i18n/href.ts';
import { stringsOf } from '../i18n/strings.ts';
import type { Feed } from '../model/atom.ts';
import { yearUpdates, type YearUpdate } from '../model/year-update.ts';
import type { Locale } from '../schema/content.ts';
import { loadContent } from './content.ts';

/** What a fiscal year brought, and its report in one language. */
export interface Year {
  update: YearUpdate;
  report: Report;
}

const known = new Map<Locale, Promise<Year[]>>();

/** Every year that has a page, newest first. Worked out once a build. */
export function updatesIn(locale: Locale): Promise<Year[]> {
  const work = async (): Promise<Year[]> => {
    const content = await loadContent();
    return yearUpdates(content).map((update) => ({ update, report: yearReport(locale, content, update) }));
  };
  if (!import.meta.env.PROD) return work();
  if (!known.has(locale)) known.set(locale, work());
  return known.get(locale)!;
}

/** The address of a year's page in the source language. */
export function updateAddress(year: number): string {
  return `/updates/${year}/`;
}

/** The address of the feed in the source language. */
export const feedAddress = '/updates/feed.xml';

/**
 * The feed of one language. Its addresses have a host where one is known; without one they start at the root of the host, which
 * readers resolve against where they got the feed. Ids depend on neither, so no entry comes twice when the site moves.
 * @param origin where the site is served, if that is known
 */
export async function feedOf(locale: Locale, origin: URL | undefined): Promise<Feed> {
  const { site } = await loadContent();
  const words = stringsOf(locale).updates;
  const at = (path: string): string => (origin ? new URL(href(locale, path), origin).href : href(locale, path));
  const named = (path: string): string => `urn:uuid:${nameBased(`${site.organisation.en}/${site.title.en}/${locale}${path}`)}`;
  return {
    id: named('/updates/'),
    language: locale,
    title: `${words.title} | ${site.shortTitle[locale]}`,
    subtitle: words.description,
    author: `${site.organisation[locale]} ${site.contact.department[locale]}`,
    address: at('/updates/'),
    self: at(feedAddress),
    entries: (await updatesIn(locale)).map(({ update, report }) => ({
      id: named(updateAddress(update.year)),
      title: report.title,
      address: at(updateAddress(update.year)),
      // Atom asks for a moment; where none is known it is the first day of what is, the month or the fiscal year.
      updated: (update.updated ?? `${update.year}-04`).padEnd(10, '-01'),
      summary: [...report.opening, ...report.summary].join(' / '),
    })),
  };
}

/** The namespace that RFC 9562 gives to names which are addresses. */
const namespace = '6ba7b8119dad11d180b400c04fd430c8';

/** A UUID that is the same for the same name (version 5, RFC 9562). */
function nameBased(name: string): string {
  const hash = createHash('sha1').update(Buffer.from(namespace, 'hex')).update(name).digest();
  hash[6] = (hash[6]! & 0x0f) | 0x50;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  return hash.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
