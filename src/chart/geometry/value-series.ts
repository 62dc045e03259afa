import { extent, scaleLinear } from 'd3';
import type { SeriesYear, ValueSeries } from '../../model/value-series.ts';
import { textWidth } from './label-lines.ts';

/** The room a series is set in. Lengths in units of the drawing. */
export interface SeriesFrame {
  width: number;
  height: number;
  font: number;
  /** Rules across the picture at most. */
  rules: number;
}

export const seriesFrames = {
  wide: { width: 720, height: 320, font: 14, rules: 5 },
  narrow: { width: 320, height: 290, font: 13.5, rules: 4 },
} satisfies Record<string, SeriesFrame>;

export interface SeriesMark extends SeriesYear {
  x: number;
  /** Height of the number; the foot of the picture where there is none. */
  y: number;
  column: { x: number; width: number };
  /** Where the noise band around the number before lies. */
  noise?: { y: number; height: number };
  /** Where the value is written; nothing where there is no room for it. */
  labelY: number | undefined;
}

export interface SeriesLayout {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  fromZero: boolean;
  values: { value: number; y: number; label: string }[];
  years: { year: number; x: number; label: string }[];
  runs: { d: string; gap: boolean }[];
  /** Where the line breaks: halfway between the two numbers. */
  breaks: number[];
  marks: SeriesMark[];
  target?: { x: number; y: number; labelY: number };
}

const round = (n: number): number => Number(n.toFixed(2));

/**
 * The part of the axis that is drawn. It starts at zero where the numbers come near it; it never leaves the ends of a scale.
 */
export function seriesDomain({ years, target, scale }: Pick<ValueSeries, 'years' | 'target' | 'scale'>): [number, number] {
  const bands = years.flatMap((it) =>
    it.value === undefined || it.band === undefined ? [] : [it.value - it.by! - it.band, it.value - it.by! + it.band],
  );
  const [low = 0, high = 1] = extent([...years.flatMap((it) => it.value ?? []), ...bands, ...(target ? [target.value] : [])]) as [
    number?,
    number?,
  ];
  const room = (high - low) * 0.18 || Math.abs(high) * 0.2 || 1;
  const floor = scale ? Math.max(scale.min, low - room) : low < 0 ? low - room : low <= high * 0.55 ? 0 : Math.max(0, low - room);
  return [floor, scale ? Math.min(scale.max, high + room) : high + room];
}

/** A series set into a frame: a mark a year, the runs between numbers, bands, breaks and the target. */
export function seriesLayout(
  record: ValueSeries,
  frame: SeriesFrame,
  words: { year: (year: number) => string; value: (value: number) => string; number: (value: number) => string },
): SeriesLayout {
  const { width, height, font, rules } = frame;
  const { years, target } = record;
  const scale = scaleLinear(seriesDomain(record), [0, 1]);
  const ticks = scale.ticks(rules).filter((it) => record.decimals > 0 || Number.isInteger(it));
  const left = Math.ceil(Math.max(0, ...ticks.map((it) => textWidth(words.value(it)))) * font * 0.95 + 12);
  const right = width - 6;
  const top = font * 3.6;
  const bottom = height - font * 2.2;
  const inset = Math.max(20, font * 2.2);
  const all = [...years.map((it) => it.year), ...(target ? [target.year] : [])];
  const [first, last] = [Math.min(...all), Math.max(...all)];
  const x = (year: number): number =>
    first === last ? (left + right) / 2 : scaleLinear([first, last], [left + inset, right - inset])(year);
  const y = scale.copy().range([bottom, top]);
  const step = first === last ? right - left : x(first + 1) - x(first);
  const measured = years.filter((it) => it.value !== undefined);
  const labelWidth = Math.max(0, ...measured.map((it) => textWidth(words.number(it.value!)))) * font;
  const roomy = measured.every((it, i) => i === 0 || x(it.year) - x(measured[i - 1]!.year) >= labelWidth + 6);
  const yearWidth = Math.max(0, ...all.map((it) => textWidth(words.year(it)))) * font * 0.95 + 8;
  const marks = years.map((it): SeriesMark => {
    const at = it.value === undefined ? bottom - 8 : y(it.value);
    const labelled = it.value !== undefined && (roomy || it === measured[0] || it === measured.at(-1));
    const before = it.by === undefined ? undefined : it.value! - it.by;
    return {
      ...it,
      x: round(x(it.year)),
      y: round(at),
      column: { x: round(Math.max(left, x(it.year) - step / 2)), width: round(Math.min(step, right - left)) },
      ...(it.band !== undefined && before !== undefined && { noise: noiseBox(before, it.band, y, top, bottom) }),
      labelY: labelled ? round(at - font * 0.85) : undefined,
    };
  });
  const runs: SeriesLayout['runs'] = [];
  const breaks: number[] = [];
  measured.slice(1).forEach((to, i) => {
    const from = measured[i]!;
    if (to.break) breaks.push(round((x(from.year) + x(to.year)) / 2));
    else
      runs.push({
        d: `M${round(x(from.year))} ${round(y(from.value!))}L${round(x(to.year))} ${round(y(to.value!))}`,
        gap: to.year - from.year > 1,
      });
  });
  return {
    width,
    height,
    left,
    right,
    top: round(top),
    bottom: round(bottom),
    fromZero: scale.domain()[0] === 0,
    values: ticks.map((value) => ({ value, y: round(y(value)), label: words.value(value) })),
    years: spread(
      [...new Set(all)].sort((a, b) => a - b),
      x,
      yearWidth,
    ).map((year) => ({ year, x: round(x(year)), label: words.year(year) })),
    runs,
    breaks,
    marks,
    ...(target && { target: placeTarget({ x: round(x(target.year)), y: round(y(target.value)) }, marks, font, bottom) }),
  };
}

/** The words of the target stand above it, or below where the newest number is written above. */
function placeTarget(
  at: { x: number; y: number },
  marks: readonly SeriesMark[],
  font: number,
  bottom: number,
): { x: number; y: number; labelY: number } {
  const above = at.y - font * 1.1;
  const near = marks.some((it) => it.labelY !== undefined && at.x - it.x < font * 9 && Math.abs(it.labelY - above) < font * 1.3);
  const below = at.y + font * 1.9;
  return { ...at, labelY: round(near && below < bottom ? below : near ? above - font * 1.3 : above) };
}

function noiseBox(before: number, band: number, y: (value: number) => number, top: number, bottom: number): { y: number; height: number } {
  const [high, low] = [Math.max(top, y(before + band)), Math.min(bottom, y(before - band))];
  return { y: round(high), height: round(low - high) };
}

/** As many years as have room for their label, the newest first. */
function spread(years: readonly number[], x: (year: number) => number, width: number): number[] {
  return years.reduceRight<number[]>((kept, it) => (kept.length === 0 || x(kept[0]!) - x(it) >= width ? [it, ...kept] : kept), []);
}
