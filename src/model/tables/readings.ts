import type { Reading } from '../../schema/readings.ts';
import { both } from './table.ts';

/** The columns of one reading: a number, or the reason why there is none. */
export const readingColumns = ['value', 'absent', 'provisional', 'note_ja', 'note_en'] as const;

/** The cells of one reading. */
export function readingCells({ value, absent, provisional, note }: Pick<Reading, 'value' | 'absent' | 'provisional' | 'note'>) {
  return { value: value ?? null, absent: absent ?? null, provisional: provisional ?? false, ...both('note', note) };
}
