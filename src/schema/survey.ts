import { z } from 'astro/zod';
import { fiscalYear, id, localised, place } from './text.ts';

/** A survey question: a short label of the site's own, and who was asked. A reworded question is a new id. */
export const questionSchema = z.strictObject({
  id,
  label: localised,
  askedOf: z.enum(['everyone', 'regular']),
  succeeds: id.optional(),
});
export type Question = z.infer<typeof questionSchema>;

export const subCategorySchema = z.strictObject({ id, label: localised, questions: z.array(questionSchema).min(1) });
export type SubCategory = z.infer<typeof subCategorySchema>;

export const categorySchema = z.strictObject({
  id,
  label: localised,
  source: place,
  page: z.string(),
  subCategories: z.array(subCategorySchema).min(1),
});
export type Category = z.infer<typeof categorySchema>;

/** What a question can be answered with: from the lowest to the highest number of points, and the middle between them. */
export const scaleSchema = z
  .strictObject({ min: z.number(), max: z.number(), midpoint: z.number() })
  .refine((it) => it.min < it.midpoint && it.midpoint < it.max, { error: 'scale.order', path: ['midpoint'] });
export type Scale = z.infer<typeof scaleSchema>;

/** The questionnaire: its scale, categories, sub-categories and questions. */
export const surveySchema = z.strictObject({
  /** The name under which the score over all questions is published. */
  overall: z.strictObject({ id, label: localised, source: place }),
  scale: scaleSchema,
  unit: id,
  categories: z.array(categorySchema).min(1),
});
export type Survey = z.infer<typeof surveySchema>;

/** Score targets; their baseline is the published score of `baseline`, so it is not typed again here. */
export const targetsSchema = z.strictObject({
  baseline: fiscalYear,
  year: fiscalYear,
  source: place,
  targets: z.array(z.strictObject({ of: id, value: z.number(), atLeast: z.boolean().default(false) })),
});
export type Targets = z.infer<typeof targetsSchema>;
