import { z } from 'astro/zod';
import { day, fiscalYear, id, localised } from './text.ts';

/** How far a measure of the plan has come in a fiscal year. Nothing is done without an entry. */
export const measureState = z.enum(['pending', 'not-started', 'under-way', 'done', 'stopped']);
export type MeasureState = z.infer<typeof measureState>;

/** `years/<fy>/measures.json`: the state of measures and duties, by item id; what is not listed is pending. */
export const measureYearSchema = z.strictObject({
  year: fiscalYear,
  states: z.array(z.strictObject({ of: id, state: measureState, note: localised.optional() })),
});
export type MeasureYear = z.infer<typeof measureYearSchema>;

/** `years/<fy>/notes.json`: what HR wants said about a year, by indicator, survey group or the year itself (`of: "year"`). */
export const noteYearSchema = z.strictObject({
  year: fiscalYear,
  /** The day on which this year's numbers were first published; `null` while they are awaited. */
  published: day.nullable(),
  notes: z.array(z.strictObject({ of: id, text: localised })),
});
export type NoteYear = z.infer<typeof noteYearSchema>;

/** Why a published number was changed, on which day that was decided, and by whom. */
export const decisionSchema = z.strictObject({ date: day, reason: localised, decidedBy: localised });

/** A published number that was changed afterwards: the old value stays visible with the reason. */
export const revisionSchema = z.strictObject({
  /** The file the number stands in, below the content folder, such as `years/2026/indicators.json`. */
  file: z.string(),
  of: id,
  /** Which number: a reading, a baseline or a target. */
  field: z.enum(['reading', 'baseline', 'target']),
  was: z.number().nullable(),
  ...decisionSchema.shape,
});
export const revisionsSchema = z.strictObject({ revisions: z.array(revisionSchema) });
export type Revision = z.infer<typeof revisionSchema>;
