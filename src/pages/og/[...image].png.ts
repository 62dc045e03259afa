import type { APIRoute } from 'astro';
import { socialImage } from '../../components/social-image.ts';
import { cardOf, socialImagePath, socialPages, type SocialPage } from '../../components/social-pages.ts';
import { loadContent } from '../../query/content.ts';
import { locales, type Locale } from '../../schema/content.ts';

interface Props {
  locale: Locale;
  page: SocialPage;
}

export async function getStaticPaths() {
  const content = await loadContent();
  return locales.flatMap((locale) =>
    socialPages(content, locale).map((page) => ({
      params: { image: socialImagePath(locale, page.path).slice('/og/'.length, -'.png'.length) },
      props: { locale, page },
    })),
  );
}

export const GET: APIRoute<Props> = async ({ props: { locale, page } }) => {
  const png = await socialImage(cardOf(await loadContent(), locale, page));
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
