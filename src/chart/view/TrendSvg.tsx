import { trendFrames, trendLayout, type TrendFrame, type TrendMark } from '../geometry/trajectory.ts';
import { trendPrinter } from '../../i18n/trend-numbers.ts';
import { targetText, trendSentence } from '../../i18n/trend-sentences.ts';
import { yearWords } from '../../i18n/trend-tables.ts';
import type { Trajectory } from '../../model/trajectory.ts';
import type { Locale } from '../../schema/content.ts';
import { TrendSign } from './TrendSign.tsx';

interface Props {
  record: Trajectory;
  locale: Locale;
  frame: keyof typeof trendFrames;
}

/** An indicator on its way: baseline, readings, the straight line of the required pace and the target, by fiscal year. */
export function TrendSvg({ record, locale, frame }: Props) {
  const { words, value, number, year, yearShort, tick } = trendPrinter(locale, record);
  const { chart } = words;
  const room: TrendFrame = trendFrames[frame];
  const { bare = false, font } = room;
  const print = frame === 'wide' ? value : number;
  const goal = chart.targetShort(targetText(locale, record));
  const layout = trendLayout(record, room, {
    year: frame === 'wide' ? year : yearShort,
    value: tick,
    reading: print,
    target: goal,
    absent: (it) => chart.absentShort[it],
  });
  const { left, right, top, bottom, target } = layout;

  const caption = (it: TrendMark) => {
    if (it.side === undefined) return null;
    const said = print(it.value!);
    const flags = [it.provisional && chart.flags.provisional, it.revisions.length > 0 && chart.flags.revised].filter(
      (flag) => flag !== false,
    );
    const lines = it.side === 1 ? [said, ...flags] : [...flags.reverse(), said];
    const start = it.side === 1 ? it.y + font * 1.5 : it.y - font * 0.85 - (lines.length - 1) * font * 1.15;
    return lines.map((line, i) => (
      <text key={line} className={line === said ? 'value middle' : 'flag middle'} x={it.x} y={start + i * font * 1.15}>
        {line}
      </text>
    ));
  };
  const silence = (it: TrendMark) =>
    it.silence?.map((line) => (
      <text key={line.text} className="flag middle" x={it.x} y={line.y}>
        {line.text}
      </text>
    ));
  const mark = (it: TrendMark) => {
    if (bare) return it.sign === 'awaited' ? null : <TrendSign key={it.year} sign={it.sign} x={it.x} y={it.y} scale={0.8} />;
    return (
      <g
        key={it.year}
        role="img"
        className="mark"
        data-mark={it.year}
        data-value={it.value}
        data-role={it.role}
        data-sign={it.sign}
        aria-label={yearWords(locale, record, it)}
      >
        <rect className="hit" x={it.band.x} y={top - font} width={it.band.width} height={bottom - top + font} />
        {it.isTarget && <TrendSign sign="target" x={target.x} y={target.y} />}
        {it.isTarget && (
          <text className="goal-label end" x={target.text.x} y={target.text.y}>
            {goal}
          </text>
        )}
        {!(it.isTarget && it.sign === 'awaited') && <TrendSign sign={it.sign} x={it.x} y={it.y} />}
        {it.sign === 'missing' ? silence(it) : caption(it)}
      </g>
    );
  };
  return (
    <svg
      className={`picture trend frame-${frame}`}
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role={bare ? 'img' : 'group'}
      aria-label={bare ? trendSentence(locale, record) : chart.pictureLabel(record.label[locale])}
    >
      {!bare && (
        <text className="axis-title" x={2} y={15}>
          {chart.axis(record.unit.name[locale])}
        </text>
      )}
      <path className="rule" d={layout.values.map((it) => `M${left} ${it.y}H${right}`).join('')} />
      {layout.values.map((it) => (
        <text key={it.value} className="tick" x={left - 7} y={it.y + 4.5}>
          {it.label}
        </text>
      ))}
      {!bare && <path className="foot" d={`M${left} ${bottom}H${right}${layout.years.map((it) => `M${it.x} ${bottom}v5`).join('')}`} />}
      {layout.years.map((it) => (
        <text key={it.year} className="tick middle" x={it.x} y={bottom + font * 1.5}>
          {it.label}
        </text>
      ))}
      <path className="target-line" d={`M${left} ${target.y}H${right}`} />
      {layout.line && <path className="pace" d={layout.line} />}
      {layout.runs.map((it) => (
        <path key={it.d} className={it.gap ? 'run gap' : 'run'} d={it.d} />
      ))}
      {bare && <TrendSign sign="target" x={target.x} y={target.y} scale={0.7} />}
      {layout.marks.map(mark)}
    </svg>
  );
}
