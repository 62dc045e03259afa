import { datasets } from '../../../src/schema/datasets.ts';
import { questionsInOrder, scoreGroups } from '../../../src/model/survey.ts';
import { everyId, idsOf, references, type Reference } from './references.ts';

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

/** Every state of a measure is of an item or a line of the table of digital tiers, and every note on a year of an indicator, a score or the year itself. */
export const everyYearlyWordIsAboutSomething = references(
  ['items', 'dx', 'indicators', 'survey'],
  ({ items, dx, indicators, survey }, { years }) => [
    ...years.measures.flatMap(({ file, data }) => {
      const measures = [...idsOf(items.items), ...dx.tiers.flatMap((it) => idsOf([...it.training, ...it.recruitment]))];
      return data.states.map(({ of }, n): Reference => [file, ['states', n, 'of'], of, measures, 'item']);
    }),
    ...years.notes.flatMap(({ file, data }) => {
      const known = [
        'year',
        ...idsOf(indicators.indicators),
        ...scoreGroups({ survey }).map((it) => it.id),
        ...questionsInOrder({ survey }).map((it) => it.question.id),
      ];
      return data.notes.map(({ of }, n): Reference => [file, ['notes', n, 'of'], of, known, 'id']);
    }),
  ],
);

/** Every revision names a file and a number that exist. */
export const everyRevisionIsOfSomething = references(['revisions'], ({ revisions: { revisions } }, source) => {
  const known = everyId(source);
  return revisions.flatMap(({ file, of }, n): Reference[] => [
    [datasets.revisions.file, ['revisions', n, 'file'], file, source.files, 'file'],
    [datasets.revisions.file, ['revisions', n, 'of'], of, known, 'id'],
  ]);
});
