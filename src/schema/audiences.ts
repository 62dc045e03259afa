import { z } from 'astro/zod';
import { id, localised, sitePath } from './text.ts';
import { audience } from './words.ts';

/** A page of this site that leads on. */
const pageLink = z.strictObject({ path: sitePath, label: localised });

/** One step that a reader takes, with the passages of the plan it rests on or the page it leads to. */
export const stepSchema = z.strictObject({
  id,
  text: localised,
  items: z.array(id).default([]),
  link: pageLink.optional(),
});

/**
 * What the site says to a group of readers in its own plain words: what to do first, and under which headings
 * the passages of the plan are gathered. The passages themselves are never written again here.
 */
export const audiencePageSchema = z.strictObject({
  id: audience,
  title: localised,
  lead: localised,
  /** First steps, a list for each kind of reader; each list is in order. */
  first: z.array(z.strictObject({ id, title: localised, steps: z.array(stepSchema).min(1) })).min(1),
  /** Headings with the passages below them; left out where the passages are gathered by outcome. */
  groups: z
    .array(z.strictObject({ id, title: localised, text: localised.optional(), items: z.array(id).min(1), link: pageLink.optional() }))
    .default([]),
  /** What staff say: how many questions with the highest and with the lowest score of the newest survey are shown. */
  questions: z.strictObject({ count: z.int().min(1), title: localised, text: localised }).optional(),
  /** What a reader may look for and the plan does not hold. */
  missing: localised.optional(),
});
export type AudiencePage = z.infer<typeof audiencePageSchema>;

/** `audiences.json`: the pages below `/for/`. */
export const audiencesSchema = z.strictObject({ audiences: z.array(audiencePageSchema) });
