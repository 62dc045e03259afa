import { extent, scaleLinear } from 'd3';
import type { Absence } from '../../schema/readings.ts';
import { betterSign, isHeld } from '../../model/aim.ts';
import type { Trajectory, TrajectoryYear } from '../../model/trajectory.ts';
import { labelLines, textWidth, widest } from './label-lines.ts';

/** The room a trajectory is set in. Lengths in units of the drawing; `bare` leaves out axes and words, for small multiples. */
export interface TrendFrame {
  width: number;
  height: number;
  font: number;
  /** How many numbers may carry their value before only the first and the last do. */
  labelled: number;
  /** Rules across the picture at most. */
  rules: number;
  bare?: boolean;
}

export const trendFrames = {
  wide: { width: 720, height: 400, font: 14, labelled: 10, rules: 5 },
  narrow: { width: 320, height: 330, font: 13.5, labelled: 5, rules: 4 },
  small: { width: 260, height: 120, font: 12, labelled: 0, rules: 0, bare: true },
} satisfies Record<string, TrendFrame>;

/** How a year is drawn. */
export type TrendSign = 'earlier' | 'baseline' | 'reading' | 'provisional' | 'revised' | 'missing' | 'awaited';

export interface TrendMark extends TrajectoryYear {
  sign: TrendSign;
  x: number;
  /** Height of the number; of the line where it is awaited; the foot of the picture where it is missing. */
  y: number;
  band: { x: number; width: number };
  /** Where the value is written: above (`-1`) or below (`1`) its mark; nothing where there is no room for it. */
  side: 1 | -1 | undefined;
  /** Why there is no number, in lines; two neighbours that would touch stand at two heights. */
  silence?: { text: string; y: number }[];
}

export interface TrendLayout {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Room between two years. */
  step: number;
  values: { value: number; y: number; label: string }[];
  years: { year: number; x: number; label: string }[];
  /** The straight line from baseline to target, and level after it; empty where the target is to be held. */
  line: string;
  level: string;
  /** What joins one number to the next; across a gap it is broken. */
  runs: { d: string; gap: boolean }[];
  marks: TrendMark[];
  target: { x: number; y: number; side: 1 | -1 };
}

/** How the axes are worded. */
export interface TrendWords {
  year: (year: number) => string;
  value: (value: number) => string;
  absent: (reason: Absence) => string;
}

const round = (n: number): number => Number(n.toFixed(2));

/**
 * The part of the scale that is drawn: every number, the target and the line, with room for words on both sides. It starts at
 * zero where the numbers come near it anyway, never lies below zero without a negative number, nor above 100 in a rate.
 */
export function trendDomain({ years, aim, kind }: Pick<Trajectory, 'years' | 'aim' | 'kind'>): [number, number] {
  const numbers = [aim.baseline.value, aim.target.value, ...years.flatMap((it) => it.value ?? [])];
  const [low, high] = extent(numbers) as [number, number];
  const room = (high - low) * 0.16 || Math.abs(high) * 0.2 || 1;
  const floor = low >= 0 ? (low <= high * 0.55 ? 0 : Math.max(0, low - room)) : low - room;
  const ceiling = kind === 'rate' && high <= 100 ? Math.min(100, high + room) : high + room;
  return [floor, ceiling];
}

/** Which years get a label: first those of the promise, then as many others, evenly, as there is room for. */
function labelledYears(record: Trajectory, x: (year: number) => number, width: (year: number) => number, step: number): number[] {
  const { baseline, target } = record.aim;
  const wide = Math.max(width(baseline.year), width(target.year));
  const stride = Math.max(1, Math.ceil(wide / Math.max(step, 1)));
  const kept = [...new Set([baseline.year, target.year])].filter((it, i, all) => i === 0 || x(it) - x(all[0]!) >= wide);
  const others = record.years.map((it) => it.year).filter((it) => !kept.includes(it) && (it - baseline.year) % stride === 0);
  return [...kept, ...others.filter((it) => kept.every((other) => Math.abs(x(it) - x(other)) >= wide))].sort((a, b) => a - b);
}

function signOf(it: TrajectoryYear): TrendSign {
  if (it.role === 'reading' && it.value === undefined) return 'missing';
  if (it.role !== 'reading') return it.role;
  return it.provisional ? 'provisional' : it.revisions.length > 0 ? 'revised' : 'reading';
}

/** A trajectory set into a frame: marks a year, the runs between numbers, the straight line and the target. */
export function trendLayout(record: Trajectory, frame: TrendFrame, words: TrendWords): TrendLayout {
  const { width, height, font, bare = false } = frame;
  const { aim, years, decimals } = record;
  const scale = scaleLinear(trendDomain(record), [0, 1]);
  const ticks = scale.ticks(frame.rules).filter((it) => decimals > 0 || Number.isInteger(it));
  const tickRoom = Math.max(0, ...ticks.map((it) => textWidth(words.value(it)))) * font * 0.95;
  const left = bare ? 2 : Math.ceil(tickRoom + 10);
  const right = width - (bare ? 2 : 6);
  const top = bare ? 14 : font * 3.8;
  const bottom = height - (bare ? 14 : font * 2.1);
  const inset = bare ? 12 : Math.max(18, font * 1.9);
  const [first, last] = [years[0]!.year, years.at(-1)!.year];
  const x = (year: number): number =>
    first === last ? (left + right) / 2 : scaleLinear([first, last], [left + inset, right - inset])(year);
  const y = scale.copy().range([bottom, top]);
  const step = years.length > 1 ? x(first + 1) - x(first) : right - left;
  const numbers = years.filter((it) => it.value !== undefined);
  const better = betterSign(aim.rule);
  const marks = years.map((it): TrendMark => {
    const at =
      it.value === undefined ? (it.role === 'awaited' && it.required !== undefined ? y(it.required) : bottom - silenceFoot) : y(it.value);
    const shown = numbers.length <= frame.labelled || it.role === 'baseline' || it === numbers.at(-1);
    const outside = it.role === 'baseline' || it.required === undefined ? (isHeld(aim.rule) ? 1 : better) : at <= y(it.required) ? -1 : 1;
    return {
      ...it,
      sign: signOf(it),
      x: round(x(it.year)),
      y: round(at),
      band: {
        x: round(Math.max(left, x(it.year) - step / 2)),
        width: round(Math.min(right, x(it.year) + step / 2) - Math.max(left, x(it.year) - step / 2)),
      },
      ...(it.role === 'reading' &&
        it.absent &&
        !bare && { silence: silenceOf(words.absent(it.absent), it.year - first, step, bottom, font) }),
      side: !bare && shown && it.value !== undefined ? turned(outside, at, bottom, font) : undefined,
    };
  });
  const start = { x: round(x(aim.baseline.year)), y: round(y(aim.baseline.value)) };
  const end = { x: round(x(aim.target.year)), y: round(y(aim.target.value)) };
  const arrived = marks.find((it) => it.isTarget && it.value !== undefined);
  return {
    width,
    height,
    left,
    right,
    top: round(top),
    bottom: round(bottom),
    step: round(step),
    values: ticks.map((value) => ({ value, y: round(y(value)), label: words.value(value) })),
    years: bare
      ? []
      : labelledYears(record, x, (it) => textWidth(words.year(it)) * font * 0.95 + 8, step).map((year) => ({
          year,
          x: round(x(year)),
          label: words.year(year),
        })),
    line: isHeld(aim.rule) || start.x === end.x ? '' : `M${start.x} ${start.y}L${end.x} ${end.y}`,
    level: last > aim.target.year ? `M${end.x} ${end.y}H${round(right - inset / 2)}` : '',
    runs: numbers.slice(1).map((to, i) => {
      const from = numbers[i]!;
      return {
        d: `M${round(x(from.year))} ${round(y(from.value!))}L${round(x(to.year))} ${round(y(to.value!))}`,
        gap: to.year - from.year > 1,
      };
    }),
    marks,
    target: { ...end, side: turned(arrived?.side ? (-arrived.side as 1 | -1) : better === 1 ? -1 : 1, end.y, bottom, font) },
  };
}

/** The height of a year without a number above the foot of the picture. */
const silenceFoot = 8;

/** A reason in lines above its sign, in every other year higher where two would touch; nothing where even that leaves no room. */
function silenceOf(reason: string, nth: number, step: number, bottom: number, font: number): { text: string; y: number }[] {
  const lines = labelLines(reason, step / font);
  const width = widest(lines) * font;
  if (width > step * 2) return [];
  const raised = width > step - 4 ? (nth % 2) * lines.length : 0;
  return lines.map((text, i) => ({ text, y: round(bottom - silenceFoot - font * 0.75 - (lines.length - 1 - i + raised) * font * 1.1) }));
}

/** The side on which words stand: below only where the foot of the picture leaves room. */
function turned(side: 1 | -1, y: number, bottom: number, font: number): 1 | -1 {
  return side === 1 && y + font * 1.8 > bottom ? -1 : side;
}
