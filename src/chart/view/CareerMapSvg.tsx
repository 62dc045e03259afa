import type { CareerMapLayout, MapLine, MapStation } from '../geometry/career-map.ts';

interface Props {
  layout: CareerMapLayout;
  frame: 'wide' | 'medium';
  label: string;
  /** What a reader hears at a station, by its id. */
  says: (id: string) => string;
  /** Where a station leads; a map with choices has no links. */
  leads?: (id: string) => string | undefined;
  /** The way that is lit: stations and lines by their order on it. */
  lit?: { stations: ReadonlyMap<string, number>; lines: ReadonlyMap<string, number> } | undefined;
  start?: ReadonlySet<string> | undefined;
  goal?: ReadonlySet<string> | undefined;
  /** Leaves out the lines that are examples. */
  hideExamples?: boolean;
  /** The station that the Tab key arrives at; without it stations take no focus of their own. */
  entry?: string | undefined;
  /** The stations that can be chosen. */
  chosen?: ((id: string) => boolean) | undefined;
}

/** After these a line of a label goes on without a space. */
const wide = /[\u2e80-\uffef]$/;

/** The career map: stations on lines as on a map of railways. A heavy line is stated, a fine one derived, a dotted one an example. */
export function CareerMapSvg({ layout, frame, label, says, leads, lit, start, goal, hideExamples = false, entry, chosen }: Props) {
  const { width, height, radius, lineHeight } = layout;
  const line = (it: MapLine) => {
    const step = lit?.lines.get(it.id);
    return (
      <g
        key={it.id}
        className={['line', it.provenance, step !== undefined && `lit step-${Math.min(step, 8)}`].filter(Boolean).join(' ')}
        data-line={it.id}
      >
        <path className="way" d={it.d} />
        <path className="heads" d={it.heads} />
      </g>
    );
  };
  const station = (it: MapStation) => {
    const step = lit?.stations.get(it.id);
    const state = start?.has(it.id) ? 'start' : goal?.has(it.id) ? 'goal' : undefined;
    const to = leads?.(it.id);
    const body = (
      <>
        <rect className="hit" x={it.hit.x} y={it.hit.y} width={it.hit.width} height={it.hit.height} rx={4} />
        {state === 'goal' && (
          <rect
            className="ring"
            x={it.x - radius - 4}
            y={it.y - it.tall / 2 - 4}
            width={radius * 2 + 8}
            height={it.tall + 8}
            rx={radius + 4}
          />
        )}
        <rect
          className="stop"
          x={it.x - radius}
          y={it.y - it.tall / 2}
          width={radius * 2}
          height={it.tall}
          rx={it.kind === 'hub' || it.kind === 'unit' || it.kind === 'secondment' ? 2 : radius}
        />
        <g data-label={it.id}>
          {it.lines.map((text, n) => (
            <text key={n} className="name" x={it.x} y={Number((it.box.y + lineHeight * (n + 0.78)).toFixed(1))}>
              {n < it.lines.length - 1 && !wide.test(text) ? `${text} ` : text}
            </text>
          ))}
        </g>
      </>
    );
    const className = ['station', it.kind, state && `is-${state}`, step !== undefined && `lit step-${Math.min(step, 8)}`]
      .filter(Boolean)
      .join(' ');
    if (to !== undefined)
      return (
        <a key={it.id} className={className} href={to} data-station={it.id} data-mark={it.id} aria-label={says(it.id)}>
          {body}
        </a>
      );
    const choice = chosen?.(it.id) ?? false;
    return (
      <g
        key={it.id}
        className={className}
        data-station={it.id}
        data-mark={it.id}
        role={choice ? 'button' : 'img'}
        aria-pressed={choice ? state !== undefined : undefined}
        aria-label={says(it.id)}
        tabIndex={entry === undefined ? undefined : it.id === entry ? 0 : -1}
      >
        {body}
      </g>
    );
  };
  const shown = layout.lines.filter((it) => !hideExamples || it.provenance !== 'illustrative');
  const order = (it: MapLine): number => (lit?.lines.has(it.id) ? 1 : 0);
  return (
    <svg
      className={`picture career-map frame-${frame}${lit ? ' choosing' : ''}`}
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="group"
      aria-label={label}
    >
      {shown.toSorted((a, b) => order(a) - order(b)).map(line)}
      {layout.stations
        .filter((it) => it.title.length > 0)
        .map((it) => (
          <g key={it.id} className="lane" data-label={`lane-${it.id}`}>
            {it.title.map(({ text, y }) => (
              <text key={text} x={it.x} y={y}>
                {text}
              </text>
            ))}
          </g>
        ))}
      {layout.stations.map(station)}
    </svg>
  );
}
