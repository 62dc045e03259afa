import type { QuestionDot, QuestionDots } from '../../model/question-dots.ts';
import type { Locale } from '../../schema/content.ts';
import { along, wholeNumbers } from './along.ts';
import { labelLines, textWidth } from './label-lines.ts';

/** The room the dots are set in. Lengths in units of the drawing; with `labels` the labels stand beside the rows, else above. */
export interface DotsFrame {
  width: number;
  font: number;
  labels: number | undefined;
  row: number;
}

export const dotsFrames = {
  wide: { width: 720, font: 14, labels: 310, row: 25 },
  narrow: { width: 320, font: 13.5, labels: undefined, row: 28 },
} satisfies Record<string, DotsFrame>;

export interface DotRow extends QuestionDot {
  top: number;
  height: number;
  lines: string[];
  /** What is said beside the label, and whether it has a line of its own. */
  note: string;
  noteBelow: boolean;
  labelY: number;
  /** Height of the dot. */
  y: number;
  /** Where the dot stands; nothing where there is no score. */
  x?: number;
  /** Where that stands which the score is held against; nothing where there is none. */
  baseX?: number;
}

export interface DotsLayout {
  width: number;
  height: number;
  left: number;
  right: number;
  valueX: number;
  top: number;
  lineHeight: number;
  ticks: { value: number; x: number }[];
  meanX: number | undefined;
  midpointX: number;
  groups: { id: string; label: string; y: number }[];
  rows: DotRow[];
}

const round = (n: number): number => Number(n.toFixed(2));

/**
 * The rows of a dot plot, from top to bottom.
 * @param shown the questions to draw, in order
 * @param heading what has a heading wherever it changes
 * @param noteOf what stands beside a label; an empty string for nothing
 * @param baseOf what a score is held against; the average of the survey where it is left out
 */
export function dotsLayout(
  record: QuestionDots,
  shown: readonly QuestionDot[],
  heading: 'category' | 'subCategory' | undefined,
  frame: DotsFrame,
  locale: Locale,
  noteOf: (dot: QuestionDot) => string,
  baseOf: (dot: QuestionDot) => number | undefined = () => record.mean,
): DotsLayout {
  const { width, font, labels, row } = frame;
  const { min, max, midpoint } = record.scale;
  const lineHeight = font * 1.3;
  const left = labels === undefined ? 10 : labels + 16;
  const right = width - 48;
  const x = along([min, max], [left, right]);
  const top = font * 5.2;
  const groups: DotsLayout['groups'] = [];
  const titles = new Map([...record.categories, ...record.subCategories].map((it) => [it.id, it.label[locale]]));
  let y = top;
  const rows = shown.map((dot, i): DotRow => {
    if (heading && dot[heading] !== shown[i - 1]?.[heading]) {
      y += font * (i === 0 ? 0.6 : 1.6);
      groups.push({
        id: dot[heading],
        label: titles.get(dot[heading]) ?? dot[heading],
        y: round(y + font),
      });
      y += font * 1.9;
    }
    const room = (labels ?? width - 4) / font;
    const lines = labelLines(dot.label[locale], room);
    const note = noteOf(dot);
    const base = baseOf(dot);
    const noteBelow = note !== '' && textWidth(`${lines.at(-1)}${note}`) + 0.6 > room;
    const lineCount = lines.length + Number(noteBelow);
    const start = y;
    const labelled = lineCount * lineHeight;
    const dotY = labels === undefined ? start + labelled + row * 0.36 : start + Math.max(row, labelled) / 2;
    y = labels === undefined ? start + labelled + row : start + Math.max(row, labelled + 7);
    const labelY = labels === undefined ? start + font : dotY + font * 0.35 - ((lineCount - 1) * lineHeight) / 2;
    return {
      ...dot,
      top: round(start),
      height: round(y - start),
      lines,
      note,
      noteBelow,
      labelY: round(labelY),
      y: round(dotY),
      ...(dot.value !== undefined && { x: round(x(dot.value)) }),
      ...(base !== undefined && { baseX: round(x(base)) }),
    };
  });
  return {
    width,
    height: Math.ceil(y + font * 0.6),
    left,
    right,
    valueX: width - 2,
    top: round(top),
    lineHeight,
    ticks: wholeNumbers(min, max).map((value) => ({ value, x: round(x(value)) })),
    meanX: record.mean === undefined ? undefined : round(x(record.mean)),
    midpointX: round(x(midpoint)),
    groups,
    rows,
  };
}
