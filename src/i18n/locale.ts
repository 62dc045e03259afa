import { locales, type Locale } from '../schema/content.ts';

/**
 * The language of a page from its route parameters: the first part of the address where it names a language, else the source language.
 * @param params the page's route parameters
 */
export function localeFrom(params: Record<string, string | undefined>): Locale {
  return locales.find((it) => it === params['locale']) ?? locales[0];
}

/** The other language of the pair. */
export function otherLocale(locale: Locale): Locale {
  return locale === locales[0] ? locales[1] : locales[0];
}

/** Route parameters of a page that exists in every language. */
export const localePaths = () => locales.map((locale) => ({ params: { locale: locale === locales[0] ? undefined : locale } }));
