import type { Field } from './field.ts';
import type { IntakeFinding } from './finding.ts';

type Said = Pick<IntakeFinding, 'key' | 'severity' | 'values'>;

/* From here on a number is more likely a slip of the pen than a change in the world: five-fold, thirty points of a hundred, a fifth
   of a scale. A person may know better, so these warn and do not refuse. */
const fold = 5;
const points = 30;
const ofScale = 0.2;
/** Small counts jump easily: a change by less than this is none. */
const least = 5;

/** Whether a number is far from the one before it, and what was perhaps meant. */
export function implausible({ rule, last, kind }: Field, value: number): Said[] {
  if (!rule || (kind !== 'number' && kind !== 'count')) return [];
  const before = typeof last?.value === 'number' ? last.value : undefined;
  const warn = (key: Said['key'], values: Said['values'] = {}): Said[] => [
    { key, severity: 'warning', values: { value, before, ...values } },
  ];
  if (rule.share && value > 0 && value <= 1 && (before === undefined || before > 5))
    return warn('jump.share', { near: round(value * 100) });
  if (before === undefined || before === value) return [];
  if (rule.total && value < before) return warn('jump.total');
  if (value === 0 && Math.abs(before) >= least) return warn('jump.zero');
  const by = Math.abs(value - before);
  if (rule.max !== undefined) {
    const limit = rule.share ? points : (rule.max - (rule.min ?? 0)) * ofScale;
    if (by < limit) return [];
  } else {
    const ratio = before === 0 ? Infinity : value / before;
    if (by < least || before === 0 || (ratio < fold && ratio > 1 / fold)) return [];
  }
  const near = [value / 10, value * 10].map(round).find((it) => Math.abs(it - before) <= Math.abs(before) * 0.5);
  return near === undefined ? warn('jump.large') : warn('jump.tenfold', { near });
}

const round = (it: number): number => Number(it.toPrecision(10));
