import { z } from 'astro/zod';
import { id, localised, place } from './text.ts';

/** Where a statement about careers comes from: said by the plan, derived from its tables, or an illustration. */
export const provenance = z.enum(['stated', 'derived', 'illustrative']);
export type Provenance = z.infer<typeof provenance>;

/** A node of the career map: a way in, a position, a stay elsewhere, a unit that people move through. */
export const careerNodeSchema = z.strictObject({
  id,
  kind: z.enum(['entry', 'position', 'secondment', 'hub']),
  label: localised,
  note: localised.optional(),
  /** The row of the position table that the node stands for. */
  position: id.optional(),
  /** The lane in which the map draws it. */
  track: id,
  /** The step of the ladder, 0 for ways in; larger is higher. */
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
  label: localised.optional(),
  provenance,
  source: place,
  item: id.optional(),
});
export type CareerEdge = z.infer<typeof careerEdgeSchema>;

/** The career map: lanes, nodes, edges. */
export const careersSchema = z.strictObject({
  tracks: z.array(z.strictObject({ id, label: localised })).min(1),
  nodes: z.array(careerNodeSchema).min(1),
  edges: z.array(careerEdgeSchema),
});
export type Careers = z.infer<typeof careersSchema>;

/** Training and support that the plan names, tied to the competencies they develop. */
export const trainingSchema = z.strictObject({
  training: z.array(
    z.strictObject({
      id,
      label: localised,
      kind: z.enum(['rank', 'specialist', 'secondment', 'self-directed', 'workplace', 'appraisal', 'digital']),
      develops: z.array(id),
      /** Positions it is for; empty means everyone. */
      positions: z.array(id).default([]),
      provenance,
      source: place,
      item: id.optional(),
    }),
  ),
});
export type Training = z.infer<typeof trainingSchema>['training'][number];
