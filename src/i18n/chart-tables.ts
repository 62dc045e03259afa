import type { Locale } from '../schema/content.ts';
import type { Localised } from '../schema/text.ts';
import { chartPrinter, type Printing } from './chart-numbers.ts';
import type { Mark } from './chart-marks.ts';
import { chartWords } from './chart-words.ts';

/** A cell: what a reader sees, and the number behind it for the download. */
export interface Cell {
  text: string;
  value?: number;
}

/** The table that stands for a picture: the first column names the row. */
export interface ChartTable {
  columns: { label: string; numeric: boolean }[];
  rows: { id: string; strong: boolean; cells: Cell[] }[];
}

type Row = Mark & { id: string };

function cellsOf(locale: Locale, printing: Printing) {
  const { words, number, change } = chartPrinter(locale, printing);
  const { table } = words;
  const none: Cell = { text: table.empty };
  return {
    words: table,
    text: (text: string): Cell => ({ text }),
    score: (it: Mark): Cell =>
      it.value === undefined
        ? { text: chartWords(locale).format.absent[it.absent ?? 'not-measured'] }
        : { text: number(it.value), value: it.value },
    target: (it: Mark): Cell => (it.target === undefined ? none : { text: number(it.target), value: it.target }),
    gap: (gap: number | undefined): Cell => (gap === undefined ? none : { text: change(gap), value: gap }),
    course: (it: Mark): Cell => (it.course ? { text: table.courses[it.course] } : none),
    standing: (it: Mark): Cell => (it.value === undefined ? none : { text: it.below ? table.below : table.notBelow }),
  };
}

const columnsOf = (labels: string[], numeric: number[]): ChartTable['columns'] =>
  labels.map((label, i) => ({ label, numeric: numeric.includes(i) }));

/** The table of the staff: a row a sub-category. */
export function staffTable(
  locale: Locale,
  record: Printing & { year: number; targetYear: number; bars: { label: Localised; notes: Row[] }[] },
): ChartTable {
  const { year } = chartPrinter(locale, record);
  const { words, text, score, target, standing } = cellsOf(locale, record);
  return {
    columns: columnsOf(
      [words.subCategory, words.category, words.score(year(record.year)), words.target(year(record.targetYear)), words.standing],
      [2, 3],
    ),
    rows: record.bars.flatMap((bar) =>
      bar.notes.map((it) => ({
        id: it.id,
        strong: false,
        cells: [text(it.label[locale]), text(bar.label[locale]), score(it), target(it), standing(it)],
      })),
    ),
  };
}

/** The table of the questions, in the order of the questionnaire. */
export function dotsTable(
  locale: Locale,
  record: Printing & {
    year: number;
    categories: { id: string; label: Localised }[];
    subCategories: { id: string; label: Localised }[];
    dots: (Row & { category: string; subCategory: string; askedOf: 'everyone' | 'regular' })[];
  },
): ChartTable {
  const { year } = chartPrinter(locale, record);
  const { words, text, score, standing } = cellsOf(locale, record);
  const label = new Map([...record.categories, ...record.subCategories].map((it) => [it.id, it.label[locale]]));
  return {
    columns: columnsOf(
      [words.question, words.category, words.subCategory, words.asked, words.score(year(record.year)), words.standing],
      [4],
    ),
    rows: record.dots.map((it) => ({
      id: it.id,
      strong: false,
      cells: [
        text(it.label[locale]),
        text(label.get(it.category) ?? it.category),
        text(label.get(it.subCategory) ?? it.subCategory),
        text(words.asksOf[it.askedOf]),
        score(it),
        standing(it),
      ],
    })),
  };
}

/** The table of scores and targets: the whole, its categories and their sub-categories. */
export function pathTable(
  locale: Locale,
  record: Printing & { year: number; targetYear: number; steps: (Row & { level: string; gap: number | undefined })[] },
): ChartTable {
  const { year } = chartPrinter(locale, record);
  const { words, text, score, target, gap, course } = cellsOf(locale, record);
  const levels: Record<string, string> = { overall: words.overall, category: words.category, 'sub-category': words.subCategory };
  return {
    columns: columnsOf(
      [words.group, words.asLevel, words.score(year(record.year)), words.target(year(record.targetYear)), words.gap, words.course],
      [2, 3, 4],
    ),
    rows: record.steps.map((it) => ({
      id: it.id,
      strong: it.level !== 'sub-category',
      cells: [text(it.label[locale]), text(levels[it.level] ?? it.level), score(it), target(it), gap(it.gap), course(it)],
    })),
  };
}
