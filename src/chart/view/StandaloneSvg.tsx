import { labelLines, textWidth } from '../geometry/label-lines.ts';
import { KeyShape, type Key } from './KeyShape.tsx';

interface Props {
  title: string;
  keys: readonly Key[];
  /** Lines below the picture: where the numbers are from. */
  notes: readonly string[];
  /** Rules for everything inside, since the file travels without the site's style sheets. */
  css: string;
  /** The picture and its size. */
  children: React.ReactElement;
  width: number;
  height: number;
}

const margin = 24;
const font = 14;

/** A picture that can leave the site: with its title, its signs explained and its source. */
export function StandaloneSvg({ title, keys, notes, css, children, width, height }: Props) {
  const rows: { key: Key; x: number; row: number }[] = [];
  let x = 0;
  let row = 0;
  for (const key of keys) {
    const needed = 32 + textWidth(key.text) * font + 22;
    if (x > 0 && x + needed > width) {
      x = 0;
      row += 1;
    }
    rows.push({ key, x, row });
    x += needed;
  }
  const keysTop = margin + 38;
  const pictureTop = keysTop + (row + 1) * 24 + 14;
  const lines = notes.flatMap((it) => labelLines(it, width / (font * 0.95)));
  const notesTop = pictureTop + height + 26;
  const total = { width: width + margin * 2, height: Math.ceil(notesTop + lines.length * 20 + margin - 12) };
  return (
    <svg xmlns="http://www.w3.org/2000/svg" {...total} viewBox={`0 0 ${total.width} ${total.height}`} className="picture">
      <title>{title}</title>
      <style>{css}</style>
      <rect className="paper" {...total} />
      <text className="title" x={margin} y={margin + 16}>
        {title}
      </text>
      {rows.map(({ key, x: left, row: line }) => (
        <g key={key.shape} transform={`translate(${margin + left} ${keysTop + line * 24})`}>
          <KeyShape shape={key.shape} />
          <text x={30} y={14}>
            {key.text}
          </text>
        </g>
      ))}
      <svg x={margin} y={pictureTop} width={width} height={height} overflow="visible">
        {children}
      </svg>
      {lines.map((line, i) => (
        <text key={i} className="soft note" x={margin} y={notesTop + i * 20}>
          {line}
        </text>
      ))}
    </svg>
  );
}
