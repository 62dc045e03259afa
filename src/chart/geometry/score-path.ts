import { extent, scaleLinear, ticks } from 'd3';
import type { PathStep, ScorePath } from '../../model/score-path.ts';
import type { Locale } from '../../schema/content.ts';
import { arrowHead } from './glyphs.ts';
import { labelLines, textWidth } from './label-lines.ts';

/** The room the steps are set in. Lengths in units of the drawing; with `labels` the labels stand beside the rows, else above. */
export interface PathFrame {
  width: number;
  font: number;
  labels: number | undefined;
  row: number;
}

export const pathFrames = {
  wide: { width: 720, font: 14, labels: 230, row: 32 },
  narrow: { width: 320, font: 13.5, labels: undefined, row: 28 },
} satisfies Record<string, PathFrame>;

/** A step from today's score to its target, set on a row. */
export interface PathRow extends PathStep {
  top: number;
  height: number;
  lines: string[];
  labelX: number;
  labelY: number;
  y: number;
  now?: { x: number; textX: number };
  goal?: { x: number; textX: number };
  /** The line and its arrow head; empty where the target is to be held. */
  arrow: string;
}

export interface PathLayout {
  width: number;
  height: number;
  top: number;
  left: number;
  right: number;
  lineHeight: number;
  /** The part of the scale that is drawn. */
  domain: [number, number];
  ticks: { value: number; x: number }[];
  rows: PathRow[];
}

const round = (n: number): number => Number(n.toFixed(2));

/** The part of the scale, in half points, that holds every score and target. */
function domainOf({ steps, scale }: ScorePath): [number, number] {
  const [low, high] = extent(steps.flatMap((it) => [it.value, it.target]).filter((it) => it !== undefined));
  if (low === undefined || high === undefined) return [scale.min, scale.max];
  const domain: [number, number] = [Math.max(scale.min, Math.floor(low * 2) / 2), Math.min(scale.max, Math.ceil(high * 2) / 2)];
  return domain[0] === domain[1] ? [scale.min, scale.max] : domain;
}

/** The line from a score up to its target, with a head where there is room for one. */
function arrowBetween(from: number, to: number, y: number): string {
  if (to <= from) return '';
  const tip = round(to - 7);
  return to - from > 20 ? `M${from} ${y}H${tip}${arrowHead(tip, y, 5, 1)}` : `M${from} ${y}H${to}`;
}

/** Rows from top to bottom; a value stands outside its mark, away from the arrow, so that nothing overlaps. */
export function pathLayout(record: ScorePath, frame: PathFrame, locale: Locale): PathLayout {
  const { width, font, labels, row } = frame;
  const lineHeight = font * 1.3;
  const valueRoom = font * textWidth('0.00') + 16;
  const left = (labels ?? 0) + valueRoom;
  const right = width - valueRoom;
  const domain = domainOf(record);
  const x = scaleLinear(domain, [left, right]);
  const top = font * 3.6;
  let y = top;
  const rows = record.steps.map((step, i): PathRow => {
    if (step.level === 'category' && i > 0) y += font * 0.7;
    const labelX = step.level === 'sub-category' ? 16 : 2;
    const lines = labelLines(step.label[locale], ((labels ?? width) - labelX - 4) / font / (step.level === 'sub-category' ? 1 : 1.06));
    const labelled = lines.length * lineHeight;
    const start = y;
    const height = labels === undefined ? labelled + row : Math.max(row, labelled + 8);
    const middle = labels === undefined ? start + labelled + row * 0.36 : start + height / 2;
    y += height;
    const from = step.value === undefined ? undefined : x(step.value);
    const to = step.target === undefined ? undefined : x(step.target);
    return {
      ...step,
      top: round(start),
      height: round(height),
      lines,
      labelX,
      labelY: round(labels === undefined ? start + font : middle + font * 0.35 - ((lines.length - 1) * lineHeight) / 2),
      y: round(middle),
      ...(from !== undefined && { now: { x: round(from), textX: round(Math.min(from, to ?? from) - 11) } }),
      ...(to !== undefined && { goal: { x: round(to), textX: round(Math.max(from ?? to, to) + 12) } }),
      arrow: from === undefined || to === undefined ? '' : arrowBetween(round(from), round(to), round(middle)),
    };
  });
  return {
    width,
    height: Math.ceil(y + font * 0.8),
    top: round(top),
    left: round(left),
    right: round(right),
    lineHeight,
    domain,
    ticks: ticks(domain[0], domain[1], Math.round((domain[1] - domain[0]) * 2)).map((value) => ({ value, x: round(x(value)) })),
    rows,
  };
}
