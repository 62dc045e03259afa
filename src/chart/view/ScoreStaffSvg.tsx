import { staffFrames, staffLayout, type StaffNote, type StaffSystem } from '../geometry/score-staff.ts';
import { markWords } from '../../i18n/chart-marks.ts';
import { chartPrinter } from '../../i18n/chart-numbers.ts';
import type { ScoreStaff } from '../../model/score-staff.ts';
import type { Locale } from '../../schema/content.ts';

interface Props {
  record: ScoreStaff;
  locale: Locale;
  frame: keyof typeof staffFrames;
  /** Where a note leads, from its id; without it the picture stands alone and has no links. */
  linkTo?: (id: string) => string;
}

/** The scores of a survey as a musical score: a filled note is today, a hollow one the target. */
export function ScoreStaffSvg({ record, locale, frame, linkTo }: Props) {
  const { width, height, systems, lineHeight } = staffLayout(record, staffFrames[frame], locale);
  const { words, number, year } = chartPrinter(locale, record);
  const unit = record.unit.name[locale];
  const { head, space } = staffFrames[frame];
  const lines = (texts: string[], x: number, y: number, className: string) =>
    texts.map((text, i) => (
      <text key={i} className={className} x={x} y={y + i * lineHeight}>
        {text}
      </text>
    ));
  const note = (it: StaffNote, { top, bottom, labelY }: StaffSystem) => (
    <>
      <rect className="hit" x={it.column.x} y={top} width={it.column.width} height={bottom - top} />
      {it.link && <path className={it.course === 'hold' ? 'tie' : 'glide'} d={it.link} />}
      {it.rest && <path className="rest" d={`M${it.rest.x - head} ${it.rest.y}h${head * 2}v${space / 4}h${-head * 2}z`} />}
      {it.now && (
        <>
          <path className="stem" d={`M${it.now.stem.x} ${it.now.stem.y1}V${it.now.stem.y2}`} />
          <ellipse
            className="now"
            cx={it.now.x}
            cy={it.now.y}
            rx={head}
            ry={head * 0.74}
            transform={`rotate(-22 ${it.now.x} ${it.now.y})`}
          />
          <text className="value" x={it.now.text.x} y={it.now.text.y}>
            {number(it.value!)}
          </text>
        </>
      )}
      {it.flat && <path className="flat" d={it.flat} />}
      {it.goal && (
        <ellipse
          className="goal"
          cx={it.goal.x}
          cy={it.goal.y}
          rx={head}
          ry={head * 0.74}
          transform={`rotate(-22 ${it.goal.x} ${it.goal.y})`}
        />
      )}
      {it.goal?.text && (
        <text className="value soft" x={it.goal.text.x} y={it.goal.text.y}>
          {number(it.target!)}
        </text>
      )}
      {lines(it.lines, it.labelX, labelY, 'label')}
    </>
  );
  return (
    <svg
      className={`picture staff frame-${frame}`}
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={words.staff.pictureLabel(year(record.year))}
    >
      {systems.map((system, i) => (
        <g key={system.top}>
          {i === 0 && (
            <text className="axis-title" x={2} y={16}>
              {words.axis(unit, `${record.scale.min}`, `${record.scale.max}`, year(record.year))}
            </text>
          )}
          <path className="staff-line" d={system.lines.map((it) => `M${system.left} ${it.y}H${system.right}`).join('')} />
          {system.lines.map((it) => (
            <text key={it.value} className="tick" x={system.left - 7} y={it.y + 4.5}>
              {it.value}
            </text>
          ))}
          {system.mean && (
            <>
              <path className="mean" d={`M${system.left + 42} ${system.mean.y}H${system.right}`} />
              <g className="clef">
                <rect {...system.mean.clef.thick} />
                <path d={system.mean.clef.thin} />
                <path className="bowl" d={system.mean.clef.bowls} />
                {system.mean.clef.dots.map((it) => (
                  <circle key={it.cy} {...it} />
                ))}
              </g>
              {lines([words.staff.average, number(record.overall.value!)], system.mean.label.x, system.mean.label.y, 'mean-label')}
            </>
          )}
          {system.bars.map((bar) => (
            <g key={bar.id}>
              {bar.notes.map((it) => {
                const mark = {
                  className: 'mark',
                  'data-mark': it.id,
                  'data-value': it.value,
                  'data-target': it.target,
                };
                return linkTo ? (
                  <a key={it.id} href={linkTo(it.id)} {...mark}>
                    <title>{markWords(locale, record, it)}</title>
                    {note(it, system)}
                  </a>
                ) : (
                  <g key={it.id} role="img" aria-label={markWords(locale, record, it)} {...mark}>
                    {note(it, system)}
                  </g>
                );
              })}
              <path className="bracket" d={`M${bar.x0 + 5} ${system.bracketY - 4}v4H${bar.x1 - 5}v-4`} />
              {lines(bar.lines, (bar.x0 + bar.x1) / 2, system.bracketY + lineHeight * 1.05, 'category')}
            </g>
          ))}
          <path
            className="bar-line"
            d={`M${system.left} ${system.top}V${system.bottom}${system.bars
              .slice(0, -1)
              .map((it) => `M${it.x1} ${system.top}V${system.bottom}`)
              .join('')}`}
          />
          <path
            className="bar-line"
            d={system.last ? `M${system.right - 6} ${system.top}V${system.bottom}` : `M${system.right} ${system.top}V${system.bottom}`}
          />
          {system.last && <rect className="end-bar" x={system.right - 3} y={system.top} width={3} height={system.bottom - system.top} />}
        </g>
      ))}
    </svg>
  );
}
