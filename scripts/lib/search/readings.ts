import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import kuromoji, { type Token, type Tokenizer } from 'kuromoji';

const hasHan = /\p{sc=Han}/u;
const katakana = /^[\p{sc=Kana}\u30fc]+$/u;
/** The part of speech that kuromoji gives to nouns, and those kinds of noun that open no compound worth finding. */
const noun = '\u540d\u8a5e';
const dependent = new Set(['\u975e\u81ea\u7acb', '\u4ee3\u540d\u8a5e', '\u6570']);

/** Reads Japanese words aloud: the nouns of a text, alone and run together, each with its reading in katakana. */
export type Reader = (text: string) => [reading: string, word: string][];

/** A reader with kuromoji's dictionary, which is loaded once. */
export async function japaneseReader(): Promise<Reader> {
  const dicPath = join(dirname(createRequire(import.meta.url).resolve('kuromoji/package.json')), 'dict');
  const tokenizer = await new Promise<Tokenizer>((done, fail) =>
    kuromoji.builder({ dicPath }).build((error, built) => (error ? fail(error) : done(built))),
  );
  return (text) => nounsOf(tokenizer.tokenize(text));
}

/**
 * The nouns among tokens with their readings: each alone, and each run of neighbours as one compound.
 * @param tokens as kuromoji cuts them; one without a known reading ends a run
 */
export function nounsOf(tokens: Token[]): [reading: string, word: string][] {
  const runs: Token[][] = [[]];
  for (const token of tokens) {
    const readable = token.pos === noun && (katakana.test(token.reading ?? '') || katakana.test(token.surface_form));
    if (readable) runs.at(-1)!.push(token);
    else runs.push([]);
  }
  const compounds = runs
    .flatMap((run) => [run, ...run.map((it) => [it])])
    .filter((run) => run.length > 0 && !(run.length === 1 && dependent.has(run[0]!.pos_detail_1)));
  const pairs = compounds.map((run): [string, string] => [
    run.map((it) => it.reading ?? it.surface_form).join(''),
    run.map((it) => it.surface_form).join(''),
  ]);
  return pairs.filter(([reading, word]) => hasHan.test(word) && reading.length > 1);
}
