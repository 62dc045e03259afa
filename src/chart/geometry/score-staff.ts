import { range, scaleLinear } from 'd3';
import type { ScoreStaff, StaffBar } from '../../model/score-staff.ts';
import type { ScoreStanding } from '../../model/score-standing.ts';
import type { Locale } from '../../schema/content.ts';
import { flatSign, glide, middleClef, tie } from './glyphs.ts';
import { labelLines, widest } from './label-lines.ts';

/** The room a staff is set in. All lengths in units of the drawing; `font` is the size of the labels. */
export interface StaffFrame {
  width: number;
  font: number;
  /** Between two lines of the staff. */
  space: number;
  stem: number;
  /** Half-width of a note head. */
  head: number;
  /** Left of the first note: numbers of the lines and clef. */
  clef: number;
  /** Between two labels. */
  gap: number;
  /** Widest line a label may take, in em. */
  labelRoom: number;
}

export const staffFrames = {
  wide: { width: 900, font: 14, space: 44, stem: 44, head: 7.5, clef: 70, gap: 10, labelRoom: 6.2 },
  medium: { width: 640, font: 14, space: 32, stem: 36, head: 7, clef: 70, gap: 10, labelRoom: 6.2 },
  narrow: { width: 320, font: 13.5, space: 25, stem: 30, head: 6.5, clef: 60, gap: 6, labelRoom: 6.2 },
} satisfies Record<string, StaffFrame>;

export interface StaffNote extends ScoreStanding {
  /** The column that belongs to the note, for pointing at it. */
  column: { x: number; width: number };
  lines: string[];
  labelX: number;
  /** Today's note; nothing where there is no score. */
  now?: { x: number; y: number; stem: { x: number; y1: number; y2: number }; text: { x: number; y: number } };
  /** The target's note; its value is printed only where it differs from today's. */
  goal?: { x: number; y: number; text?: { x: number; y: number } };
  link: string;
  flat?: string;
  rest?: { x: number; y: number };
}

/** One line of music: a staff with its bars. */
export interface StaffSystem {
  top: number;
  bottom: number;
  left: number;
  right: number;
  lines: { value: number; y: number }[];
  mean?: { y: number; clef: ReturnType<typeof middleClef>; label: { x: number; y: number } };
  bars: { id: string; x0: number; x1: number; lines: string[]; notes: StaffNote[] }[];
  labelY: number;
  bracketY: number;
  last: boolean;
}

const round = (n: number): number => Number(n.toFixed(2));
const endRoom = 4;
/** How much wider bold letters are. */
const boldness = 1.08;

/** The music of a record, set in as many systems as the frame needs; no label meets another. */
export function staffLayout(
  record: ScoreStaff,
  frame: StaffFrame,
  locale: Locale,
): { width: number; height: number; systems: StaffSystem[]; lineHeight: number } {
  const lineHeight = frame.font * 1.25;
  const inner = frame.width - frame.clef - endRoom;
  const setBars = record.bars.map((bar) => ({ bar, notes: bar.notes.map((note) => setNote(note, frame, locale)) }));
  const need = (bars: typeof setBars): number => bars.flatMap((it) => it.notes).reduce((sum, note) => sum + note.need, 0);
  const rows = evenRows(setBars, need, inner);
  const systems: StaffSystem[] = [];
  let y = frame.font * 2.4;
  for (const row of rows) {
    const system = setSystem(record, frame, locale, row, y, Math.max(0, inner - need(row)) / row.flatMap((it) => it.notes).length);
    systems.push({ ...system, last: row === rows.at(-1) });
    y = system.bracketY + lineHeight * (0.6 + Math.max(...system.bars.map((it) => it.lines.length))) + frame.font * 2.4;
  }
  return { width: frame.width, height: Math.ceil(y - frame.font * 1.8), systems, lineHeight };
}

/** Breaks bars into as few rows as the room allows, and those as even as can be. */
function evenRows<T>(bars: T[], need: (bars: T[]) => number, room: number): T[][] {
  const rowsWithin = (limit: number): T[][] =>
    bars.reduce<T[][]>((rows, bar) => {
      const row = rows.at(-1);
      if (row && need([...row, bar]) <= limit) row.push(bar);
      else rows.push([bar]);
      return rows;
    }, []);
  const fewest = rowsWithin(room).length;
  const limits = bars.flatMap((_, from) => bars.slice(from).map((__, to) => need(bars.slice(from, from + to + 1)))).sort((a, b) => a - b);
  return rowsWithin(limits.find((limit) => rowsWithin(limit).length <= fewest) ?? room);
}

function setNote(note: ScoreStanding, frame: StaffFrame, locale: Locale) {
  const lines = labelLines(note.label[locale], frame.labelRoom);
  return { note, need: Math.max(widest(lines) * frame.font + frame.gap, frame.head * 8.4) };
}

function setSystem(
  record: ScoreStaff,
  frame: StaffFrame,
  locale: Locale,
  row: { bar: StaffBar; notes: ReturnType<typeof setNote>[] }[],
  top: number,
  spare: number,
): Omit<StaffSystem, 'last'> {
  const { min, max } = record.scale;
  const bottom = top + (max - min) * frame.space;
  const y = scaleLinear([min, max], [bottom, top]);
  const mean = record.overall.value;
  const lineHeight = frame.font * 1.25;
  const labelY = bottom + frame.font * 2.1;
  let x = frame.clef;
  const bars = row.map(({ bar, notes }) => {
    const x0 = x;
    const placed = notes.map((it) => {
      const width = it.need + spare;
      const lines = labelLines(it.note.label[locale], (width - frame.gap) / frame.font);
      const note = placeNote(it.note, lines, { x, width }, y, frame, mean);
      x += width;
      return note;
    });
    return {
      id: bar.id,
      x0: round(x0),
      x1: round(x),
      lines: labelLines(bar.label[locale], (x - x0 - 14) / (frame.font * boldness)),
      notes: placed,
    };
  });
  const deepest = Math.max(...bars.flatMap((bar) => bar.notes.map((it) => it.lines.length)));
  const clefHeight = Math.min(frame.space * 2, 76);
  return {
    top: round(top),
    bottom: round(bottom),
    left: 24,
    right: round(x),
    lines: range(min, max + 1).map((value) => ({ value, y: round(y(value)) })),
    ...(mean !== undefined && {
      mean: { y: round(y(mean)), clef: middleClef(30, y(mean), clefHeight), label: { x: frame.clef / 2, y: round(labelY) } },
    }),
    bars,
    labelY: round(labelY),
    bracketY: round(labelY + lineHeight * (deepest - 1) + frame.font * 0.7),
  };
}

function placeNote(
  note: ScoreStanding,
  lines: string[],
  column: { x: number; width: number },
  y: (value: number) => number,
  frame: StaffFrame,
  mean: number | undefined,
): StaffNote {
  const { head, stem, font } = frame;
  const middle = column.x + column.width / 2;
  const base = { ...note, column: { x: round(column.x), width: round(column.width) }, lines, labelX: round(middle), link: '' };
  const goalX = middle + head * 2.1;
  const goalY = note.target === undefined ? undefined : y(note.target);
  const differs = note.course !== 'hold';
  const goal =
    goalY === undefined
      ? undefined
      : { x: round(goalX), y: round(goalY), ...(differs && { text: { x: round(goalX), y: round(goalY - head * 1.6) } }) };
  if (note.value === undefined)
    return { ...base, ...(goal && { goal }), rest: { x: round(middle - (goal ? head * 1.7 : 0)), y: round(y(mean ?? note.target ?? 0)) } };
  const nowX = middle - head * 1.7;
  const nowY = y(note.value);
  // A stem points away from the average, as stems point away from the middle line.
  const up = !note.below;
  const stemX = up ? nowX + head * 0.9 : nowX - head * 0.9;
  const stemEnd = up ? nowY - stem : nowY + stem;
  return {
    ...base,
    now: {
      x: round(nowX),
      y: round(nowY),
      stem: { x: round(stemX), y1: round(nowY), y2: round(stemEnd) },
      text: { x: round(up ? stemX + head * 0.5 : stemX + head * 0.6), y: round(up ? stemEnd - font * 0.4 : stemEnd + font) },
    },
    ...(goal && { goal }),
    link:
      goalY === undefined
        ? ''
        : note.course === 'passed'
          ? ''
          : differs
            ? glide(nowX, nowY, goalX, goalY, head * 1.35)
            : tie(nowX, goalX, nowY + head * 1.1, 1, head * 1.9),
    ...(note.below && { flat: flatSign(nowX - head * 2.35, nowY, head * 0.85) }),
  };
}
