import { gridFrames, gridLayout, type GridCell } from '../geometry/year-grid.ts';
import { chartPrinter } from '../../i18n/chart-numbers.ts';
import { cellWords, gridYears } from '../../i18n/grid-words.ts';
import { stringsOf } from '../../i18n/strings.ts';
import type { GridRow, YearGrid } from '../../model/year-grid.ts';
import type { Locale } from '../../schema/content.ts';

interface Props {
  record: YearGrid;
  locale: Locale;
  frame: keyof typeof gridFrames;
}

/** Questions by survey: a number and a shade in every cell, a double line where two neighbours cannot be compared. */
export function YearGridSvg({ record, locale, frame }: Props) {
  const { number } = chartPrinter(locale, record);
  const { format, survey } = stringsOf(locale);
  const layout = gridLayout(record, gridFrames[frame], locale, { year: format.fiscalYearShort, number });
  const { cell } = layout;
  const box = (row: GridRow, y: number) => (it: GridCell) => (
    <g
      key={it.id}
      role="img"
      className="mark"
      data-mark={it.id}
      data-value={it.value}
      aria-label={cellWords(locale, record, row, it)}
      transform={`translate(${it.x} ${y})`}
    >
      <rect
        className="cell hit"
        width={cell.width}
        height={cell.height}
        fillOpacity={it.value === undefined ? 0 : Number((0.05 + it.shade * 0.37).toFixed(2))}
      />
      {(layout.numbered || it.value === undefined) && (
        <text className={it.value === undefined ? 'soft middle' : 'middle'} x={cell.width / 2} y={cell.height / 2 + 5}>
          {it.value === undefined ? survey.grid.silent[it.absent ?? 'not-measured'] : number(it.value)}
        </text>
      )}
      {it.break && <path className="break" d={`M-2 0v${cell.height}M2 0v${cell.height}`} />}
    </g>
  );
  return (
    <svg
      className={`picture grid-picture frame-${frame}`}
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role="group"
      aria-label={survey.grid.pictureLabel(gridYears(locale, record))}
    >
      {layout.years.map((it) => (
        <text key={it.year} className="tick middle" x={it.x} y={layout.headY}>
          {it.label}
        </text>
      ))}
      {layout.groups.map((it) => (
        <text key={it.id} className="group-label" x={2} y={it.y}>
          {it.label}
        </text>
      ))}
      {layout.rows.map((row) => (
        <g key={row.id}>
          {row.lines.map((line, i) => (
            <text key={line} x={2} y={row.labelY + i * layout.lineHeight}>
              {line}
            </text>
          ))}
          {row.cells.map(box(row.source, row.y))}
        </g>
      ))}
    </svg>
  );
}
