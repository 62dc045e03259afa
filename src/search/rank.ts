import { fold, squeeze } from './fold.ts';
import type { Fragment } from './pagefind.ts';
import { sectionsOf, type Section } from './sections.ts';

/** What is looked for: whole phrases, any of which will do, and single words with how much each tells. */
export interface Wanted {
  phrases: string[];
  words: { word: string; weight: number }[];
}

/** A section that answers, with how well. */
export interface SectionHit extends Section {
  score: number;
}

/** A page that answers: how well, whether one of the phrases or which part of the words really stands in it, and where. */
export interface Ranked {
  fragment: Fragment;
  score: number;
  /** Whether a whole phrase stands in the page. */
  exact: boolean;
  /** Weight of the words found, 0 to 1. */
  coverage: number;
  sections: SectionHit[];
}

/** How much a place in a page counts: where it says what the page is about, more. */
const phraseIn = { titleWhole: 100, title: 72, aliasWhole: 74, alias: 34, headingWhole: 66, heading: 52, row: 31, text: 30 };
const wordIn = { title: 1, alias: 0.7, heading: 0.75, row: 0.65, text: 0.45, stem: 0.25 };
/**
 * What kind of page it is counts where the whole phrase stands, and less where only words were found: the plan's own pages come first,
 * what is to be done before what a survey found, and both before pages that say it again from another side; an entry of a list comes last.
 */
const kinds: Record<string, { phrase: number; words: number }> = {
  plan: { phrase: 14, words: 4 },
  contents: { phrase: 8, words: 2 },
  findings: { phrase: -16, words: 0 },
  entry: { phrase: -110, words: -110 },
};
const anyKind = { phrase: -60, words: -14 };
/** A page that explains the word to newcomers. */
const explained = 8;
const everyWord = 40;
const allWords = 12;
const atMostSections = 3;

/**
 * How well a page answers, by whether the folded text really contains what was asked for; Pagefind's own order decides between equals.
 * @param place 0 for the page that Pagefind puts first, 1 for its last
 */
export function rankPage(fragment: Fragment, wanted: Wanted, place: number): Ranked {
  const sections = sectionsOf(fragment).map((it) => ({ ...it, squeezed: squeeze(it.text), heading: squeeze(it.title) }));
  const page = {
    title: squeeze(fragment.meta['title'] ?? ''),
    aliases: (fragment.meta['aliases'] ?? '').split('|').map(squeeze).filter(Boolean),
    headings: sections.filter((it) => it.id !== undefined).map((it) => unnumbered(it.heading)),
    rows: wordsOf(fragment, 'th'),
    terms: wordsOf(fragment, 'dfn'),
    text: sections.map((it) => it.squeezed).join('\n'),
  };
  const phrases = wanted.phrases.map(squeeze).filter(Boolean);
  const phrase = Math.max(0, ...phrases.map((it) => phraseScore(page, it)));
  const covered = wanted.words.map(({ word, weight }) => ({ weight, place: wordPlace(page, squeeze(word)) }));
  const total = covered.reduce((sum, it) => sum + it.weight, 0);
  const coverage = total === 0 ? 0 : covered.reduce((sum, it) => sum + (it.place > 0 ? it.weight : 0), 0) / total;
  const words = total === 0 ? 0 : covered.reduce((sum, it) => sum + it.place * it.weight, 0) / total;
  const found = phrase > 0 || coverage > 0;
  const own = !found ? 0 : (kinds[fragment.meta['kind'] ?? ''] ?? anyKind)[phrase > 0 ? 'phrase' : 'words'];
  const hits = sections.map(({ squeezed, heading, ...section }) => ({
    ...section,
    score: sectionScore(heading, squeezed, phrases, wanted.words),
  }));
  return {
    fragment,
    score: phrase + (phrase > 0 ? words * (everyWord / 4) : words * everyWord + coverage * allWords) + own - place * 10,
    exact: phrase > 0,
    coverage,
    sections: bestSections(hits),
  };
}

interface PageWords {
  title: string;
  aliases: string[];
  headings: string[];
  /** What the rows of its tables are about. */
  rows: string[];
  terms: string[];
  text: string;
}

function wordsOf(fragment: Fragment, element: string): string[] {
  return fragment.anchors.filter((it) => it.element === element).map((it) => squeeze(it.text ?? ''));
}

function phraseScore(page: PageWords, phrase: string): number {
  const often =
    Math.min(14, 5 * Math.log2(countOf(page.text, phrase) + 1)) +
    (page.terms.some((it) => has(it, phrase) && it.length < phrase.length + 3) ? explained : 0);
  if (page.title === phrase) return phraseIn.titleWhole + often;
  if (page.aliases.includes(phrase)) return phraseIn.aliasWhole + often;
  if (has(page.title, phrase)) return phraseIn.title + often + 15 * (phrase.length / page.title.length);
  if (page.headings.includes(phrase)) return phraseIn.headingWhole + often;
  const heading = shareOf(page.headings, phrase);
  if (heading > 0) return phraseIn.heading + often + 10 * heading;
  const alias = shareOf(page.aliases, phrase);
  if (alias > 0) return phraseIn.alias + often + 12 * alias;
  const row = shareOf(page.rows, phrase);
  if (row > 0) return phraseIn.row + often + 4 * row;
  return has(page.text, phrase) ? phraseIn.text + often : 0;
}

function wordPlace(page: PageWords, word: string): number {
  if (has(page.title, word)) return wordIn.title;
  if (page.headings.some((it) => has(it, word))) return wordIn.heading;
  if (page.aliases.some((it) => has(it, word))) return wordIn.alias;
  if (page.rows.some((it) => has(it, word))) return wordIn.row;
  if (has(page.text, word)) return wordIn.text + 0.05 * Math.min(3, countOf(page.text, word));
  const stem = /^[a-z]{6,}$/.test(word) ? word.slice(0, Math.max(5, word.length - 3)) : '';
  return has(page.text, stem) ? wordIn.stem : 0;
}

/** The largest share of a text that a phrase makes up; 0 where none has it. */
function shareOf(texts: string[], phrase: string): number {
  return Math.max(0, ...texts.filter((it) => has(it, phrase)).map((it) => phrase.length / it.length));
}

function sectionScore(heading: string, text: string, phrases: string[], words: Wanted['words']): number {
  const phrase = Math.max(
    0,
    ...phrases.map((it) => (has(heading, it) ? 40 : 0) + (has(text, it) ? 30 + Math.min(5, countOf(text, it)) : 0)),
  );
  const total = words.reduce((sum, it) => sum + it.weight, 0) || 1;
  return (
    phrase +
    words.reduce(
      (sum, { word, weight }) => sum + ((has(heading, squeeze(word)) ? 8 : 0) + (has(text, squeeze(word)) ? 8 : 0)) * (weight / total),
      0,
    )
  );
}

/** The sections that answer best, best first; where one has the whole phrase, those that have only words are left out. */
function bestSections(sections: SectionHit[]): SectionHit[] {
  const best = Math.max(0, ...sections.map((it) => it.score));
  const least = best >= 30 ? 30 : Math.max(best / 2, 0.1);
  return sections
    .filter((it) => it.score >= least)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, atMostSections);
}

/** A heading without the circled number that opens it. */
function unnumbered(heading: string): string {
  return heading.replace(/^(?:\(?\d{1,2}\)?\.?)(?=\p{L})/u, '');
}

function has(text: string, part: string): boolean {
  return part !== '' && text.includes(part);
}

function countOf(text: string, part: string): number {
  return part === '' ? 0 : text.split(part).length - 1;
}

/** The needles to mark in an excerpt: the phrases that the page has, or else the words. */
export function needlesFor(ranked: Ranked, wanted: Wanted): string[] {
  const text = squeeze(ranked.sections.map((it) => `${it.title}\n${it.text}`).join('\n'));
  const phrases = wanted.phrases.filter((it) => has(text, squeeze(it)));
  return (phrases.length > 0 ? phrases : wanted.words.map((it) => it.word)).map(fold);
}
