import { z } from 'astro/zod';
import { id, localised, place, sitePath } from './text.ts';

/** Terms that are explained where they stand: one Japanese term, one English term. */
export const glossarySchema = z.strictObject({
  terms: z.array(
    z.strictObject({
      id,
      ja: z.strictObject({
        term: z.string().min(1),
        reading: z.string().regex(/^[\p{sc=Hira}\p{sc=Kana}\u30fc\u30fb\u3001\s0-9A-Za-z]+$/u, { error: 'reading.form' }),
        aliases: z.array(z.string()).default([]),
        definition: z.string().min(1),
      }),
      en: z.strictObject({ term: z.string().min(1), aliases: z.array(z.string()).default([]), definition: z.string().min(1) }),
    }),
  ),
});
export type Term = z.infer<typeof glossarySchema>['terms'][number];

/** Slips of the source: what it prints, and how the site reads it. `about` names what the slip touches. */
export const errataSchema = z.strictObject({
  errata: z.array(
    z.strictObject({
      id,
      kind: z.enum(['arithmetic', 'marks', 'misquote', 'two-names', 'misprint', 'layout']),
      source: place,
      printed: localised,
      reading: localised,
      /** Page paths below `plan/` on which the slip is shown. */
      pages: z.array(z.string()).min(1),
      /** Ids of data that the slip touches. */
      about: z.array(id).default([]),
    }),
  ),
});
export type Erratum = z.infer<typeof errataSchema>['errata'][number];

/** Pictures of the source whose numbers or drawing did not survive: a title, and a notice until they are supplied. */
export const figuresSchema = z.strictObject({
  figures: z.array(
    z.strictObject({
      id,
      label: localised,
      source: place,
      page: z.string(),
      kind: z.enum(['series', 'picture', 'derived']),
      unit: id.optional(),
      note: localised,
      /** The page of the site that draws its own picture from the words and tables of the plan. */
      drawn: sitePath.optional(),
    }),
  ),
});
export type Figure = z.infer<typeof figuresSchema>['figures'][number];

/** Whom a passage concerns. */
export const audience = z.enum(['staff', 'managers', 'hr', 'recruits']);
export type Audience = z.infer<typeof audience>;

/**
 * Every passage of the plan that can be pointed at: its words stand in the MDX twins as `<Item id="…" />`,
 * what it is and whom it concerns stands here, once for both languages.
 */
export const itemSchema = z.strictObject({
  id,
  source: place,
  kind: z.enum(['lead', 'measure', 'duty', 'finding', 'fact']),
  concerns: z.array(audience).min(1),
  /** Indicators that the passage serves, where the plan's tables tie them together. */
  serves: z.array(id).default([]),
  /** Outcomes by action area that the passage serves, where they are not those of its own chapter, as with duties. */
  outcomes: z.array(id).min(1).optional(),
});
export const itemsSchema = z.strictObject({ items: z.array(itemSchema) });
export type Item = z.infer<typeof itemSchema>;

/** Front matter of a page of the plan. */
export const pageSchema = z.strictObject({
  /** The official heading. A zero-width space in it is dropped: authors use it to keep a long official name apart from its sentence. */
  title: z
    .string()
    .min(1)
    .transform((it) => it.replaceAll('\u200b', '')),
  /** Sort key: chapter, or chapter and section, as in `3.2`; a string so that 3.10 is not 3.1. */
  order: z.string().regex(/^\d+(\.\d+)?$/, { error: 'order.form' }),
  summary: z.string().min(1),
  source: z.strictObject({ place, page: z.int().positive().optional() }),
  /** Other words under which a reader may look for the page. */
  aliases: z.array(z.string()).default([]),
  /**
   * Translations only: what each section was made from, by the anchor of its heading (`lead` above the first). A fingerprint a
   * piece of the source, written by `npm run translated`.
   */
  translatedFrom: z.record(z.string(), z.string().regex(/^[0-9a-f]{8}( [0-9a-f]{8})*$/, { error: 'translation.form' })).optional(),
});
export type Page = z.infer<typeof pageSchema>;
