import { createHash } from 'node:crypto';
import type { Content } from '../../../src/schema/content.ts';
import type { Revision } from '../../../src/schema/progress.ts';
import type { Published } from '../../../src/schema/published.ts';
import { numberKey, promisedNumbers, yearNumbers, type FrozenNumber } from './numbers.ts';

/** A number as the ledger holds it; its `path` is its place in the ledger. */
export interface LedgerEntry extends FrozenNumber {
  /** How many revisions of it were on record when it was written there. */
  revisions: number;
  seal: string;
}

/** Every number of the ledger, in its order. */
export function ledgerEntries({ groups }: Published): LedgerEntry[] {
  return groups.flatMap(({ file, field, numbers }, g) =>
    numbers.map(({ revisions = 0, ...number }, n): LedgerEntry => ({
      file,
      field,
      revisions,
      ...number,
      path: ['groups', g, 'numbers', n],
    })),
  );
}

/** The fingerprint of an entry. It keeps no secret; it makes a change by hand, or half a merge, visible. */
export function sealOf({ file, of, field, value, revisions }: Omit<LedgerEntry, 'seal' | 'path'>): string {
  return createHash('sha256')
    .update(JSON.stringify([file, of, field, value, revisions]))
    .digest('hex')
    .slice(0, 12);
}

/** Revisions of a number, oldest first; those of one day as they stand. */
export function revisionsFor(revisions: readonly Revision[], number: Pick<FrozenNumber, 'file' | 'of' | 'field'>): Revision[] {
  return revisions.filter((it) => numberKey(it) === numberKey(number)).sort((a, b) => a.date.localeCompare(b.date));
}

/**
 * The ledger after the publication of a fiscal year: what was promised, that year's numbers as they are now, and every other entry
 * as it was. A number that is in it already changes only with a revision.
 * @param published whether the year itself has been published; without it only the promises are recorded
 */
export function ledgerOf(content: Content, year: number, published = true): Published {
  const groups = structuredClone(content.published.groups);
  for (const number of [...promisedNumbers(content), ...(published ? yearNumbers(content, year) : [])]) {
    const { file, field, of, value } = number;
    let group = groups.find((it) => it.file === file && it.field === field);
    if (!group) groups.push((group = { file, field, numbers: [] }));
    const known = revisionsFor(content.revisions.revisions, number).length;
    const at = group.numbers.findIndex((it) => it.of === of);
    if (at >= 0 && known <= (group.numbers[at]!.revisions ?? 0)) continue;
    const entry = { of, value, ...(known > 0 && { revisions: known }), seal: sealOf({ ...number, revisions: known }) };
    if (at >= 0) group.numbers[at] = entry;
    else group.numbers.push(entry);
  }
  return { groups };
}
