import { betterSign } from '../../model/aim.ts';
import type { Trajectory } from '../../model/trajectory.ts';
import { labelLines, textWidth, widest } from './label-lines.ts';
import type { TrendFrame, TrendMark, TrendWords } from './trajectory.ts';

const round = (n: number): number => Number(n.toFixed(2));

/** Where words stand: above (`-1`) or below (`1`) a mark, on this line. */
export interface Caption {
  side: 1 | -1;
  x: number;
  y: number;
}

/** The words of the target, on the side away from where the numbers come from unless a number's words stand there already. */
export function targetCaption(
  { aim }: Trajectory,
  marks: readonly TrendMark[],
  end: { x: number; y: number },
  right: number,
  bottom: number,
  { font }: TrendFrame,
  words: TrendWords,
): Caption {
  const x = Math.min(right, end.x + font * 1.6);
  const from = x - textWidth(words.target) * font * 1.1;
  const heightOf = (side: 1 | -1): number => end.y + font * (side === 1 ? 1.9 : -1.1);
  const taken = (side: 1 | -1): boolean =>
    (side === 1 && end.y + font * 2.1 > bottom) ||
    marks.some((it) => {
      if (it.side === undefined) return false;
      const half = (textWidth(words.reading(it.value!)) * font) / 2 + 2;
      const y = it.y + font * (it.side === 1 ? 1.5 : -0.85);
      return it.x + half > from && it.x - half < x && Math.abs(y - heightOf(side)) < font * 1.2;
    });
  const outside = betterSign(aim.rule) === 1 ? -1 : 1;
  const side = taken(outside) && !taken(-outside as 1 | -1) ? (-outside as 1 | -1) : outside;
  return { side, x: round(x), y: round(heightOf(side)) };
}

/** The height of a year without a number above the foot of the picture. */
export const silenceFoot = 8;

/** A reason in lines above its sign, in every other year higher where two would touch; nothing where even that leaves no room. */
export function silenceOf(reason: string, nth: number, step: number, bottom: number, font: number): { text: string; y: number }[] {
  const lines = labelLines(reason, step / font);
  const width = widest(lines) * font;
  if (width > step * 2) return [];
  const raised = width > step - 4 ? (nth % 2) * lines.length : 0;
  return lines.map((text, i) => ({ text, y: round(bottom - silenceFoot - font * 0.75 - (lines.length - 1 - i + raised) * font * 1.1) }));
}

/** The side on which words stand: below only where the foot of the picture leaves room. */
export function turned(side: 1 | -1, y: number, bottom: number, font: number): 1 | -1 {
  return side === 1 && y + font * 1.8 > bottom ? -1 : side;
}
