import { pathFrames, pathLayout, type PathRow } from '../geometry/score-path.ts';
import { markWords } from '../../i18n/chart-marks.ts';
import { chartPrinter } from '../../i18n/chart-numbers.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { ScorePath } from '../../model/score-path.ts';
import type { Locale } from '../../schema/content.ts';

interface Props {
  record: ScorePath;
  locale: Locale;
  frame: keyof typeof pathFrames;
}

/** The way from today's scores to their targets: an arrow where a score is to rise, a ring where it is to be held. */
export function ScorePathSvg({ record, locale, frame }: Props) {
  const layout = pathLayout(record, pathFrames[frame], locale);
  const { words, number, year } = chartPrinter(locale, record);
  const { top, height, ticks } = layout;
  const row = (it: PathRow) => (
    <g
      key={it.id}
      role="img"
      className={`mark ${it.level}`}
      data-mark={it.id}
      data-value={it.value}
      data-target={it.target}
      aria-label={markWords(locale, record, it, false)}
    >
      <rect className="hit" x={0} y={it.top} width={layout.width} height={it.height} />
      {it.lines.map((line, i) => (
        <text
          key={i}
          className={it.level === 'sub-category' ? 'label' : 'label strong'}
          x={it.labelX}
          y={it.labelY + i * layout.lineHeight}
        >
          {line}
        </text>
      ))}
      {it.arrow && <path className="glide" d={it.arrow} />}
      {it.goal && <circle className="goal" cx={it.goal.x} cy={it.y} r={it.course === 'hold' ? 8 : 5.5} />}
      {it.now && <circle className="now" cx={it.now.x} cy={it.y} r={4.5} />}
      {it.now && (
        <text className="value end" x={it.now.textX} y={it.y + 5}>
          {number(it.value!)}
        </text>
      )}
      {it.goal && (
        <text className="value soft" x={it.goal.textX} y={it.y + 5}>
          {it.course === 'hold' ? words.path.holdShort : number(it.target!)}
        </text>
      )}
    </g>
  );
  return (
    <svg
      className={`picture steps frame-${frame}`}
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${layout.width} ${height}`}
      role="group"
      aria-label={words.path.pictureLabel(year(record.year), year(record.targetYear))}
    >
      <text className="axis-title" x={2} y={15}>
        {words.axis(
          record.unit.name[locale],
          formatNumber(locale, layout.domain[0], 1),
          formatNumber(locale, layout.domain[1], 1),
          words.path.years(year(record.year), year(record.targetYear)),
        )}
      </text>
      <path
        className="rule"
        d={[
          ...ticks.map((it) => `M${it.x} ${top - 4}V${height - 6}`),
          ...layout.rows.map((it) => `M${layout.left} ${it.y}H${layout.right}`),
        ].join('')}
      />
      {ticks.map((it) => (
        <text key={it.value} className="tick middle" x={it.x} y={top - 9}>
          {formatNumber(locale, it.value, 1)}
        </text>
      ))}
      {layout.rows.map(row)}
    </svg>
  );
}
