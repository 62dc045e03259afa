import type { Unit } from '../../../src/schema/indicators.ts';
import type { Localised } from '../../../src/schema/text.ts';

/** The sheets of the workbook: one for each file of a year. */
export const sheetKinds = ['indicators', 'survey', 'measures', 'workforce', 'notes'] as const;
export type SheetKind = (typeof sheetKinds)[number];

/** What a number may be, from the definition of what is measured. */
export interface NumberRule {
  unit?: Unit;
  decimals: number;
  min?: number;
  max?: number;
  /** The number is a share of a hundred. */
  share: boolean;
  /** The number is counted and has no decimals. */
  whole: boolean;
  /** The number is a running total and cannot fall. */
  total: boolean;
}

/** What a row of a sheet asks for: a number, a day, a state or words. */
export type FieldKind = 'number' | 'count' | 'day' | 'state' | 'words';

/** One row of the workbook: what it is about, what may be entered, and what was entered the year before. */
export interface Field {
  sheet: SheetKind;
  /** The id of an indicator, a question, a score, a series, a measure or what a note is about; with a dot, a fact of the survey or the year. */
  of: string;
  kind: FieldKind;
  label: Localised;
  group: Localised;
  rule?: NumberRule;
  /** The newest earlier entry: its fiscal year and what it says. */
  last?: { year: number; value: number | string | Localised };
}
