import type { Locale } from '../schema/content.ts';
import { stringsOf } from './strings.ts';

/** How many there are of each kind, in the order of the kinds; kinds of which there are none are left out. */
export function countedWords<K extends string>(
  locale: Locale,
  kinds: readonly K[],
  all: readonly K[],
  nameOf: (kind: K) => string,
): string {
  const { share, format } = stringsOf(locale);
  return kinds
    .map((kind) => ({ kind, n: all.filter((it) => it === kind).length }))
    .filter(({ n }) => n > 0)
    .map(({ kind, n }) => share.counted(nameOf(kind), n))
    .join(format.list);
}
