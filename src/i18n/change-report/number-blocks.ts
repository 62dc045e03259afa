import { ofType, type Difference, type Entry, type Measured } from '../../model/difference/difference.ts';
import type { YearUpdate } from '../../model/year-update.ts';
import type { Content, Locale } from '../../schema/content.ts';
import { chartPrinter } from '../chart-numbers.ts';
import { formatDay } from '../format.ts';
import { unitOf } from '../../model/units.ts';
import { scoreDecimals } from '../../model/score-decimals.ts';
import { scoreGroups } from '../../model/survey.ts';
import { stringsOf } from '../strings.ts';
import { trendPrinter } from '../trend-numbers.ts';
import { cell, number, type Block, type Cell } from './report.ts';

type Known = Pick<Content, 'indicators' | 'survey' | 'units' | 'figures' | 'outcomes'>;

/** The page that a number has; nothing where it has none of its own. */
function pageOf({ indicators, survey, figures }: Known, of: string): string | undefined {
  if (indicators.indicators.some((it) => it.id === of)) return `/indicators/${of}/`;
  const figure = figures.figures.find((it) => it.id === of);
  if (figure) return `/plan/${figure.page}${figure.page && '/'}`;
  return scoreGroups({ survey }).some((it) => it.id === of) ? '/survey/' : undefined;
}

function entryWords(locale: Locale, measured: Measured, entry: Entry | undefined, besides?: number): Cell {
  const { updates, format } = stringsOf(locale);
  if (!entry) return number(updates.none);
  const { value, year } = trendPrinter(locale, measured);
  const text = entry.value === undefined ? format.absent[entry.absent ?? 'pending'] : value(entry.value);
  return number(entry.year === besides ? text : updates.atYear(text, year(entry.year)));
}

/** Readings that are new or are not what they were. */
export function readingBlocks(locale: Locale, content: Known, differences: readonly Difference[]): Block[] {
  const { updates: words, format } = stringsOf(locale);
  const { columns } = words;
  const found = ofType(differences, 'reading');
  if (found.length === 0) return [];
  const rows = found.map(({ measured, cause, before, after, by }) => {
    const print = trendPrinter(locale, measured);
    const note = [words.causes[cause], after.provisional && words.provisional].filter(Boolean).join(format.list);
    return [
      cell(measured.label[locale], pageOf(content, measured.of)),
      cell(print.year(after.year)),
      entryWords(locale, measured, before, after.year),
      entryWords(locale, measured, after, after.year),
      number(by === undefined ? '' : print.change(by)),
      cell(note),
    ];
  });
  const heads = [columns.what, columns.year, columns.before, columns.after, columns.difference, columns.note];
  return [{ id: 'readings', title: words.blocks.readings, sentences: [], table: { columns: heads, rows } }];
}

/** Verdicts that flipped; baselines and targets that moved; indicators that came or went. */
export function promiseBlocks(locale: Locale, content: Known, differences: readonly Difference[]): Block[] {
  const { updates: words, indicators } = stringsOf(locale);
  const { columns } = words;
  const statuses = ofType(differences, 'status');
  const promises = ofType(differences, 'promise');
  const lone = ofType(differences, 'indicator');
  const blocks: Block[] = [];
  if (statuses.length > 0) {
    const rows = statuses.map(({ of, label, was, is }) => [
      cell(label[locale], pageOf(content, of)),
      cell(indicators.statuses[was]),
      cell(indicators.statuses[is]),
    ]);
    blocks.push({
      id: 'statuses',
      title: words.blocks.statuses,
      sentences: [],
      table: { columns: [columns.what, columns.before, columns.after], rows },
    });
  }
  if (promises.length > 0) {
    const rows = promises.map(({ what, measured, before, after }) => {
      const { value, year, change } = trendPrinter(locale, measured);
      return [
        cell(measured.label[locale], pageOf(content, measured.of)),
        cell(words.what[what]),
        number(words.atYear(value(before.value), year(before.year))),
        number(words.atYear(value(after.value), year(after.year))),
        number(change(after.value - before.value)),
      ];
    });
    const heads = [columns.what, columns.kind, columns.before, columns.after, columns.difference];
    blocks.push({ id: 'promises', title: words.blocks.promises, sentences: [], table: { columns: heads, rows } });
  }
  if (lone.length > 0) {
    const list = lone.map(({ change, of, label }) =>
      cell(words[change](label[locale]), change === 'added' ? pageOf(content, of) : undefined),
    );
    blocks.push({ id: 'indicators', title: words.blocks.indicators, sentences: [], list });
  }
  return blocks;
}

/** Scores that moved beyond the noise band; the others are counted. */
export function surveyBlocks(locale: Locale, content: Known, differences: readonly Difference[]): Block[] {
  const { updates: words } = stringsOf(locale);
  const { columns } = words;
  const found = ofType(differences, 'survey');
  const [first] = found;
  if (!first) return [];
  const print = chartPrinter(locale, { unit: unitOf(content, content.survey.unit), decimals: scoreDecimals });
  const beyond = found.filter((it) => it.verdict === 'rose' || it.verdict === 'fell');
  const count = (...verdicts: string[]): number => found.filter((it) => verdicts.includes(it.verdict)).length;
  const rows = beyond.map(({ id, label, level, from, to, by, band, verdict }) => [
    cell(label[locale], pageOf(content, id)),
    cell(words.levels[level]),
    number(words.atYear(print.number(from.value), print.year(from.year))),
    number(print.number(to.value)),
    number(by === undefined ? '' : print.change(by)),
    number(band === undefined ? '' : `\u00b1${print.number(band)}`),
    cell(words.verdicts[verdict]),
  ]);
  const heads = [columns.what, columns.kind, columns.before, columns.after, columns.difference, columns.band, columns.verdict];
  return [
    {
      id: 'survey',
      title: words.blocks.survey,
      sentences: [
        words.surveyLead(print.year(first.from.year), print.year(first.to.year)),
        ...(beyond.length === 0 ? [words.surveyNone] : []),
        words.surveyRest(count('noise'), count('unsure'), count('question', 'scale')),
      ],
      ...(beyond.length > 0 && { table: { columns: heads, rows } }),
    },
  ];
}

/** Corrections that were put on record. */
export function revisionBlocks(locale: Locale, content: Known, differences: readonly Difference[]): Block[] {
  const { updates: words } = stringsOf(locale);
  const { columns } = words;
  const found = ofType(differences, 'revision');
  if (found.length === 0) return [];
  const labels = new Map([...scoreGroups(content), ...content.figures.figures].map((it) => [it.id, it.label[locale]]));
  const rows = found.map(({ revision: { date, of, field, file, was, reason, decidedBy }, measured }) => {
    const year = /^years\/(\d+)\//.exec(file)?.[1];
    const name = measured?.label[locale] ?? labels.get(of) ?? of;
    return [
      cell(formatDay(locale, date)),
      cell(year ? words.atYear(name, stringsOf(locale).format.fiscalYear(Number(year))) : name, measured && pageOf(content, measured.of)),
      cell(words.what[field]),
      number(was === null ? words.none : measured ? trendPrinter(locale, measured).value(was) : String(was)),
      cell(reason[locale]),
      cell(decidedBy[locale]),
    ];
  });
  const heads = [columns.date, columns.what, columns.kind, columns.was, columns.reason, columns.decidedBy];
  return [{ id: 'revisions', title: words.blocks.revisions, sentences: [], table: { columns: heads, rows } }];
}

/** Readings of a year that were corrected after it, as published and as they stand now. */
export function laterBlocks(locale: Locale, content: Known, { correctedLater }: YearUpdate): Block[] {
  const { updates: words } = stringsOf(locale);
  if (correctedLater.length === 0) return [];
  const rows = correctedLater.map(({ measured, then, now }) => [
    cell(measured.label[locale], pageOf(content, measured.of)),
    entryWords(locale, measured, then),
    entryWords(locale, measured, now),
  ]);
  const { what, then, now } = words.columns;
  return [{ id: 'later', title: words.blocks.later, sentences: [words.laterNote], table: { columns: [what, then, now], rows } }];
}

/** What is still to come: readings of the year, and pictures of the plan that have not been supplied. */
export function awaitedBlocks(locale: Locale, content: Known, { awaited, figures }: YearUpdate): Block[] {
  const { blocks } = stringsOf(locale).updates;
  const found: Block[] = [];
  if (awaited.length > 0)
    found.push({
      id: 'awaited',
      title: blocks.awaited,
      sentences: [],
      list: awaited.map(({ id, label }) => cell(label[locale], pageOf(content, id))),
    });
  if (figures.length > 0)
    found.push({
      id: 'figures',
      title: blocks.figures,
      sentences: [],
      list: figures.map(({ id, label }) => cell(label[locale], pageOf(content, id))),
    });
  return found;
}
