import { z } from 'astro/zod';
import { scaleSchema } from './survey.ts';
import { day, fiscalYear, id, localised } from './text.ts';

/** Silence has a reason. Zero is a measurement; blank is never zero. */
export const absence = z.enum(['not-measured', 'suppressed', 'pending']);
export type Absence = z.infer<typeof absence>;

/** One reading: a number, or the reason why there is none. */
export const readingSchema = z
  .strictObject({
    of: id,
    value: z.number().optional(),
    absent: absence.optional(),
    provisional: z.boolean().optional(),
    /** Survey questions only: how many answered this one, where that is published and differs from the survey as a whole. People. */
    answered: z.int().positive().optional(),
    note: localised.optional(),
  })
  .refine((it) => (it.value === undefined) !== (it.absent === undefined), { error: 'reading.valueOrReason', path: ['value'] });
export type Reading = z.infer<typeof readingSchema>;

/** `years/<fy>/indicators.json`, `years/<fy>/workforce.json`: readings of one fiscal year. */
export const yearReadingsSchema = z.strictObject({ year: fiscalYear, readings: z.array(readingSchema) });
export type YearReadings = z.infer<typeof yearReadingsSchema>;

/** `years/<fy>/survey.json`: one survey with its question scores and the aggregates as they were published. */
export const surveyYearSchema = z.strictObject({
  year: fiscalYear,
  period: z.strictObject({ start: day, end: day }),
  invited: z.int().positive(),
  answered: z.int().positive(),
  /** The scale of this survey, where it is not that of the questionnaire today. Scores on different scales are not compared. */
  scale: scaleSchema.optional(),
  /** The response rate as published. Per cent. */
  publishedRate: z.number(),
  published: z.array(z.strictObject({ of: id, value: z.number() })),
  scores: z.array(readingSchema),
});
export type SurveyYear = z.infer<typeof surveyYearSchema>;
