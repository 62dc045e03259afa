import { ofType, type Difference, type TextDifference } from '../../model/difference/difference.ts';
import { measuresOf } from '../../model/measures.ts';
import { questionsInOrder, scoreGroups } from '../../model/survey.ts';
import { planAddress } from '../../model/tables/table.ts';
import { lead } from '../../model/text/page-sections.ts';
import type { Content, Locale } from '../../schema/content.ts';
import type { Run } from '../../model/text/sequence-diff.ts';
import { itemWords, wordsOf } from '../item-words.ts';
import { passageWords } from '../passage-words.ts';
import { stringsOf } from '../strings.ts';
import { cell, number, type Block, type Cell } from './report.ts';

/** Measures whose state is another one. */
export function measureBlocks(locale: Locale, content: Content, differences: readonly Difference[]): Block[] {
  const { updates: words, measures } = stringsOf(locale);
  const { columns } = words;
  const found = ofType(differences, 'measure');
  if (found.length === 0) return [];
  const texts = itemWords(content);
  const passages = new Map(measuresOf(content).map((it) => [it.id, it]));
  const rows = found.map(({ id, was, is, note }) => {
    const { text, page, anchor } = passageWords(texts, locale, passages.get(id)!);
    return [
      cell(text, `${planAddress(page)}#${anchor}`),
      cell(measures.states[was]),
      cell(measures.states[is]),
      cell(note?.[locale] ?? ''),
    ];
  });
  const heads = [columns.what, columns.before, columns.after, columns.note];
  return [{ id: 'measures', title: words.blocks.measures, sentences: [], table: { columns: heads, rows } }];
}

/** Text that changed, by page and section, with the words that were taken out and put in. */
export function textBlocks(locale: Locale, content: Content, differences: readonly Difference[]): Block[] {
  const { updates: words, freshness, format } = stringsOf(locale);
  const { columns } = words;
  const pages = ofType(differences, 'page');
  const texts = ofType(differences, 'text');
  if (pages.length + texts.length === 0) return [];
  const counted = (['added', 'removed', 'changed', 'moved'] as const).flatMap((change) => {
    const n = texts.filter((it) => it.change === change).length;
    return n > 0 ? [`${words.changes[change]} ${n}`] : [];
  });
  const rows = [
    ...pages.map((it) => [cell(words.languages[it.locale]), cell(it.title), cell(''), cell(words.pageChange[it.change]), cell('')]),
    ...texts.map((it) => [
      cell(words.languages[it.locale]),
      cell(it.title),
      // A place is told as the words of the report's language would name it, and leads to the page in that language.
      cell(it.heading ?? (it.anchor === lead ? words.lead : it.anchor), it.change === 'removed' ? undefined : placeOf(it)),
      cell(`${freshness.kinds[it.kind]}${it.item ? ` ${it.item}` : ''}: ${words.changes[it.change]}`),
      changedWords(content, it),
    ]),
  ];
  const heads = [columns.language, columns.page, columns.section, columns.change, columns.words];
  return [
    {
      id: 'texts',
      title: words.blocks.texts,
      sentences: counted.length > 0 ? [counted.join(format.list)] : [],
      table: { columns: heads, rows },
    },
  ];
}

function placeOf({ page, anchor, item }: { page: string; anchor: string; item?: string | undefined }): string {
  return `${planAddress(page)}${item ? `#${item}` : anchor === lead ? '' : `#${anchor}`}`;
}

/** Texts of the data that changed, in both languages. */
export function labelBlocks(locale: Locale, differences: readonly Difference[]): Block[] {
  const { updates: words } = stringsOf(locale);
  const { columns } = words;
  const found = ofType(differences, 'label');
  if (found.length === 0) return [];
  const wordsIn = (runs: Run[]): Cell => ({ text: runs.map(({ items }) => items.join('')).join(''), words: runs });
  const rows = found.map((it) => [
    cell(it.file),
    cell(it.place),
    cell(words.changes[it.change]),
    wordsIn(it.words.ja),
    wordsIn(it.words.en),
    cell(it.translated ? '' : words.untranslated),
  ]);
  const heads = [columns.file, columns.what, columns.change, words.languages.ja, words.languages.en, columns.note];
  return [{ id: 'labels', title: words.blocks.labels, sentences: [], table: { columns: heads, rows } }];
}

/** What HR wrote about a fiscal year. */
export function noteBlocks(locale: Locale, content: Content, year: number): Block[] {
  const { updates: words } = stringsOf(locale);
  const notes = content.years.notes.filter((it) => it.year === year).flatMap((it) => it.notes);
  if (notes.length === 0) return [];
  const labels = new Map(
    [...content.indicators.indicators, ...scoreGroups(content), ...questionsInOrder(content).map((it) => it.question)].map((it) => [
      it.id,
      it.label[locale],
    ]),
  );
  const list = notes.map(({ of, text }) => cell(labels.has(of) ? words.about(labels.get(of)!, text[locale]) : text[locale]));
  return [{ id: 'notes', title: words.blocks.notes, sentences: [], list }];
}

/** Sections of translations that are older than what they were made from. */
export function staleBlocks(locale: Locale, differences: readonly Difference[]): Block[] {
  const { updates: words } = stringsOf(locale);
  const { columns } = words;
  const found = ofType(differences, 'stale');
  if (found.length === 0) return [];
  const rows = found.map((it) => [
    cell(it.title),
    cell(it.heading ?? words.lead, placeOf({ page: it.page, anchor: it.anchor })),
    number(String(it.pieces)),
    cell(words.since[it.since]),
  ]);
  const heads = [columns.page, columns.section, columns.pieces, columns.note];
  return [{ id: 'stale', title: words.blocks.stale, sentences: [], table: { columns: heads, rows } }];
}

/** The words of a changed piece as a reader of the page sees them: figures as they are printed, a block by its name. */
function changedWords(content: Content, { locale, kind, change, words }: TextDifference): Cell {
  const printed = words.map((run): Run => ({
    ...run,
    items: run.items.map((it) => (kind === 'block' ? it : figureOf(locale, content, it))),
  }));
  const text = printed.map(({ items }) => items.join('')).join('');
  return { text, ...(change !== 'moved' && { words: printed }) };
}

/** A tag as the figure that it prints; as it stands in the file where the data of today does not hold the figure. */
function figureOf(locale: Locale, content: Content, token: string): string {
  const component = /^<(\w+) /.exec(token)?.[1];
  if (!component) return token;
  const attributes = Object.fromEntries([...token.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!]));
  try {
    return wordsOf(locale, content, { component, attributes }) || token;
  } catch (error) {
    if (error instanceof RangeError) return token;
    throw error;
  }
}
