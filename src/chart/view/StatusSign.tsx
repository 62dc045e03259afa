import type { Status } from '../../model/progress.ts';

const shapes: Record<Status, string> = {
  achieved: 'M3 9.5l5 5L21 3.5',
  'on-track': 'M3 14.5L18 4.5M11 4h8v7.5',
  behind: 'M3 13.5h9l8 -4M3 4.5h.01M8 4.5h.01M13 4.5h.01M18 4.5h.01',
  worsening: 'M3 3.5L18 13.5M11 14h8V6.5',
  kept: 'M3 6h18M3 12h18',
  slipped: 'M3 5h8M13 13h8M11 5v2.5M13 10.5v2.5',
  'not-enough-data': 'M4 9h3M10.5 9h3M17 9h3',
};

/** A status as a sign of its own shape, in a box of 24 by 18; its word stands beside it. */
export function StatusSign({ status }: { status: Status }) {
  return (
    <svg className="status-sign" viewBox="0 0 24 18" width="24" height="18" aria-hidden="true">
      <path d={shapes[status]} />
    </svg>
  );
}
