import { datasets } from '../../../src/schema/datasets.ts';
import { questionsInOrder, scoreGroups } from '../../../src/model/survey.ts';
import type { Datasets, Source } from '../read/source.ts';
import { dataNodes } from '../read/walk.ts';
import { errorAt, type Finding } from '../report/finding.ts';
import { nearest } from '../report/nearest.ts';
import { proposition, type Proposition } from './proposition.ts';

type Path = (string | number)[];
/** One use of an id: where it stands, what it says, what it may say where that is known, and what that is called in the messages. */
type Reference = [file: string, path: Path, value: string, known: readonly string[] | undefined, kind: string];

function references<N extends keyof Datasets>(
  needs: readonly N[],
  list: (content: Pick<Datasets, N>, source: Source) => Reference[],
): Proposition {
  return proposition(needs, (content, source) =>
    list(content, source).flatMap(([file, path, value, known, kind]): Finding[] =>
      !known || known.includes(value)
        ? []
        : [errorAt(file, source.lineOf(file, path), 'reference.unknown', { id: value, kind, near: nearest(value, known) })],
    ),
  );
}

const idsOf = (list: readonly { id: string }[]): string[] => list.map((it) => it.id);
/** Every id of the data; whatever is named is among them where a file could not be read. */
const everyId = (source: Source): string[] | undefined =>
  source.unread.length ? undefined : dataNodes(source).flatMap(({ value: { id } }) => (typeof id === 'string' ? [id] : []));
const pagesOf = ({ pages }: Source): string[] => [...new Set(pages.map((it) => it.path))];

/** Every indicator names an outcome, an area of that outcome, a unit and, where it has one, a survey question that exist. */
export const everyIndicatorHasItsPlace = references(
  ['indicators', 'outcomes', 'units', 'survey'],
  ({ indicators, outcomes, units, survey }) =>
    indicators.indicators.flatMap((it, n) => {
      const file = datasets.indicators.file;
      const at = (...path: Path): Path => ['indicators', n, ...path];
      const outcome = outcomes.outcomes.find(({ id }) => id === it.outcome);
      const list: Reference[] = [
        [file, at('outcome'), it.outcome, idsOf(outcomes.outcomes), 'outcome'],
        [file, at('unit'), it.unit, idsOf(units.units), 'unit'],
      ];
      if (outcome) list.push([file, at('area'), it.area, idsOf(outcome.areas), 'area']);
      if (it.survey)
        list.push([
          file,
          at('survey', 'question'),
          it.survey.question,
          questionsInOrder({ survey }).map(({ question }) => question.id),
          'question',
        ]);
      return list;
    }),
);

/** Every outcome is measured by a survey category that exists, or by none. */
export const everyOutcomeHasItsCategory = references(['outcomes', 'survey'], ({ outcomes, survey }) =>
  outcomes.outcomes.flatMap(({ category }, n): Reference[] =>
    category === null ? [] : [[datasets.outcomes.file, ['outcomes', n, 'category'], category, idsOf(survey.categories), 'category']],
  ),
);

/** Every page that the data names is in the plan. */
export const everyNamedPageExists = references([], (_, source) => {
  const { outcomes, survey, figures, errata } = source.datasets;
  const pages = pagesOf(source);
  const one = (file: string, path: Path, value: string): Reference => [file, path, value, pages, 'page'];
  return [
    ...(outcomes?.outcomes ?? []).map((it, n) => one(datasets.outcomes.file, ['outcomes', n, 'page'], it.page)),
    ...(survey?.categories ?? []).map((it, n) => one(datasets.survey.file, ['categories', n, 'page'], it.page)),
    ...(figures?.figures ?? []).map((it, n) => one(datasets.figures.file, ['figures', n, 'page'], it.page)),
    ...(errata?.errata ?? []).flatMap((it, n) => it.pages.map((page, p) => one(datasets.errata.file, ['errata', n, 'pages', p], page))),
  ];
});

/** Every unit that the survey and the lost figures count in exists. */
export const everyUnitIsKnown = references(['units'], ({ units }, { datasets: { survey, figures } }) => [
  ...(survey ? ([[datasets.survey.file, ['unit'], survey.unit, idsOf(units.units), 'unit']] satisfies Reference[]) : []),
  ...(figures?.figures ?? []).flatMap(({ unit }, n): Reference[] =>
    unit ? [[datasets.figures.file, ['figures', n, 'unit'], unit, idsOf(units.units), 'unit']] : [],
  ),
]);

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

/** Every indicator that a passage is said to serve exists. */
export const everyItemServesIndicators = references(['items', 'indicators'], ({ items: { items }, indicators }) =>
  items.flatMap(({ serves }, n) =>
    serves.map((id, s): Reference => [datasets.items.file, ['items', n, 'serves', s], id, idsOf(indicators.indicators), 'indicator']),
  ),
);

/** What a slip of the source is about is something that the data holds. */
export const everyErratumIsAboutSomething = references(['errata'], ({ errata: { errata } }, source) => {
  const known = everyId(source);
  return errata.flatMap(({ about }, n) =>
    about.map((id, a): Reference => [datasets.errata.file, ['errata', n, 'about', a], id, known, 'id']),
  );
});

/** What the home page features exists. */
export const everyFeaturedThingExists = references(['site', 'indicators', 'survey'], ({ site: { featured }, indicators, survey }) => [
  ...featured.indicators.map((id, n): Reference => [
    datasets.site.file,
    ['featured', 'indicators', n],
    id,
    idsOf(indicators.indicators),
    'indicator',
  ]),
  ...featured.subCategories.map((id, n): Reference => [
    datasets.site.file,
    ['featured', 'subCategories', n],
    id,
    survey.categories.flatMap((it) => idsOf(it.subCategories)),
    'sub-category',
  ]),
]);

/** Every score target and every published score is of the whole survey, a category or a sub-category. */
export const everyScoreIsOfAGroup = references(['survey'], ({ survey }, source) => {
  const groups = scoreGroups({ survey }).map((it) => it.id);
  return [
    ...(source.datasets.targets?.targets ?? []).map(({ of }, n): Reference => [
      datasets.targets.file,
      ['targets', n, 'of'],
      of,
      groups,
      'score',
    ]),
    ...source.years.survey.flatMap(({ file, data }) =>
      data.published.map(({ of }, n): Reference => [file, ['published', n, 'of'], of, groups, 'score']),
    ),
  ];
});

/** Every reading is of a question, an indicator or a figure that is defined. */
export const everyReadingIsOfSomething = references(['survey', 'indicators', 'figures'], ({ survey, indicators, figures }, { years }) => {
  const questions = questionsInOrder({ survey }).map((it) => it.question.id);
  const series = idsOf(figures.figures.filter((it) => it.kind === 'series'));
  return [
    ...years.survey.flatMap(({ file, data }) =>
      data.scores.map(({ of }, n): Reference => [file, ['scores', n, 'of'], of, questions, 'question']),
    ),
    ...years.indicators.flatMap(({ file, data }) =>
      data.readings.map(({ of }, n): Reference => [file, ['readings', n, 'of'], of, idsOf(indicators.indicators), 'indicator']),
    ),
    ...years.workforce.flatMap(({ file, data }) =>
      data.readings.map(({ of }, n): Reference => [file, ['readings', n, 'of'], of, series, 'figure']),
    ),
  ];
});

/** Every state of a measure is of an item, and every note on a year of an indicator, a score or the year itself. */
export const everyYearlyWordIsAboutSomething = references(['items', 'indicators', 'survey'], ({ items, indicators, survey }, { years }) => [
  ...years.measures.flatMap(({ file, data }) =>
    data.states.map(({ of }, n): Reference => [file, ['states', n, 'of'], of, idsOf(items.items), 'item']),
  ),
  ...years.notes.flatMap(({ file, data }) => {
    const known = [
      'year',
      ...idsOf(indicators.indicators),
      ...scoreGroups({ survey }).map((it) => it.id),
      ...questionsInOrder({ survey }).map((it) => it.question.id),
    ];
    return data.notes.map(({ of }, n): Reference => [file, ['notes', n, 'of'], of, known, 'id']);
  }),
]);

/** Every revision names a file and a number that exist. */
export const everyRevisionIsOfSomething = references(['revisions'], ({ revisions: { revisions } }, source) => {
  const known = everyId(source);
  return revisions.flatMap(({ file, of }, n): Reference[] => [
    [datasets.revisions.file, ['revisions', n, 'file'], file, source.files, 'file'],
    [datasets.revisions.file, ['revisions', n, 'of'], of, known, 'id'],
  ]);
});

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

/** What follows on something that was renamed does not follow on itself. */
export const everySuccessorHasAPast = proposition([], (_, source) =>
  dataNodes(source).flatMap(({ file, path, value: { id, succeeds } }) =>
    succeeds !== undefined && succeeds === id
      ? [errorAt(file, source.lineOf(file, [...path, 'succeeds']), 'id.succeedsItself', { id: String(id) })]
      : [],
  ),
);
