import type { Content } from '../../../src/schema/content.ts';
import type { Revision } from '../../../src/schema/progress.ts';
import { ledgerEntries, revisionsFor } from './ledger.ts';
import { numberKey, yearNumbers } from './numbers.ts';

/** Why published numbers are changed, on which day that was decided, and by whom. */
export type Decision = Pick<Revision, 'date' | 'reason' | 'decidedBy'>;

/**
 * The revision records that a fiscal year's numbers need: one for each that is on the ledger with another value and has no record yet.
 * @param content the content as it would be
 */
export function correctionsFor(content: Content, year: number, decision: Decision): Revision[] {
  const now = new Map(yearNumbers(content, year).map((it) => [numberKey(it), it.value]));
  return ledgerEntries(content.published).flatMap((entry): Revision[] => {
    const { file, of, field, value, revisions } = entry;
    const known = revisionsFor(content.revisions.revisions, entry).length;
    if (!file.startsWith(`years/${year}/`) || known > revisions || (now.get(numberKey(entry)) ?? null) === value) return [];
    return [{ file, of, field, was: value, ...decision }];
  });
}
