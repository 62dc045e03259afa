import type { Locale } from '../schema/content.ts';
import { excerptOf, piecesOf, type Piece } from './excerpt.ts';
import { squeeze } from './fold.ts';
import { lookUp, needsLexicon, type Lexicon } from './lexicon.ts';
import type { Kind, Match, Pagefind } from './pagefind.ts';
import { longWords, readQuery, type Query, type Segment } from './query.ts';
import { needlesFor, rankPage, type Ranked, type Wanted } from './rank.ts';
import { plain } from './sections.ts';

/** One matching section of a page as it is shown. */
export interface SectionResult {
  url: string;
  title: Piece[];
  excerpt: Piece[];
}

/** One page as it is shown: with the words of its opening where they match, and the sections below headings that match. */
export interface PageResult {
  url: string;
  title: Piece[];
  /** Its place in the official document, in words; empty where it has none. */
  place: string;
  excerpt: Piece[] | undefined;
  sections: SectionResult[];
}

export interface SearchResult {
  pages: PageResult[];
  /** How many pages were found, shown or not. */
  total: number;
}

/** What search needs from outside. */
export interface SearchDeps {
  pagefind: Pick<Pagefind, 'search'>;
  lexicon(): Promise<Lexicon>;
  segment: Segment;
  locale: Locale;
}

/** How many of each kind are read and ranked again; of pages of the plan, as many as are to be shown where that is more. */
const read: Record<Kind, number> = { plan: 8, page: 3, entry: 2 };
const kinds = Object.keys(read) as Kind[];
const enough = 6;
const excerptLength: Record<Locale, number> = { ja: 90, en: 180 };

/**
 * Searches: the words as typed and their other spellings first, content words where that is a question or a split compound,
 * any of the words where nothing has all. The first dozen are ranked again by what their text really contains.
 * @param most how many pages to return at most
 */
export async function search(typed: string, deps: SearchDeps, most = read.plan): Promise<SearchResult> {
  const query = readQuery(typed, deps.locale, deps.segment);
  if (!squeeze(query.text)) return { pages: [], total: 0 };
  const pool = new Pool(deps.pagefind);
  const meant = needsLexicon(query.text, deps.locale) ? lookUp(await deps.lexicon(), query.text) : [];
  const phrases = [query.text, ...query.spellings, ...meant, ...(query.core ? [query.core] : [])];
  for (const phrase of phrases) await pool.add(phrase);
  const words = longWords(query.words);
  if (words.length > 1) await pool.add(words.join(' '));
  let wanted: Wanted = { phrases, words: weighed(query) };
  let ranked = await pool.ranked(wanted, most);
  if (!ranked.some((it) => isPlan(it) && (it.exact || it.coverage === 1))) {
    const wider = meant.length > 0 ? [] : await meantBy(query, await deps.lexicon());
    for (const phrase of wider) await pool.add(phrase);
    wanted = { phrases: [...phrases, ...wider], words: weighed(query, await pool.addEach(words)) };
    ranked = await pool.ranked(wanted, most);
  }
  const shown = ranked.filter((it) => it.exact || it.coverage > 0);
  return {
    pages: shown.slice(0, most).map((it) => resultOf(it, wanted, deps.locale)),
    total: shown.length === 0 ? 0 : pool.size - (ranked.length - shown.length),
  };
}

/** Whether it is a page of the plan itself, not one that says it again or an entry of a list. */
function isPlan({ fragment: { meta } }: Ranked): boolean {
  return meta['kind'] !== undefined && meta['kind'] !== 'entry';
}

/** The words and compounds of a query with how much each tells: a long one more than a short one, a rare one more than one on every page. */
function weighed(query: Query, rarity?: Map<string, number>): Wanted['words'] {
  return [...query.words, ...query.compounds].map((word) => ({ word, weight: squeeze(word).length ** 1.5 * (rarity?.get(word) ?? 1) }));
}

async function meantBy(query: Query, lexicon: Lexicon): Promise<string[]> {
  const whole = lookUp(lexicon, query.text);
  return whole.length > 0
    ? whole
    : [...query.compounds, ...query.words].filter((it) => it.length > 2).flatMap((word) => lookUp(lexicon, word, 1));
}

/** What was found so far: pages, and a few entries of lists, each with the best place that any wording gave it. */
class Pool {
  readonly #found: Record<Kind, Map<string, { match: Match; place: number }>> = { plan: new Map(), page: new Map(), entry: new Map() };
  readonly #pagefind: SearchDeps['pagefind'];

  constructor(pagefind: SearchDeps['pagefind']) {
    this.#pagefind = pagefind;
  }

  get size(): number {
    return this.#found.plan.size + this.#found.page.size + Math.min(read.entry, this.#found.entry.size);
  }

  /** Adds what has all terms of a wording. */
  async add(wording: string): Promise<void> {
    for (const kind of kinds) (await this.#search(wording, kind)).forEach((match, place) => this.#put(kind, match, place));
  }

  /**
   * Adds the pages that have any of the words, those with the most and rarest first.
   * @returns how rare each word is: 1 where every page found has it, more where few have
   */
  async addEach(words: string[]): Promise<Map<string, number>> {
    const rarity = new Map<string, number>();
    for (const kind of ['plan', 'page'] as const) {
      const found = await Promise.all(words.map(async (word) => ({ word, results: await this.#search(word, kind) })));
      const pages = new Set(found.flatMap(({ results }) => results.map((it) => it.id))).size;
      const scores = new Map<string, { match: Match; score: number }>();
      for (const { word, results } of found) {
        const rare = results.length === 0 ? 1 : Math.log2(1 + pages / results.length);
        rarity.set(word, Math.max(rarity.get(word) ?? 1, rare));
        results.forEach((match, place) =>
          scores.set(match.id, { match, score: (scores.get(match.id)?.score ?? 0) + rare / (1 + place / read.plan) }),
        );
      }
      [...scores.values()].toSorted((a, b) => b.score - a.score).forEach(({ match }, place) => this.#put(kind, match, place));
    }
    return rarity;
  }

  /** The first of the pool, ranked by their text. */
  async ranked(wanted: Wanted, most: number): Promise<Ranked[]> {
    const ranked: Ranked[] = [];
    for (const kind of kinds) {
      // pages that say again what enough pages of the plan say would be fetched and not shown
      if (kind === 'page' && most === read.plan && ranked.filter((it) => it.exact).length >= enough) continue;
      const first = this.#first(kind, kind === 'entry' ? read.entry : Math.max(read[kind], most > read.plan ? most : 0));
      const rank = async ({ match, place }: (typeof first)[number]): Promise<Ranked> =>
        rankPage(await match.data(), wanted, Math.min(1, place / read.plan));
      ranked.push(...(await Promise.all(first.map(rank))));
    }
    return ranked.toSorted((a, b) => b.score - a.score);
  }

  async #search(wording: string, kind: Kind): Promise<Match[]> {
    return (await this.#pagefind.search(wording, { filters: { kind } })).results;
  }

  #first(kind: Kind, most: number): { match: Match; place: number }[] {
    return [...this.#found[kind].values()].toSorted((a, b) => a.place - b.place).slice(0, most);
  }

  #put(kind: Kind, match: Match, place: number): void {
    const before = this.#found[kind].get(match.id);
    if (!before || before.place > place) this.#found[kind].set(match.id, { match, place });
  }
}

function resultOf(ranked: Ranked, wanted: Wanted, locale: Locale): PageResult {
  const needles = needlesFor(ranked, wanted);
  const { url, meta } = ranked.fragment;
  // an entry of a list has an address of its own within its page, so there is nothing to lead to below it
  const entry = url.includes('#');
  const lead = entry ? ranked.sections[0] : ranked.sections.find((it) => it.id === undefined);
  const show = (text: string): Piece[] => excerptOf(text, needles, excerptLength[locale]);
  const below = ranked.sections.filter((it) => !entry && it.id !== undefined);
  return {
    url,
    title: piecesOf(plain(meta['title'] ?? url), needles),
    place: meta['place'] ?? '',
    excerpt: lead?.text ? show(lead.text) : undefined,
    sections: below.map((it) => ({ url: `${url}#${it.id}`, title: piecesOf(it.title, needles), excerpt: show(it.text) })),
  };
}
