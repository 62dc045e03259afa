import { z } from 'astro/zod';
import { id } from './text.ts';

/**
 * `published.json`: every number that the public has seen, as it was last published. It is written by `npm run publish` and by the
 * import, never by hand, and makes a change to a published number visible without any history.
 */
export const publishedSchema = z.strictObject({
  groups: z.array(
    z.strictObject({
      /** The file the numbers stand in, below the content folder. */
      file: z.string(),
      field: z.enum(['reading', 'baseline', 'target']),
      numbers: z.array(
        z.strictObject({
          of: id,
          /** `null` where it was published that there is no number. */
          value: z.number().nullable(),
          /** How many revisions of this number were on record when it was written here; none where it is left out. */
          revisions: z.int().min(1).optional(),
          /** Fingerprint of the number with its file and field. */
          seal: z.string().regex(/^[0-9a-f]{12}$/, { error: 'published.sealForm' }),
        }),
      ),
    }),
  ),
});
export type Published = z.infer<typeof publishedSchema>;
