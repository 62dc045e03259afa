import type { Run } from '../../model/text/sequence-diff.ts';

/** A cell of a table: words, the page of the site it leads to, or the words of a text as they came from what was there. */
export interface Cell {
  text: string;
  /** Address in the source language, such as `/indicators/x/`. */
  path?: string;
  words?: Run[];
  /** A number, to be set to the right. */
  number?: boolean;
}

/** One part of a report: sentences, then a table or a list. */
export interface Block {
  id: string;
  title: string;
  sentences: string[];
  table?: { columns: string[]; rows: Cell[][] };
  list?: Cell[];
}

/** What changed, in the words of one language: the one record behind the page, the feed, the Markdown and the HTML. */
export interface Report {
  title: string;
  /** What it is about: publication, what is compared with what. */
  opening: string[];
  /** What is compared with what, where that needs saying. */
  compared?: string;
  /** The changes counted, a phrase each; empty where there are none. */
  summary: string[];
  blocks: Block[];
}

export const cell = (text: string, path?: string): Cell => ({ text, ...(path !== undefined && { path }) });
export const number = (text: string): Cell => ({ text, number: true });
