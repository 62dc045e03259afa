import { createElement as h, type ReactElement } from 'react';
import { labelLines } from '../chart/geometry/label-lines.ts';

/** What a picture for a link preview says. */
export interface SocialCard {
  /** Where the page stands, such as its chapter; empty where that says nothing. */
  place: string;
  title: string;
  /** Name of the site. */
  site: string;
  organisation: string;
  /** Notes on the staff, from 0 at the bottom line to 1 at the top; what is still to be reached is hollow. */
  notes: readonly { now: number; goal: number | undefined }[];
}

/** Size that link previews expect. Pixels. */
export const cardSize = { width: 1200, height: 630 } as const;

/** Parts of the typeface, the first that has a character draws it. */
export const cardFaces = ['latin', 'japanese'] as const;

const paper = '#fbf7ee';
const ink = '#221c16';
const soft = '#5b5147';
const brass = '#835500';
const pulse = '#b02a1e';
const line = '#b3a58a';

const margin = 72;
const staff = { top: 486, space: 15, lines: 6 };
/** Where the title has to end, so that the stems of the notes stay clear of it. */
const titleRoom = { top: 172, bottom: 448 };
const leading = 1.28;
/** How much wider the Latin letters of this typeface are than those that lines are usually broken for. */
const latinWidth = 1.16;
const titleSizes = [76, 68, 60, 52, 46];

/** The largest size at which a title stays above the staff, with its lines broken between phrases. */
function titleLines(title: string): { size: number; lines: string[] } {
  const room = (cardSize.width - 2 * margin) / (/^[\0-\u024f\u2000-\u206f]*$/.test(title) ? latinWidth : 1);
  const tried = titleSizes.map((size) => ({ size, lines: labelLines(title.replaceAll('\u200b', ''), room / size) }));
  return tried.find(({ size, lines }) => lines.length * size * leading <= titleRoom.bottom - titleRoom.top) ?? tried.at(-1)!;
}

function staffPicture(notes: SocialCard['notes']): ReactElement {
  const height = staff.space * (staff.lines - 1);
  const above = 60;
  const y = (share: number): number => above + height * (1 - share);
  const step = (cardSize.width - 2 * margin) / Math.max(notes.length, 1);
  const head = (x: number, cy: number, key: string, look: object): ReactElement =>
    h('ellipse', { key, cx: x, cy, rx: 12, ry: 9, transform: `rotate(-22 ${x} ${cy})`, ...look });
  const drawn = notes.flatMap(({ now, goal }, i) => {
    const x = Math.round(margin + step * (i + 0.5));
    return [
      h('path', { key: `stem-${i}`, d: `M${x + 11} ${y(now) - 4}V${y(now) - 56}`, stroke: ink, strokeWidth: 2.4, fill: 'none' }),
      head(x, y(now), `now-${i}`, { fill: pulse }),
      ...(goal === undefined ? [] : [head(x + 44, y(goal), `goal-${i}`, { fill: paper, stroke: brass, strokeWidth: 3 })]),
    ];
  });
  const rules = Array.from({ length: staff.lines }, (_, i) =>
    h('path', { key: `line-${i}`, d: `M0 ${above + i * staff.space}H${cardSize.width}`, stroke: line, strokeWidth: 1.4, fill: 'none' }),
  );
  const size = { width: cardSize.width, height: height + above * 2 };
  return h(
    'svg',
    { ...size, viewBox: `0 0 ${size.width} ${size.height}`, style: { position: 'absolute', left: 0, top: staff.top - above } },
    [...rules, ...drawn],
  );
}

/** The picture as elements that Satori lays out: a printed score with the title over the staff. */
export function socialCard({ place, title, site, organisation, notes }: SocialCard): ReactElement {
  const { size, lines } = titleLines(title);
  const text = (words: string, look: object, key: string): ReactElement => h('div', { key, style: { display: 'flex', ...look } }, words);
  return h(
    'div',
    {
      style: {
        ...cardSize,
        display: 'flex',
        flexDirection: 'column',
        position: 'relative',
        background: paper,
        color: ink,
        fontFamily: cardFaces.join(', '),
        padding: `${margin - 16}px ${margin}px`,
      },
    },
    [
      staffPicture(notes),
      text(site, { fontSize: 30, color: soft }, 'site'),
      text(place, { fontSize: 32, color: brass, marginTop: 28, minHeight: 44 }, 'place'),
      h(
        'div',
        { key: 'title', style: { display: 'flex', flexDirection: 'column', position: 'absolute', left: margin, top: titleRoom.top } },
        lines.map((it, i) => text(it, { fontSize: size, lineHeight: leading }, `${i}`)),
      ),
      text(organisation, { position: 'absolute', left: margin, top: 574, fontSize: 26, color: soft }, 'organisation'),
    ],
  );
}
