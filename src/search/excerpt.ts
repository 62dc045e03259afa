import { fold } from './fold.ts';

/** A piece of a text, and whether it is what the reader looked for. */
export interface Piece {
  text: string;
  hit: boolean;
}

/**
 * A text cut at the places where a needle stands in it, whatever the width and case of either.
 * @param needles folded; a longer one wins over a shorter one at the same place
 */
export function piecesOf(text: string, needles: string[]): Piece[] {
  const spans = spansOf(text, needles);
  const pieces: Piece[] = [];
  let at = 0;
  for (const [start, end] of spans) {
    if (start > at) pieces.push({ text: text.slice(at, start), hit: false });
    pieces.push({ text: text.slice(start, end), hit: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), hit: false });
  return pieces;
}

/**
 * The stretch of a text around its first hits, cut into pieces, with an ellipsis where it was cut.
 * @param length how many characters to show
 */
export function excerptOf(text: string, needles: string[], length: number): Piece[] {
  if (text.length <= length) return piecesOf(text, needles);
  const starts = spansOf(text, needles).map(([start]) => start);
  const dense = starts.map((start) => starts.filter((it) => it >= start && it < start + length * 0.8).length);
  const centre = starts[dense.indexOf(Math.max(...dense))] ?? 0;
  const from = wordStart(text, sentenceBefore(text, Math.max(0, Math.min(centre, text.length - length)), length));
  const to = wordStart(text, from + length);
  const shown = piecesOf(text.slice(from, to).trim(), needles);
  if (from > 0) shown.unshift({ text: '\u2026', hit: false });
  if (to < text.length) shown.push({ text: '\u2026', hit: false });
  return shown;
}

/** The beginning of the Latin word that a place lies in; the place itself between other characters. */
function wordStart(text: string, at: number): number {
  const before = /[\p{sc=Latin}\p{N}'\u2019-]{1,30}$/u.exec(text.slice(Math.max(0, at - 30), at))?.[0].length ?? 0;
  return /^[\p{sc=Latin}\p{N}]/u.test(text.slice(at)) ? at - before : at;
}

/** Where to begin so that the excerpt opens with a sentence or at least a word, no further back than a third of it. */
function sentenceBefore(text: string, at: number, length: number): number {
  const back = text.slice(Math.max(0, at - Math.floor(length / 3)), at);
  const stop = Math.max(back.lastIndexOf('\u3002'), back.lastIndexOf('. '), back.lastIndexOf('\uff1f'));
  if (stop >= 0) return at - back.length + stop + 1;
  return at === 0 ? 0 : Math.max(0, at - Math.min(12, Math.floor(length / 8)));
}

function spansOf(text: string, needles: string[]): [number, number][] {
  const { folded, origin } = foldByCharacter(text);
  const wanted = [...new Set(needles.map((it) => fold(it).replace(/\s+/gu, '')))].filter(Boolean).toSorted((a, b) => b.length - a.length);
  const spans: [number, number][] = [];
  for (let at = 0; at < folded.length;) {
    const needle = wanted.find((it) => folded.startsWith(it, at) && startsWord(folded, origin, text, at, it));
    if (!needle) {
      at += 1;
      continue;
    }
    spans.push([origin[at]!, origin[at + needle.length] ?? text.length]);
    at += needle.length;
  }
  return spans.map(([start, end]) => [start, start + text.slice(start, end).trimEnd().length]);
}

/** A Latin needle must begin a word: `art` is not found in `start`. */
function startsWord(folded: string, origin: number[], text: string, at: number, needle: string): boolean {
  if (!/^[a-z0-9]/.test(needle) || at === 0) return true;
  return !/[a-z0-9]/.test(folded[at - 1]!) || /\s/u.test(text[origin[at]! - 1] ?? '');
}

/** The folded text without spaces, and for each of its characters where it came from. */
function foldByCharacter(text: string): { folded: string; origin: number[] } {
  let folded = '';
  const origin: number[] = [];
  for (const { segment, index } of new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)) {
    for (const unit of segment.normalize('NFKC').toLowerCase().replace(/\s+/gu, '')) {
      folded += unit;
      for (let i = 0; i < unit.length; i += 1) origin.push(index);
    }
  }
  return { folded, origin };
}
