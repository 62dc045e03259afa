import type { APIRoute } from 'astro';
import { asset } from '../i18n/href.ts';

/* Which pages stay out of search engines is said by each page itself, so that a link to it is not lost. */
export const GET: APIRoute = ({ site }) => {
  const sitemap = site ? [`Sitemap: ${new URL(asset('/sitemap-index.xml'), site).href}`] : [];
  return new Response(`${['User-agent: *', 'Allow: /', ...sitemap].join('\n')}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
