import type { Trajectory, TrajectoryYear } from '../model/trajectory.ts';
import type { Locale } from '../schema/content.ts';
import type { Cell, ChartTable } from './chart-tables.ts';
import { trendPrinter } from './trend-numbers.ts';
import { targetText } from './trend-sentences.ts';

/** What is to be said of a year beside its number: provisional, corrected, or why there is none. */
export function yearNotes(locale: Locale, record: Trajectory, it: TrajectoryYear): string[] {
  const { words, all, value } = trendPrinter(locale, record);
  const { mark } = words;
  return [
    ...(it.absent ? [all.format.absent[it.absent]] : []),
    ...(it.provisional ? [mark.provisional] : []),
    ...it.revisions.map(({ was }) => (was === null ? mark.revisedFromNone : mark.revised(value(was)))),
  ];
}

/** The table of a trajectory: a row a fiscal year, with the value on the straight line beside the reading. */
export function trendTable(locale: Locale, record: Trajectory): ChartTable {
  const { words, year, value, worked } = trendPrinter(locale, record);
  const { table } = words;
  const none: Cell = { text: table.none };
  const number = (n: number | undefined, print: (n: number) => string, decimals: number): Cell =>
    n === undefined ? none : { text: print(n), value: Number(n.toFixed(decimals)) };
  return {
    columns: [
      { label: table.year, numeric: false },
      { label: table.what, numeric: false },
      { label: table.value, numeric: true },
      { label: table.required, numeric: true },
      { label: table.target, numeric: true },
      { label: table.notes, numeric: false },
    ],
    rows: record.years.map((it) => ({
      id: String(it.year),
      strong: it.role === 'baseline' || it.isTarget,
      cells: [
        { text: year(it.year) },
        { text: table.roles[it.role] },
        number(it.value, value, record.decimals),
        number(it.required, worked, record.decimals + 2),
        it.isTarget ? { text: targetText(locale, record), value: record.aim.target.value } : none,
        { text: yearNotes(locale, record, it).join(words.mark.join) || table.none },
      ],
    })),
  };
}

/** What the mark of a year says when it is reached. */
export function yearWords(locale: Locale, record: Trajectory, it: TrajectoryYear): string {
  const { words, year, value, worked, all } = trendPrinter(locale, record);
  const { mark } = words;
  const said =
    it.value === undefined
      ? it.absent
        ? mark.missing(all.format.absent[it.absent])
        : mark.awaited
      : mark[it.role === 'awaited' ? 'reading' : it.role](value(it.value));
  const notes = it.value === undefined ? [] : yearNotes(locale, record, it);
  const required = it.required === undefined || it.role === 'baseline' || it.isTarget ? [] : [mark.required(worked(it.required))];
  return mark.of(
    year(it.year),
    [said, ...notes, ...required, ...(it.isTarget ? [mark.target(targetText(locale, record))] : [])].join(mark.join),
  );
}
