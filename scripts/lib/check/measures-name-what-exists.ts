import { datasets } from '../../../src/schema/datasets.ts';
import { idsOf, references, type Path, type Reference } from './references.ts';

/** Every outcome that a passage is said to serve beside its own chapter's exists. */
export const everyItemServesOutcomes = references(['items', 'outcomes'], ({ items: { items }, outcomes }) =>
  items.flatMap(({ outcomes: served = [] }, n) =>
    served.map((id, o): Reference => [datasets.items.file, ['items', n, 'outcomes', o], id, idsOf(outcomes.outcomes), 'outcome']),
  ),
);

/** Every indicator that a line of the table of digital tiers is said to serve exists. */
export const everyTierServesIndicators = references(['dx', 'indicators'], ({ dx: { tiers }, indicators }) =>
  tiers.flatMap((tier, t) =>
    (['training', 'recruitment'] as const).flatMap((part) =>
      tier[part].flatMap(({ serves }, n) =>
        serves.map((id, s): Reference => [
          datasets.dx.file,
          ['tiers', t, part, n, 'serves', s],
          id,
          idsOf(indicators.indicators),
          'indicator',
        ]),
      ),
    ),
  ),
);

/** Every passage that a page for readers names is in the plan. */
export const everyReaderIsToldWhatExists = references(['audiences', 'items', 'dx'], ({ audiences: { audiences }, items, dx }) => {
  const known = [...idsOf(items.items), ...dx.tiers.flatMap((it) => idsOf([...it.training, ...it.recruitment]))];
  const each = (ids: readonly string[], at: Path): Reference[] =>
    ids.map((id, n): Reference => [datasets.audiences.file, ['audiences', ...at, 'items', n], id, known, 'item']);
  return audiences.flatMap(({ first, groups }, a) => [
    ...first.flatMap(({ steps }, f) => steps.flatMap(({ items: ids }, s) => each(ids, [a, 'first', f, 'steps', s]))),
    ...groups.flatMap(({ items: ids }, g) => each(ids, [a, 'groups', g])),
  ]);
});
