import { dotsFrames, dotsLayout, type DotRow } from '../geometry/question-dots.ts';
import { markWords } from '../../i18n/chart-marks.ts';
import { chartPrinter } from '../../i18n/chart-numbers.ts';
import { chartWords } from '../../i18n/chart-words.ts';
import { heldWords } from '../../i18n/held-words.ts';
import type { QuestionDot, QuestionDots } from '../../model/question-dots.ts';
import { heldAgainst, isYear, type Held } from '../../model/question-view.ts';
import type { Locale } from '../../schema/content.ts';

interface Props {
  record: QuestionDots;
  locale: Locale;
  frame: keyof typeof dotsFrames;
  /** The questions to draw, in order; all of them where it is left out. */
  shown?: readonly QuestionDot[];
  /** What has a heading wherever it changes. */
  heading?: 'category' | 'subCategory' | undefined;
  /** What scores are held against, as in a view of the questions. */
  against?: string;
  /** The question picked out. */
  selected?: string;
  /** The question that the Tab key arrives at; without it no mark takes the focus. */
  entry?: string;
}

/** What stands beside the label of a question that not everyone was asked. */
export function askedNote(locale: Locale, { askedOf }: Pick<QuestionDot, 'askedOf'>): string {
  return askedOf === 'regular' ? chartWords(locale).chart.dots.regular : '';
}

/** Every question as a dot on the scale: a round dot from the average upwards, a pointed one below it. */
export function QuestionDotsSvg({ record, locale, frame, shown = record.dots, heading, against = 'mean', selected, entry }: Props) {
  const { words, number, point, year } = chartPrinter(locale, record);
  const held = (it: QuestionDot) => heldAgainst(record, it, against);
  const layout = dotsLayout(
    record,
    shown,
    heading,
    dotsFrames[frame],
    locale,
    (it) => askedNote(locale, it),
    (it) => held(it).base,
  );
  const { top, height, ticks, meanX, midpointX, left, right } = layout;
  const { scale, mean } = record;
  const foot = height - 4;
  const sign = ({ x, y }: DotRow, standing: Held['standing']) => {
    if (standing === 'below') return <path className="dot-below" d={`M${x} ${y + 6.5}l-6 -11h12z`} />;
    if (standing === 'above' && isYear(against)) return <path className="dot" d={`M${x} ${y - 6.5}l-6 11h12z`} />;
    if (standing === 'unsure') return <path className="dot" d={`M${x} ${y - 6}l6 6l-6 6l-6 -6z`} />;
    return <circle className="dot" cx={x} cy={y} r={5} />;
  };
  const row = (it: DotRow) => (
    <g
      key={it.id}
      role="img"
      className={it.id === selected ? 'mark selected' : 'mark'}
      data-mark={it.id}
      data-value={it.value}
      aria-label={[markWords(locale, record, it), heldWords(locale, record, it, against), it.note].filter(Boolean).join(words.mark.join)}
      tabIndex={entry === undefined ? undefined : it.id === entry ? 0 : -1}
    >
      <rect className="hit" x={0} y={it.top} width={layout.width} height={it.height} />
      {it.lines.map((line, i) => (
        <text key={i} className="label" x={2} y={it.labelY + i * layout.lineHeight}>
          {line}
          {it.note && !it.noteBelow && i === it.lines.length - 1 && <tspan className="soft">{`\u2002${it.note}`}</tspan>}
        </text>
      ))}
      {it.noteBelow && (
        <text className="soft" x={2} y={it.labelY + it.lines.length * layout.lineHeight}>
          {it.note}
        </text>
      )}
      {it.x !== undefined && it.baseX !== undefined && <path className="reach" d={`M${it.baseX} ${it.y}H${it.x}`} />}
      {against !== 'mean' && it.baseX !== undefined && <circle className="goal" cx={it.baseX} cy={it.y} r={6} />}
      {it.x !== undefined && sign(it, held(it).standing)}
      <text className="value end" x={layout.valueX} y={it.y + 5}>
        {it.value === undefined ? chartWords(locale).format.absent[it.absent ?? 'not-measured'] : number(it.value)}
      </text>
    </g>
  );
  return (
    <svg
      className={`picture dots frame-${frame}`}
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${layout.width} ${height}`}
      role="group"
      aria-label={words.dots.pictureLabel(year(record.year))}
    >
      <text className="axis-title" x={2} y={15}>
        {words.axis(record.unit.name[locale], `${scale.min}`, `${scale.max}`, year(record.year))}
      </text>
      <path
        className="rule"
        d={[...ticks.map((it) => `M${it.x} ${top - 6}V${foot}`), ...layout.rows.map((it) => `M${left} ${it.y}H${right}`)].join('')}
      />
      <path className="midpoint" d={`M${midpointX} ${top - 34}V${foot}`} />
      {meanX !== undefined && <path className="mean" d={`M${meanX} ${top - 34}V${foot}`} />}
      <text className="line-label end" x={midpointX - 5} y={top - 26}>
        {words.dots.middle(point(scale.midpoint))}
      </text>
      {meanX !== undefined && (
        <text className="line-label mean-name" x={meanX + 5} y={top - 26}>
          {words.dots.mean(number(mean!))}
        </text>
      )}
      {ticks.map((it) => (
        <text key={it.value} className="tick middle" x={it.x} y={top - 9}>
          {it.value}
        </text>
      ))}
      {layout.groups.map((it) => (
        <text key={it.id} className="group-label" x={2} y={it.y}>
          {it.label}
        </text>
      ))}
      {layout.rows.map(row)}
    </svg>
  );
}
