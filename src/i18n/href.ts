import type { Locale } from '../schema/content.ts';

/**
 * The address of a page: the source language at the root, the other under its code, both below the base path.
 * @param path path of the page in the source language, such as `/plan/direction/`; an empty part of it (`/plan//`, from the page
 * that has no path of its own) is dropped
 * @param base the base path the site is built for
 */
export function href(locale: Locale, path: string, base: string = import.meta.env?.BASE_URL ?? '/'): string {
  const root = base.endsWith('/') ? base : `${base}/`;
  return `${root}${locale === 'ja' ? '' : `${locale}/`}${path.replace(/\/{2,}/g, '/').replace(/^\//, '')}`;
}

/** The address of a file that is one for all languages, below the base path. */
export function asset(path: string, base: string = import.meta.env?.BASE_URL ?? '/'): string {
  return `${base.endsWith('/') ? base : `${base}/`}${path.replace(/^\//, '')}`;
}
