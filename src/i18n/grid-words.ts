import { gridFacts, type GridRow, type YearGrid } from '../model/year-grid.ts';
import type { ScorePoint } from '../model/score-series.ts';
import type { Locale } from '../schema/content.ts';
import { chartPrinter } from './chart-numbers.ts';
import type { ChartTable } from './chart-tables.ts';
import { stringsOf } from './strings.ts';

/** What a cell of the grid says when it is reached. */
export function cellWords(locale: Locale, record: YearGrid, row: GridRow, cell: ScorePoint): string {
  const { value, year } = chartPrinter(locale, record);
  const { format, survey } = stringsOf(locale);
  const said = cell.value === undefined ? format.absent[cell.absent ?? 'not-measured'] : value(cell.value);
  return [
    survey.series.mark(`${row.label[locale]}${survey.series.join}${year(cell.year)}`, said),
    cell.break && survey.series.breaks[cell.break],
  ]
    .filter(Boolean)
    .join(survey.series.join);
}

/** The surveys of a grid in words, such as FY1, FY3; beyond a few, the first and the last. */
export function gridYears(locale: Locale, { years, ...printing }: YearGrid): string {
  const { year, list } = chartPrinter(locale, printing);
  return years.length <= 5 ? years.map(year).join(list) : stringsOf(locale).format.range(year(years[0]!), year(years.at(-1)!));
}

/** The grid in words: what it holds, and what became of the questions between the last two surveys. */
export function gridSentence(locale: Locale, record: YearGrid): string {
  const { grid } = stringsOf(locale).survey;
  const { year } = chartPrinter(locale, record);
  const { questions, years, rose, fell, noise, unsure, broken } = gridFacts(record);
  return [
    grid.sentence(questions, gridYears(locale, record)),
    years.length > 1 && grid.moved(year(years.at(-2)!), year(years.at(-1)!), rose, fell, noise),
    unsure > 0 && grid.unsure(unsure),
    broken > 0 && grid.broken(broken),
  ]
    .filter(Boolean)
    .join(locale === 'ja' ? '' : ' ');
}

/** The table of the grid: a row a question, a column a survey, and what became of it. */
export function gridTable(locale: Locale, record: YearGrid): ChartTable {
  const { words, year, number } = chartPrinter(locale, record);
  const { format, survey } = stringsOf(locale);
  return {
    columns: [
      { label: words.table.question, numeric: false },
      ...record.years.map((it) => ({ label: year(it), numeric: true })),
      { label: survey.series.table.verdict, numeric: false },
    ],
    rows: record.rows.map((row) => ({
      id: row.id,
      strong: false,
      cells: [
        { text: row.label[locale] },
        ...row.cells.map((it) =>
          it.value === undefined ? { text: format.absent[it.absent ?? 'not-measured'] } : { text: number(it.value), value: it.value },
        ),
        {
          text:
            row.outcome === undefined
              ? survey.series.table.empty
              : row.outcome === 'broken'
                ? survey.grid.keys.break
                : survey.verdicts[row.outcome],
        },
      ],
    })),
  };
}
