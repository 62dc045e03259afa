import { z } from 'astro/zod';
import { id, localised, place } from './text.ts';

/** Where a statement about careers comes from: said by the plan, derived from its tables, or an illustration. */
export const provenance = z.enum(['stated', 'derived', 'illustrative']);
export type Provenance = z.infer<typeof provenance>;

/** A node of the career map: a way in, a position, a tier of digital talent, a stay elsewhere, a unit that people move through. */
export const careerNodeSchema = z.strictObject({
  id,
  kind: z.enum(['entry', 'position', 'tier', 'unit', 'hub', 'secondment']),
  /** A short name for the map. */
  label: localised,
  note: localised.optional(),
  /** The row of the position table that the node stands for. */
  position: id.optional(),
  /** The titles of that row that the node stands for; none means all of them. */
  titles: z.array(id).default([]),
  /** The tier of digital talent that the node stands for. */
  tier: id.optional(),
  /** The lane in which the map draws it. */
  track: id,
  /** The column of the map, 0 for ways in; larger is higher or later. */
  rank: z.int().min(0),
  provenance,
  source: place,
  /** The passage of the plan that says so, by item id. */
  item: id.optional(),
});
export type CareerNode = z.infer<typeof careerNodeSchema>;

/** A step from one node to another. */
export const careerEdgeSchema = z.strictObject({
  from: id,
  to: id,
  kind: z.enum(['entry', 'promotion', 'move', 'secondment', 'return']),
  /** What the plan says about the step, or how it was derived. */
  label: localised.optional(),
  provenance,
  source: place,
  item: id.optional(),
});
export type CareerEdge = z.infer<typeof careerEdgeSchema>;

/** The career map: lanes from top to bottom, nodes, edges. */
export const careersSchema = z.strictObject({
  tracks: z
    .array(
      z.strictObject({
        id,
        label: localised,
        /** A lane of digital talent is drawn again on its own page. */
        digital: z.boolean().default(false),
      }),
    )
    .min(1),
  /** What a reader of the map must know first, such as how its steps were found. */
  note: localised.optional(),
  nodes: z.array(careerNodeSchema).min(1),
  edges: z.array(careerEdgeSchema),
  /** Whom of the plan's readers a position is among besides all staff, and how that was found. */
  managers: z.strictObject({ positions: z.array(id), provenance, source: place, note: localised.optional() }).optional(),
  /** Questions of the staff survey that speak of careers; they were asked of all staff, not by position. */
  questions: z.array(id).default([]),
});
export type Careers = z.infer<typeof careersSchema>;

/** Training and support that the plan names, tied to the competencies they develop. */
export const trainingSchema = z.strictObject({
  training: z.array(
    z.strictObject({
      id,
      label: localised,
      kind: z.enum(['rank', 'specialist', 'secondment', 'self-directed', 'workplace', 'appraisal', 'digital']),
      /** The competencies it develops; none where the plan names it and nothing ties it to one. */
      develops: z.array(id),
      /** The abilities through which it is tied to them, where its words name one. */
      through: z.array(id).default([]),
      /** Positions it is for; empty means everyone. */
      positions: z.array(id).default([]),
      /** Tiers of digital talent it is for; empty means it is not tied to one. */
      tiers: z.array(id).default([]),
      /** Whether the plan says what it develops, its words let one conclude it, or the tie is an example of ours. */
      provenance,
      /** How the tie was found. */
      note: localised.optional(),
      source: place,
      item: id.optional(),
    }),
  ),
});
export type Training = z.infer<typeof trainingSchema>['training'][number];
