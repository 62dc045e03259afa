import { extent, scaleLinear } from 'd3';
import type { GridRow, YearGrid } from '../../model/year-grid.ts';
import type { ScorePoint } from '../../model/score-series.ts';
import type { Locale } from '../../schema/content.ts';
import { labelLines, textWidth } from './label-lines.ts';

/** The room a grid is set in. Lengths in units of the drawing; with `labels` the labels stand beside the rows, else above. */
export interface GridFrame {
  width: number;
  font: number;
  labels: number | undefined;
  row: number;
}

export const gridFrames = {
  wide: { width: 720, font: 14, labels: 310, row: 26 },
  narrow: { width: 320, font: 13.5, labels: undefined, row: 28 },
} satisfies Record<string, GridFrame>;

export interface GridCell extends ScorePoint {
  id: string;
  x: number;
  /** How dark: 0 for the lowest score of all, 1 for the highest. */
  shade: number;
}

export interface GridLayout {
  width: number;
  height: number;
  cell: { width: number; height: number };
  lineHeight: number;
  /** Whether a cell has room for its number. */
  numbered: boolean;
  years: { year: number; x: number; label: string }[];
  headY: number;
  groups: { id: string; label: string; y: number }[];
  rows: { id: string; lines: string[]; labelY: number; y: number; source: GridRow; cells: GridCell[] }[];
}

const round = (n: number): number => Number(n.toFixed(2));
/** A row of cells is no wider than this for each survey. */
const widestCell = 64;

/** A grid of questions by survey. Shades run over the scores that occur, each measured on its own scale. */
export function gridLayout(
  record: YearGrid,
  frame: GridFrame,
  locale: Locale,
  words: { year: (year: number) => string; number: (value: number) => string },
): GridLayout {
  const { width, font, labels, row } = frame;
  const lineHeight = font * 1.3;
  const left = labels === undefined ? 2 : labels + 12;
  const cellWidth = Math.min(widestCell, (width - left - 2) / record.years.length);
  const share = ({ value, scale }: ScorePoint): number | undefined =>
    value === undefined ? undefined : (value - scale.min) / (scale.max - scale.min);
  const [low = 0, high = 1] = extent(record.rows.flatMap((it) => it.cells.flatMap((cell) => share(cell) ?? []))) as [number?, number?];
  const shade = scaleLinear([low, high === low ? low + 1 : high], [0, 1]);
  const numbered = textWidth(words.number(record.scale.max)) * font + 6 <= cellWidth;
  const yearWidth = Math.max(...record.years.map((it) => textWidth(words.year(it)))) * font * 0.95 + 6;
  const stride = Math.ceil(yearWidth / cellWidth);
  const headY = font * 1.2;
  let y = font * 2;
  const groups: GridLayout['groups'] = [];
  const rows = record.rows.map((source, i): GridLayout['rows'][number] => {
    if (source.category !== record.rows[i - 1]?.category) {
      y += font * (i === 0 ? 0.4 : 1.4);
      const label = record.categories.find((it) => it.id === source.category)?.label[locale] ?? source.category;
      groups.push({ id: source.category, label, y: round(y + font) });
      y += font * 1.8;
    }
    const lines = labelLines(source.label[locale], (labels ?? width - 4) / font);
    const labelled = lines.length * lineHeight;
    const start = y;
    const cellY = labels === undefined ? start + labelled + 3 : start + Math.max(0, (labelled - row) / 2);
    const labelY =
      labels === undefined ? start + font : start + Math.max(row, labelled) / 2 - ((lines.length - 1) * lineHeight) / 2 + font * 0.35;
    y = labels === undefined ? cellY + row + 9 : start + Math.max(row, labelled) + 2;
    const cells = source.cells.map((cell, at): GridCell => ({
      ...cell,
      id: `${source.id}.${cell.year}`,
      x: round(left + at * cellWidth),
      shade: round(shade(share(cell) ?? low)),
    }));
    return { id: source.id, lines, labelY: round(labelY), y: round(cellY), source, cells };
  });
  return {
    width,
    height: Math.ceil(y + 6),
    cell: { width: round(cellWidth), height: row },
    lineHeight,
    numbered,
    years: record.years
      .map((year, at) => ({ year, x: round(left + (at + 0.5) * cellWidth), label: words.year(year) }))
      .filter(
        (_, at) =>
          (record.years.length - 1 - at) % stride === 0 && (stride === 1 || at * cellWidth + cellWidth / 2 >= yearWidth / 2 - left),
      ),
    headY: round(headY),
    groups,
    rows,
  };
}
