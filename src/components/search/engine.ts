import type { Lexicon } from '../../search/lexicon.ts';
import type { Pagefind } from '../../search/pagefind.ts';
import { segmenter } from '../../search/query.ts';
import type { SearchDeps } from '../../search/search.ts';
import type { Locale } from '../../schema/content.ts';
import { asset } from '../../i18n/href.ts';

let attempts = 0;
let ready: Promise<SearchDeps> | undefined;

/**
 * Search as it works in this page: Pagefind with its index, fetched once. After a failure the next call tries again.
 * @throws where the index cannot be fetched or the browser cannot run it
 */
export function engine(locale: Locale): Promise<SearchDeps> {
  ready ??= load(locale).catch((error: unknown) => {
    ready = undefined;
    throw error;
  });
  return ready;
}

async function load(locale: Locale): Promise<SearchDeps> {
  const again = attempts > 0 ? `?again=${attempts}` : '';
  attempts += 1;
  const pagefind = (await import(/* @vite-ignore */ `${asset('pagefind/pagefind.js')}${again}`)) as Pagefind;
  // a worker would fetch the same code a second time, for searches that take a few milliseconds
  await pagefind.options({ noWorker: true, ranking: { metaWeights: { title: 5, aliases: 2, kind: 0, place: 0 } } });
  await pagefind.init();
  await pagefind.search('');
  let lexicon: Promise<Lexicon> | undefined;
  return { pagefind, locale, segment: segmenter(locale), lexicon: () => (lexicon ??= loadLexicon(locale)) };
}

/** Readings and synonyms; without them search still finds what is spelt as it stands. */
async function loadLexicon(locale: Locale): Promise<Lexicon> {
  try {
    const response = await fetch(asset(`pagefind/lexicon.${locale}.json`));
    return response.ok ? ((await response.json()) as Lexicon) : [];
  } catch {
    return [];
  }
}
