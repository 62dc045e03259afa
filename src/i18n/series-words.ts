import { seriesFacts, type SeriesYear, type ValueSeries } from '../model/value-series.ts';
import type { Locale } from '../schema/content.ts';
import { chartPrinter } from './chart-numbers.ts';
import type { Cell, ChartTable } from './chart-tables.ts';
import { formatNumber, formatValue, formatYear } from './format.ts';
import { stringsOf } from './strings.ts';

/** The printers and words that the picture, the sentence and the table of a series share. */
export function seriesPrinter(locale: Locale, record: Pick<ValueSeries, 'unit' | 'decimals' | 'kind'>) {
  const { unit, decimals, kind } = record;
  const fixed = kind === 'score';
  const bare = (n: number): string => formatNumber(locale, n, decimals, fixed);
  return {
    words: stringsOf(locale).survey.series,
    verdicts: stringsOf(locale).survey.verdicts,
    absent: stringsOf(locale).format.absent,
    year: (year: number) => formatYear(locale, year),
    yearShort: (year: number) => stringsOf(locale).format.fiscalYearShort(year),
    value: (n: number) => formatValue(locale, { ...unit, fixed: fixed || unit.fixed }, n, decimals),
    number: bare,
    point: (n: number) => formatNumber(locale, n, Math.max(decimals, 1), false),
    change: (n: number) =>
      fixed ? chartPrinter(locale, record).change(n) : n > 0 ? `+${bare(n)}` : n < 0 ? `\u2212${bare(-n)}` : `\u00b1${bare(0)}`,
  };
}

/** What the mark of a year says when it is reached. */
export function seriesYearWords(locale: Locale, record: ValueSeries, it: SeriesYear): string {
  const { words, year, value, absent } = seriesPrinter(locale, record);
  const said = it.value === undefined ? absent[it.absent ?? 'not-measured'] : value(it.value);
  return [words.mark(year(it.year), said), ...notesOf(locale, record, it)].join(words.join);
}

/** What is said of a year beside its number. */
function notesOf(locale: Locale, record: ValueSeries, it: SeriesYear): string[] {
  const { words, verdicts, change, number } = seriesPrinter(locale, record);
  return [
    it.provisional && words.provisional,
    it.by !== undefined && words.change(change(it.by)),
    it.verdict && verdicts[it.verdict],
    it.band !== undefined && words.band(number(it.band)),
    it.break && words.breaks[it.break],
    Boolean(it.otherQuestions) && words.otherQuestions(it.otherQuestions!),
  ].filter((text) => typeof text === 'string');
}

/** A series in words: the newest number, what became of it, and where it is to go. */
export function seriesSentence(locale: Locale, record: ValueSeries): string {
  const { words, verdicts, year, value, change, number } = seriesPrinter(locale, record);
  const { first, last, before, highest, lowest, silent, provisional } = seriesFacts(record);
  if (!last) return words.nothing;
  const moved = last.by !== undefined && before;
  const parts = [
    words.newest(record.label[locale], year(last.year), value(last.value)),
    provisional && words.provisionalNewest,
    moved && words.moved(year(before.year), value(before.value), change(last.by!)),
    last.verdict === 'noise' && words.noise(number(last.band!)),
    (last.verdict === 'rose' || last.verdict === 'fell') && words.beyond(number(last.band!), verdicts[last.verdict]),
    last.verdict === 'unsure' && words.unsure,
    last.break && words.broken[last.break],
    Boolean(last.otherQuestions) && words.shared(last.otherQuestions!),
    record.kind === 'figure' &&
      first &&
      first.year < last.year &&
      highest &&
      lowest &&
      words.extremes(year(highest.year), value(highest.value), year(lowest.year), value(lowest.value)),
    record.target && words.aim(year(record.target.year), value(record.target.value)),
    silent > 0 && words.silent(silent),
  ];
  return parts.filter(Boolean).join(locale === 'ja' ? '' : ' ');
}

/** The table of a series: a row a fiscal year; scores with the noise band that their change is held against. */
export function seriesTable(locale: Locale, record: ValueSeries): ChartTable {
  const { words, verdicts, absent, year, number, change } = seriesPrinter(locale, record);
  const { table } = words;
  const none: Cell = { text: table.empty };
  const cell = (n: number | undefined, print: (n: number) => string, decimals = record.decimals): Cell =>
    n === undefined ? none : { text: print(n), value: Number(n.toFixed(decimals)) };
  const isScore = record.kind === 'score';
  const text = (words: string | undefined): Cell => (words ? { text: words } : none);
  return {
    columns: [
      { label: table.year, numeric: false },
      { label: record.unit.id === 'none' ? table.value : `${table.value} (${record.unit.name[locale]})`, numeric: true },
      { label: table.change, numeric: true },
      ...(isScore
        ? [
            { label: table.band, numeric: true },
            { label: table.verdict, numeric: false },
          ]
        : []),
      { label: table.note, numeric: false },
    ],
    rows: record.years.map((it) => ({
      id: String(it.year),
      strong: false,
      cells: [
        { text: year(it.year) },
        it.value === undefined ? { text: absent[it.absent ?? 'not-measured'] } : cell(it.value, number),
        cell(it.by, change),
        ...(isScore ? [cell(it.band, (n) => `\u00b1${number(n)}`), text(it.verdict && verdicts[it.verdict])] : []),
        text(
          [
            it.provisional && words.provisional,
            it.break && words.breaks[it.break],
            it.otherQuestions ? words.otherQuestions(it.otherQuestions) : '',
          ]
            .filter(Boolean)
            .join(words.join),
        ),
      ],
    })),
  };
}
