import { z } from 'astro/zod';
import { address, day, id, localised, sitePath } from './text.ts';

/** A way in from the home page for one kind of reader: what it offers, and where it leads. */
const door = z.strictObject({
  title: localised,
  text: localised,
  links: z.array(z.strictObject({ path: sitePath, label: localised })).min(1),
});

/** Whose plan this is, for which period, and the switches that belong to the organisation and not to the code. */
export const siteSchema = z.strictObject({
  organisation: localised,
  title: localised,
  /** The name used in the header and in running text. */
  shortTitle: localised,
  motto: localised,
  period: z.strictObject({ start: day, end: day, published: z.string().regex(/^\d{4}-\d{2}$/, { error: 'month.form' }) }),
  /** Where the site is served, for feeds, citations and social previews; the base path is a build setting. */
  origin: address,
  official: z.strictObject({ address, note: localised }),
  contact: z.strictObject({ department: localised, email: z.email({ error: 'email.form' }).nullable(), form: address }),
  licence: z.strictObject({ name: localised, address }),
  featured: z.strictObject({ indicators: z.array(id).min(1), subCategories: z.array(id) }),
  /** The doors of the home page. */
  doors: z.strictObject({ staff: door, recruits: door, hr: door }),
  thresholds: z.strictObject({
    /** Groups smaller than this are not shown. People. */
    suppressBelow: z.int().min(2),
    /** How far a published aggregate may lie from its recomputed value before it is called different. Points. */
    recomputeTolerance: z.number().positive(),
  }),
  /** Words that must not stand in `src/`, `scripts/` and `tests/unit`: the code does not know whose plan it is. */
  namesNeverInCode: z.array(z.string().min(2)).min(1),
});
export type Site = z.infer<typeof siteSchema>;
