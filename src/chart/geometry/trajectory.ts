import { scaleLinear } from 'd3';
import type { Absence } from '../../schema/readings.ts';
import { betterSign, isHeld } from '../../model/aim.ts';
import type { Trajectory, TrajectoryYear } from '../../model/trajectory.ts';
import { textWidth, widest } from './label-lines.ts';
import { silenceFoot, silenceOf, targetCaption, turned, type Caption } from './trend-captions.ts';
import { trendDomain } from './trend-domain.ts';

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
  target: { x: number; y: number; text: Caption };
}

/** How the picture is worded. */
export interface TrendWords {
  year: (year: number) => string;
  value: (value: number) => string;
  /** A number as it stands beside its mark. */
  reading: (value: number) => string;
  absent: (reason: Absence) => string;
  target: string;
}

const round = (n: number): number => Number(n.toFixed(2));

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
  const [first, last] = [years[0]!.year, years.at(-1)!.year];
  const edges = [
    words.year(first),
    words.year(last),
    ...[years[0], years.at(-1)].flatMap((it) => (it?.value === undefined ? [] : words.reading(it.value))),
  ];
  const inset = bare ? 12 : Math.max(16, (widest(edges) * font) / 2 + 2);
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
    target: { ...end, text: targetCaption(record, marks, end, right, bottom, frame, words) },
  };
}
