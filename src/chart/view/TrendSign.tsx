import type { TrendSign as Sign } from '../geometry/trajectory.ts';

interface Props {
  sign: Sign | 'target';
  x: number;
  y: number;
  /** Half the size of a reading's dot over that of the ordinary one. */
  scale?: number;
}

/** The mark of a year: what it is shows in its shape, never in its colour alone. */
export function TrendSign({ sign, x, y, scale = 1 }: Props) {
  const r = (n: number): number => Number((n * scale).toFixed(2));
  if (sign === 'target') return <path className="goal" d={`M${x} ${y - r(8)}l${r(8)} ${r(8)}l${r(-8)} ${r(8)}l${r(-8)} ${r(-8)}z`} />;
  if (sign === 'baseline') return <rect className="start" x={x - r(5.5)} y={y - r(5.5)} width={r(11)} height={r(11)} />;
  if (sign === 'earlier') return <circle className="before" cx={x} cy={y} r={r(3.5)} />;
  if (sign === 'awaited') return <circle className="awaited" cx={x} cy={y} r={r(2.2)} />;
  if (sign === 'missing')
    return <path className="silent" d={`M${x - r(5)} ${y - r(5)}l${r(10)} ${r(10)}m0 ${r(-10)}l${r(-10)} ${r(10)}`} />;
  if (sign === 'provisional') return <circle className="for-now" cx={x} cy={y} r={r(5.2)} />;
  return (
    <>
      {sign === 'revised' && <circle className="ring" cx={x} cy={y} r={r(8.5)} />}
      <circle className="now" cx={x} cy={y} r={r(5)} />
    </>
  );
}
