import type { Content } from '../schema/content.ts';
import type { Unit } from '../schema/indicators.ts';

/**
 * The unit with an id.
 * @throws RangeError where there is none
 */
export function unitOf({ units }: Pick<Content, 'units'>, id: string): Unit {
  const found = units.units.find((it) => it.id === id);
  if (!found) throw new RangeError(`${id}: no such unit in definitions/units.json`);
  return found;
}
