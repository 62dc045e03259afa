import type { Locale } from '../schema/content.ts';
import { fold, isHiragana, katakanaOf, squeeze } from './fold.ts';

/** Cuts a text into its words, without spaces and punctuation; a browser does it with `Intl.Segmenter`. */
export type Segment = (text: string) => string[];

/** What a reader typed, as search works with it. */
export interface Query {
  /** The folded words as typed. */
  text: string;
  /** Other spellings of the whole: katakana for hiragana, the singular of an English word. */
  spellings: string[];
  /** The words that carry meaning, without particles, endings and question words. */
  words: string[];
  /** The same words where they follow each other without anything between, joined: the compounds, whole and in part. */
  compounds: string[];
  /** What a sentence is about, where that is one word or one compound. */
  core: string | undefined;
}

const questionWords: Record<Locale, ReadonlySet<string>> = {
  // words that ask, point or stand on every page
  ja: new Set([
    '\u4f55',
    '\u8ab0',
    '\u6642',
    '\u4e8b',
    '\u65b9',
    '\u5834\u5408',
    '\u4eba',
    '\u4eca',
    '\u5fc5\u8981',
    '\u6559',
    '\u77e5',
    '\u601d',
    '\u884c',
    '\u8a00',
    '\u898b',
  ]),
  en: new Set(
    'a about am an and any are as at be become been but by can could did do does for from get give had has have how i if in into is it its many me much must my need needed of on or our shall should so tell that the their them then there these they this to was we were what when where which who whom whose why will with would you your'.split(
      ' ',
    ),
  ),
};

/**
 * Reads a query: folds it and finds its content words.
 * @param typed as typed
 * @param segment how words are cut in the language of the index
 */
export function readQuery(typed: string, locale: Locale, segment: Segment): Query {
  const text = fold(typed);
  const sound = isHiragana(text);
  const carries = (word: string): boolean =>
    /[\p{L}\p{N}]/u.test(word) && !questionWords[locale].has(word) && (locale === 'en' || sound || !isHiragana(word));
  const runs: string[][] = [[]];
  let end = 0;
  for (const word of segment(text)) {
    const at = text.indexOf(word, end);
    const apart = locale === 'ja' ? at > end : /\S/u.test(text.slice(end, at));
    if (apart || !carries(word)) runs.push([]);
    if (carries(word)) runs.at(-1)!.push(locale === 'en' ? singular(word) : word);
    end = at + word.length;
  }
  const other = sound ? katakanaOf(text) : locale === 'en' ? singular(text) : text;
  const between = locale === 'ja' ? '' : ' ';
  const subjects = runs.filter((run) => run.length > 0);
  const core = subjects.length === 1 ? subjects[0]!.join(between) : undefined;
  return {
    text,
    spellings: other === text ? [] : [other],
    words: [...new Set(runs.flat())],
    compounds: [...new Set(runs.flatMap((run) => partsOf(run).map((part) => part.join(between))))],
    core: core === text ? undefined : core,
  };
}

/** Every stretch of two or more neighbours. */
function partsOf(run: string[]): string[][] {
  return run.flatMap((_, from) => run.slice(from + 1).map((__, more) => run.slice(from, from + more + 2)));
}

function singular(word: string): string {
  return word.length > 3 ? word.replace(/(?<=[a-rt-z])s$/u, '') : word;
}

/**
 * The words to look for when whole words found nothing right: those of one character are left out where longer ones remain,
 * because a compound is often cut at them, and cut differently in the index.
 */
export function longWords(words: string[]): string[] {
  const long = words.filter((word) => squeeze(word).length > 1);
  return long.length > 0 ? long : words;
}

/** Cuts words as the browsers and Node do. */
export function segmenter(locale: Locale): Segment {
  const words = new Intl.Segmenter(locale, { granularity: 'word' });
  return (text) => [...words.segment(text)].filter((it) => it.isWordLike).map((it) => it.segment);
}
