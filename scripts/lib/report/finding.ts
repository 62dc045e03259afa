import type { Strings } from '../../../src/i18n/strings.ts';

/** The name of a message in `src/i18n/strings/findings.*.ts`. */
export type FindingKey = keyof Strings['findings']['messages'];

/** One thing that is wrong with the content, and where. */
export interface Finding {
  key: FindingKey;
  severity: 'error' | 'warning';
  /** Path below the content folder. */
  file: string;
  /** Counted from 1. */
  line: number;
  /** What the message's slots are filled with; `near` is a word that was perhaps meant. */
  values: Record<string, string | number | undefined>;
  /** The check that found it. */
  check?: string;
}

/** A finding that stops a build. */
export function errorAt(file: string, line: number, key: FindingKey, values: Finding['values'] = {}): Finding {
  return { key, severity: 'error', file, line, values };
}

/** A finding that a person should look at and that stops nothing. */
export function warningAt(file: string, line: number, key: FindingKey, values: Finding['values'] = {}): Finding {
  return { ...errorAt(file, line, key, values), severity: 'warning' };
}
