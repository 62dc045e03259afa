import type { Content } from '../../schema/content.ts';
import { datasets, yearly } from '../../schema/datasets.ts';
import type { Localised } from '../../schema/text.ts';
import { sequenceDiff, wordsIn } from '../text/sequence-diff.ts';
import type { LabelDifference } from './difference.ts';

/** A text in both languages somewhere in the data. */
interface Found {
  file: string;
  /** The ids above it, then the names of fields. */
  place: string[];
  /** How many of the places are the record that it belongs to. */
  record: number;
  text: Localised;
}

type Named = Record<string, unknown>;
const isObject = (it: unknown): it is Named => typeof it === 'object' && it !== null && !Array.isArray(it);
const nameOf = (it: unknown, index: number): string => (isObject(it) ? String(it['id'] ?? it['of'] ?? index + 1) : String(index + 1));

function textsIn(file: string, value: unknown, place: string[], record: number): Found[] {
  if (Array.isArray(value)) return value.flatMap((it, n) => textsIn(file, it, [...place, nameOf(it, n)], record || place.length + 1));
  if (!isObject(value)) return [];
  const { ja, en } = value;
  if (typeof ja === 'string' && typeof en === 'string') return [{ file, place, record: record || place.length, text: { ja, en } }];
  const fields = Object.entries(value).flatMap(([name, it]) =>
    name === 'ja' || name === 'en' ? [] : textsIn(file, it, [...place, name], record),
  );
  // A term of the glossary holds its languages the other way round: each with a term and a definition.
  const paired =
    isObject(ja) && isObject(en) ? Object.keys(ja).flatMap((it) => textsIn(file, { ja: ja[it], en: en[it] }, [...place, it], record)) : [];
  return [...fields, ...paired];
}

/** Every text of the definitions and of the yearly notes; corrections and states of measures are told for themselves. */
function textsOf(content: Content): Found[] {
  const names = (Object.keys(datasets) as (keyof typeof datasets)[]).filter((it) => it !== 'revisions');
  const all = [
    ...names.flatMap((it) => textsIn(datasets[it].file, content[it], [], 0)),
    ...content.years.notes.flatMap((it) => textsIn(`years/${it.year}/${yearly.notes.file}`, it, [], 0)),
  ];
  // Two notes may be about one thing; the second of them is another place.
  const seen = new Map<string, number>();
  return all.map((it) => {
    const nth = (seen.get(keyOf(it)) ?? 0) + 1;
    seen.set(keyOf(it), nth);
    return nth === 1
      ? it
      : { ...it, place: [...it.place.slice(0, it.record - 1), `${it.place[it.record - 1]}-${nth}`, ...it.place.slice(it.record)] };
  });
}

const keyOf = ({ file, place }: Found): string => `${file} ${place.join(' ')}`;

/**
 * Texts of the data that are not what they were. A record that came or went is told once, by its first text. Where the source
 * language changed and the translation did not, that is told too: nothing else can know it.
 */
export function labelDifferences(before: Content, after: Content): LabelDifference[] {
  const recordOf = ({ file, place, record }: Found): string => `${file} ${place.slice(0, record).join(' ')}`;
  const [was, is] = [textsOf(before), textsOf(after)];
  const known = new Map(was.map((it) => [keyOf(it), it]));
  const still = new Set(is.map(keyOf));
  const [oldRecords, records] = [new Set(was.map(recordOf)), new Set(is.map(recordOf))];
  const told = new Set<string>();
  const found = (change: LabelDifference['change'], it: Found, from: Localised, to: Localised): LabelDifference => ({
    type: 'label',
    change,
    file: it.file,
    place: it.place.join('.'),
    translated: from.ja === to.ja || from.en !== to.en,
    words: { ja: sequenceDiff(wordsIn(from.ja), wordsIn(to.ja)), en: sequenceDiff(wordsIn(from.en), wordsIn(to.en)) },
  });
  const lone = (change: 'added' | 'removed', it: Found, others: ReadonlySet<string>): LabelDifference[] => {
    const record = recordOf(it);
    if (!others.has(record) && told.has(record)) return [];
    told.add(record);
    const none = { ja: '', en: '' };
    return [change === 'added' ? found(change, it, none, it.text) : found(change, it, it.text, none)];
  };
  return [
    ...is.flatMap((it) => {
      const old = known.get(keyOf(it));
      if (!old) return lone('added', it, oldRecords);
      return old.text.ja === it.text.ja && old.text.en === it.text.en ? [] : [found('changed', it, old.text, it.text)];
    }),
    ...was.flatMap((it) => (still.has(keyOf(it)) ? [] : lone('removed', it, records))),
  ];
}
