import type { Strings } from '../../../src/i18n/strings.ts';

/** The name of a message in `src/i18n/strings/import.*.ts`. */
export type IntakeKey = keyof Strings['importing']['messages'];

/**
 * Something to say about a table as it was received. An `error` stops the import, a `warning` must be confirmed by a person, a
 * `notice` says how something was read.
 */
export interface IntakeFinding {
  key: IntakeKey;
  severity: 'error' | 'warning' | 'notice';
  file: string;
  sheet?: string;
  /** Such as G12. */
  cell?: string;
  /** What the message's slots are filled with, the same in both languages or one for each; `near` is a word that was perhaps meant. */
  values: Record<string, string | number | { ja: string; en: string } | undefined>;
}
