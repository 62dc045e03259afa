import { z } from 'astro/zod';
import { id, localised, place } from './text.ts';
import { audience } from './words.ts';

/** What a position owes a competency: to be gained there, already held, or wished for later. */
export const mark = z.enum(['gain', 'held', 'later']);
export type Mark = z.infer<typeof mark>;

/** A competency that the plan asks of its staff, with what it aims at and the abilities under it. */
export const competencySchema = z.strictObject({
  id,
  number: z.int().positive(),
  label: localised,
  aims: z.array(localised).min(1),
  abilities: z.array(z.strictObject({ id, label: localised })).min(1),
  source: place,
});
export type Competency = z.infer<typeof competencySchema>;
export const competenciesSchema = z.strictObject({ competencies: z.array(competencySchema) });

/** A row of the position table: the titles in it, their roles, the printed marks and the printed abilities. */
export const positionSchema = z.strictObject({
  id,
  titles: z.array(z.strictObject({ id, label: localised })).min(1),
  roles: z.array(z.strictObject({ id, of: localised.nullable(), text: localised })).min(1),
  marks: z.record(id, mark),
  /** The abilities that the row prints, by id. */
  abilities: z.array(id),
  source: place,
});
export type Position = z.infer<typeof positionSchema>;
export const positionsSchema = z.strictObject({
  legend: z.record(mark, z.strictObject({ sign: z.string(), meaning: localised })),
  positions: z.array(positionSchema),
});

/** A line of the table of digital tiers that says what is done: a measure of the plan, with whom it concerns and what it serves. */
const tierMeasure = z.strictObject({
  id,
  text: localised,
  concerns: z.array(audience).min(1).default(['staff']),
  serves: z.array(id).default([]),
});

/** A tier of digital talent: who is in it, what they do, what they need to know and how they learn it. */
export const tierSchema = z.strictObject({
  id,
  label: localised,
  rank: localised,
  profiles: z.array(z.strictObject({ id, label: localised, duties: z.array(z.strictObject({ id, text: localised })).min(1) })).min(1),
  skills: z.array(z.strictObject({ id, text: localised })),
  training: z.array(tierMeasure),
  recruitment: z.array(tierMeasure),
  /** The tier whose cell prints this tier's skills and training, where the table merges them. */
  sharesWith: id.optional(),
  source: place,
});
export type Tier = z.infer<typeof tierSchema>;
export const dxSchema = z.strictObject({
  /** What the plan calls digital talent, as within a sentence. */
  name: localised.optional(),
  tiers: z.array(tierSchema),
});
