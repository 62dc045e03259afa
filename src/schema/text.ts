import { z } from 'astro/zod';

/** A text in both languages of the site. Neither may be empty: the languages are equals. */
export const localised = z.strictObject({
  ja: z.string().min(1, { error: 'text.empty' }),
  en: z.string().min(1, { error: 'text.empty' }),
});
export type Localised = z.infer<typeof localised>;

/** A permanent identifier: English kebab-case, never reused; a rename is a new id with `succeeds`. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'id.form' });

/** A place in the official document: chapter, section in brackets, circled item; `3`, `3-(3)` or `3-(3)-④`. */
export const place = z.string().regex(/^\d(-\(\d+\)(-[①-⑳])?|-[①-⑳])?$/, { error: 'place.form' });

/** A fiscal year by the calendar year it starts in. */
export const fiscalYear = z.int({ error: 'year.form' }).min(1989, { error: 'year.form' }).max(2099, { error: 'year.form' });

/** A calendar day, `YYYY-MM-DD`. */
export const day = z.iso.date({ error: 'day.form' });

/** A web address or nothing yet: an address that nobody has supplied is `null`, never a placeholder. */
export const address = z.url({ protocol: /^https?$/, error: 'address.form' }).nullable();

/** The address of a page of this site in the source language, such as `/plan/direction/`; the language and the base path come in front later. */
export const sitePath = z.string().regex(/^\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/, { error: 'path.form' });
