import type { MeasureState } from '../../../src/schema/progress.ts';
import type { Field } from './field.ts';
import type { Answer } from './read-number.ts';

/** Where something was entered, for messages. */
export interface Spot {
  file: string;
  sheet: string;
  cell: string;
}

/** What was entered for a field; a column that the table does not have is `undefined` and changes nothing. */
export interface Entry {
  field: Field;
  spot: Spot;
  answer?: Answer | { is: 'day'; day: string } | { is: 'state'; state: MeasureState };
  provisional?: boolean;
  /** How many answered a question; `null` where it is not said. */
  answered?: number | null;
  /** Note or words in both languages; a blank takes them away. */
  words?: { ja: string; en: string };
}
