import { seriesFrames, seriesLayout, type SeriesMark } from '../geometry/value-series.ts';
import { seriesPrinter, seriesYearWords } from '../../i18n/series-words.ts';
import type { ValueSeries } from '../../model/value-series.ts';
import type { Locale } from '../../schema/content.ts';
import { TrendSign } from './TrendSign.tsx';

interface Props {
  record: ValueSeries;
  locale: Locale;
  frame: keyof typeof seriesFrames;
}

/** Numbers over the years: a line that is broken where two numbers cannot be compared, and how far chance alone may carry a score. */
export function SeriesSvg({ record, locale, frame }: Props) {
  const { words, number, point, year, yearShort } = seriesPrinter(locale, record);
  const { font } = seriesFrames[frame];
  const layout = seriesLayout(record, seriesFrames[frame], { year: frame === 'wide' ? year : yearShort, value: point, number });
  const { left, right, top, bottom, target } = layout;
  const mark = (it: SeriesMark) => (
    <g key={it.year} role="img" className="mark" data-mark={it.year} data-value={it.value} aria-label={seriesYearWords(locale, record, it)}>
      <rect className="hit" x={it.column.x} y={top - font} width={it.column.width} height={bottom - top + font} />
      {it.noise && <rect className="noise" x={it.x - 11} y={it.noise.y} width={22} height={it.noise.height} />}
      <TrendSign sign={it.value === undefined ? 'missing' : it.provisional ? 'provisional' : 'reading'} x={it.x} y={it.y} />
      {it.labelY !== undefined && (
        <text className="value middle" x={it.x} y={it.labelY}>
          {number(it.value!)}
        </text>
      )}
    </g>
  );
  return (
    <svg
      className={`picture trend series frame-${frame}`}
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role="group"
      aria-label={words.pictureLabel(record.label[locale])}
    >
      <text className="axis-title" x={2} y={15}>
        {record.unit.name[locale]}
      </text>
      <path className="rule" d={layout.values.map((it) => `M${left} ${it.y}H${right}`).join('')} />
      {layout.values.map((it) => (
        <text key={it.value} className="tick" x={left - 7} y={it.y + 4.5}>
          {it.label}
        </text>
      ))}
      <path className="foot" d={`M${left} ${bottom}H${right}${layout.years.map((it) => `M${it.x} ${bottom}v5`).join('')}`} />
      {layout.years.map((it) => (
        <text key={it.year} className="tick middle" x={it.x} y={bottom + font * 1.5}>
          {it.label}
        </text>
      ))}
      {target && <path className="target-line" d={`M${left} ${target.y}H${right}`} />}
      {layout.runs.map((it) => (
        <path key={it.d} className={it.gap ? 'run gap' : 'run'} d={it.d} />
      ))}
      {layout.breaks.map((x) => (
        <path key={x} className="break" d={`M${x - 2.5} ${top - font}V${bottom}M${x + 2.5} ${top - font}V${bottom}`} />
      ))}
      {layout.marks.map(mark)}
      {target && (
        <g data-goal={record.target!.value}>
          <TrendSign sign="target" x={target.x} y={target.y} />
          <text className="goal-label end" x={Math.min(right, target.x + font * 1.6)} y={target.labelY}>
            {words.targetShort(number(record.target!.value))}
          </text>
        </g>
      )}
    </svg>
  );
}
