import { danglingSteps, promotionCycle, unreachableNodes } from '../../../src/model/careers.ts';
import { questionsInOrder } from '../../../src/model/survey.ts';
import { datasets } from '../../../src/schema/datasets.ts';
import { errorAt } from '../report/finding.ts';
import { proposition } from './proposition.ts';
import { idsOf, references, type Reference } from './references.ts';

const file = datasets.careers.file;

/** Promotions only lead upwards: whoever follows them never comes back. */
export const promotionsOnlyLeadUp = proposition(['careers'], ({ careers }, source) => {
  const cycle = promotionCycle(careers);
  if (cycle.length === 0) return [];
  const index = careers.edges.findIndex((it) => it.kind === 'promotion' && it.from === cycle[0] && it.to === cycle[1]);
  return [errorAt(file, source.lineOf(file, ['edges', index, 'from']), 'career.cycle', { way: cycle.join(' → ') })];
});

/** From some way in, every node of the career map can be reached. A step without an end is found elsewhere and first to be mended. */
export const everyCareerNodeCanBeReached = proposition(['careers'], ({ careers }, source) =>
  (danglingSteps(careers).length ? [] : unreachableNodes(careers)).map(({ id }) =>
    errorAt(file, source.lineOf(file, ['nodes', careers.nodes.findIndex((it) => it.id === id), 'id']), 'career.unreachable', { id }),
  ),
);

/** Every row of the position table is on the career map. */
export const everyPositionIsOnTheMap = proposition(['careers', 'positions'], ({ careers, positions: { positions } }, source) =>
  positions.flatMap(({ id }, n) =>
    careers.nodes.some((it) => it.position === id)
      ? []
      : [errorAt(datasets.positions.file, source.lineOf(datasets.positions.file, ['positions', n, 'id']), 'career.missing', { id })],
  ),
);

/** The titles, tiers, managers and questions that the career map names exist. */
export const everyCareerDetailIsKnown = references(
  ['careers', 'positions', 'dx', 'survey'],
  ({ careers, positions: { positions }, dx, survey }) => [
    ...careers.nodes.flatMap(({ titles, tier, position }, n): Reference[] => [
      ...titles.map((id, t): Reference => [
        file,
        ['nodes', n, 'titles', t],
        id,
        idsOf(positions.find((it) => it.id === position)?.titles ?? []),
        'id',
      ]),
      ...(tier === undefined ? [] : [[file, ['nodes', n, 'tier'], tier, idsOf(dx.tiers), 'tier'] satisfies Reference]),
    ]),
    ...(careers.managers?.positions ?? []).map((id, n): Reference => [
      file,
      ['managers', 'positions', n],
      id,
      idsOf(positions),
      'position',
    ]),
    ...careers.questions.map((id, n): Reference => [
      file,
      ['questions', n],
      id,
      questionsInOrder({ survey }).map(({ question }) => question.id),
      'question',
    ]),
  ],
);

/** The abilities and tiers that a training names exist. */
export const everyTrainingDetailIsKnown = references(['training', 'competencies', 'dx'], ({ training: { training }, competencies, dx }) =>
  training.flatMap(({ through, tiers }, n): Reference[] => [
    ...through.map((id, t): Reference => [
      datasets.training.file,
      ['training', n, 'through', t],
      id,
      competencies.competencies.flatMap((it) => idsOf(it.abilities)),
      'ability',
    ]),
    ...tiers.map((id, t): Reference => [datasets.training.file, ['training', n, 'tiers', t], id, idsOf(dx.tiers), 'tier']),
  ]),
);
