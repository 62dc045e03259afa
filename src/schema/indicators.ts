import { z } from 'astro/zod';
import { day, fiscalYear, id, localised, place } from './text.ts';

/** How a number with its unit reads in each language: `{n}` stands for the number. */
export const unitsSchema = z.strictObject({
  units: z.array(
    z.strictObject({
      id,
      name: localised,
      pattern: z.strictObject({ ja: z.string().includes('{n}'), en: z.string().includes('{n}') }),
      /** Whether every number shows all its decimals, as scores do (3.80), or only those it needs (90). */
      fixed: z.boolean().default(false),
      /** The English pattern for one, where it differs. */
      one: z.string().includes('{n}').optional(),
    }),
  ),
});
export type Unit = z.infer<typeof unitsSchema>['units'][number];

/** The overall outcome, the outcomes by action area below it, and the areas that indicators are grouped under. */
export const outcomesSchema = z.strictObject({
  /** `name` is what the plan calls its outcome above all others. */
  overall: z.strictObject({ id, name: localised.optional(), label: localised, source: place }),
  /** What the plan calls one of the outcomes below it; names are written as within a sentence. */
  name: localised.optional(),
  outcomes: z.array(
    z.strictObject({
      id,
      label: localised,
      source: place,
      /** The chapter of the plan that carries this outcome, as a page path below `plan/`. */
      page: z.string(),
      /** The survey category that measures it; `null` where the survey has none. */
      category: id.nullable(),
      areas: z.array(z.strictObject({ id, label: localised })).min(1),
    }),
  ),
});
export type Outcomes = z.infer<typeof outcomesSchema>;

const measured = z.strictObject({ year: fiscalYear, value: z.number() });

/**
 * An activity and result indicator. Yearly readings are not here but in `years/`; only the baseline is,
 * because it is part of the promise. `survey` takes baseline and readings from a survey question instead.
 */
export const indicatorSchema = z
  .strictObject({
    id,
    label: localised,
    definition: localised,
    outcome: id,
    area: id,
    kind: z.enum(['rate', 'count', 'cumulative', 'mean', 'index', 'score']),
    /** For `mean`: over how many years. */
    window: z.int().min(2).optional(),
    unit: id,
    decimals: z.int().min(0).max(3),
    baseline: measured.optional(),
    survey: z.strictObject({ question: id, year: fiscalYear }).optional(),
    target: measured,
    /** How the plan words the target: a value to arrive at, or a value and more. */
    atLeast: z.boolean().default(false),
    /** For a target equal to its baseline: which way it may not slip. */
    hold: z.enum(['at-least', 'at-most']).optional(),
    /** Who answers for the number, and when it is next published; left out until the organisation says. */
    owner: localised.optional(),
    nextUpdate: day.optional(),
    source: place,
    succeeds: id.optional(),
  })
  .refine((it) => (it.kind === 'mean') === (it.window !== undefined), { error: 'indicator.window', path: ['window'] })
  .refine((it) => (it.baseline === undefined) !== (it.survey === undefined), { error: 'indicator.baseline', path: ['baseline'] })
  .refine((it) => it.baseline === undefined || (it.baseline.value === it.target.value) === (it.hold !== undefined), {
    error: 'indicator.hold',
    path: ['hold'],
  });
export const indicatorsSchema = z.strictObject({
  /** What the plan calls its indicators, as within a sentence. */
  name: z.strictObject({ one: localised, many: localised }).optional(),
  indicators: z.array(indicatorSchema),
});
export type Indicator = z.infer<typeof indicatorSchema>;
