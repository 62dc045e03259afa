import { datasets } from '../../../src/schema/datasets.ts';
import { idsOf, references, type Reference } from './references.ts';

/** Every mark and every printed ability of a position belongs to a competency. */
export const everyPositionNamesCompetencies = references(['positions', 'competencies'], ({ positions, competencies: { competencies } }) =>
  positions.positions.flatMap((it, n): Reference[] => [
    ...Object.keys(it.marks).map((id): Reference => [
      datasets.positions.file,
      ['positions', n, 'marks', id],
      id,
      idsOf(competencies),
      'competency',
    ]),
    ...it.abilities.map((id, a): Reference => [
      datasets.positions.file,
      ['positions', n, 'abilities', a],
      id,
      competencies.flatMap(({ abilities }) => idsOf(abilities)),
      'ability',
    ]),
  ]),
);

/** A digital tier shares its cell with a tier of the same table. */
export const everyTierSharesWithATier = references(['dx'], ({ dx: { tiers } }) =>
  tiers.flatMap(({ id, sharesWith }, n): Reference[] =>
    sharesWith ? [[datasets.dx.file, ['tiers', n, 'sharesWith'], sharesWith, idsOf(tiers).filter((it) => it !== id), 'tier']] : [],
  ),
);

/** Every step of the career map has both its ends, and every node its lane, its position and its passage. */
export const everyCareerStepHasItsEnds = references(
  ['careers', 'positions', 'items'],
  ({ careers: { tracks, nodes, edges }, positions, items }) => {
    const file = datasets.careers.file;
    const item = (list: string, n: number, id: string | undefined): Reference[] =>
      id === undefined ? [] : [[file, [list, n, 'item'], id, idsOf(items.items), 'item']];
    return [
      ...nodes.flatMap(({ track, position, item: id }, n): Reference[] => [
        [file, ['nodes', n, 'track'], track, idsOf(tracks), 'track'],
        ...(position === undefined
          ? []
          : ([[file, ['nodes', n, 'position'], position, idsOf(positions.positions), 'position']] satisfies Reference[])),
        ...item('nodes', n, id),
      ]),
      ...edges.flatMap(({ from, to, item: id }, n): Reference[] => [
        [file, ['edges', n, 'from'], from, idsOf(nodes), 'node'],
        [file, ['edges', n, 'to'], to, idsOf(nodes), 'node'],
        ...item('edges', n, id),
      ]),
    ];
  },
);

/** Every training develops competencies, for positions, and stands in a passage, that exist. */
export const everyTrainingDevelopsCompetencies = references(
  ['training', 'competencies', 'positions', 'items'],
  ({ training, competencies, positions, items }) =>
    training.training.flatMap(({ develops, positions: forWhom, item }, n): Reference[] => [
      ...develops.map((id, d): Reference => [
        datasets.training.file,
        ['training', n, 'develops', d],
        id,
        idsOf(competencies.competencies),
        'competency',
      ]),
      ...forWhom.map((id, p): Reference => [
        datasets.training.file,
        ['training', n, 'positions', p],
        id,
        idsOf(positions.positions),
        'position',
      ]),
      ...(item === undefined
        ? []
        : ([[datasets.training.file, ['training', n, 'item'], item, idsOf(items.items), 'item']] satisfies Reference[])),
    ]),
);
