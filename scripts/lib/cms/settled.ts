import { isDeepStrictEqual } from 'node:util';
import { withoutNull, type PlainSchema } from '../../../src/schema/field-paths.ts';

/**
 * What a form hands back, as the file should say it: fields that the form does not show stay, fields that were absent and are empty
 * stay absent, an empty field that may be nothing is nothing. The order of what was there is kept.
 * @param before what the file says
 * @param after what the form says
 */
export function settled(before: unknown, after: unknown, given: PlainSchema): unknown {
  const { schema, nullable } = withoutNull(given);
  if (nullable && isEmpty(after)) return null;
  if (Array.isArray(after)) return settledList(Array.isArray(before) ? before : [], after, schema.items ?? {});
  if (!isPlain(after) || !schema.properties) return after;
  const was = isPlain(before) ? before : {};
  const shown = schema.properties;
  const kept = Object.entries(was).flatMap(([key, value]): [string, unknown][] => {
    const property = shown[key];
    if (!property || isHidden(property)) return [[key, value]];
    const next = settled(value, after[key], property);
    const needed = schema.required?.includes(key) ?? false;
    return !needed && isEmpty(next) && next !== null && !isDeepStrictEqual(next, value)
      ? []
      : [[key, next === undefined && needed ? value : next]];
  });
  const added = Object.entries(after).flatMap(([key, value]): [string, unknown][] => {
    const property = shown[key];
    if (Object.hasOwn(was, key) || !property) return [];
    const next = settled(undefined, value, property);
    return isEmpty(next) || next === false ? [] : [[key, next]];
  });
  return Object.fromEntries([...kept, ...added].filter(([, value]) => value !== undefined));
}

function settledList(before: readonly unknown[], after: readonly unknown[], schema: PlainSchema): unknown[] {
  const nameOf = (it: unknown): unknown => (isPlain(it) ? (it['id'] ?? it['of']) : undefined);
  return after.map((it, n) => {
    const name = nameOf(it);
    return settled(name === undefined ? before[n] : before.find((old) => nameOf(old) === name), it, schema);
  });
}

/** A table of names and values has no form. */
export function isHidden(given: PlainSchema): boolean {
  const { schema } = withoutNull(given);
  return schema.type === 'object' && !schema.properties;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return isPlain(value) && Object.values(value).every((it) => isEmpty(it) || it === false);
}
