import { datasets } from '../../../src/schema/datasets.ts';
import { questionsInOrder } from '../../../src/model/survey.ts';
import type { Source } from '../read/source.ts';
import { dataNodes } from '../read/walk.ts';
import { errorAt } from '../report/finding.ts';
import { proposition } from './proposition.ts';
import { everyId, idsOf, references, type Path, type Reference } from './references.ts';

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

/** What follows on something that was renamed does not follow on itself. */
export const everySuccessorHasAPast = proposition([], (_, source) =>
  dataNodes(source).flatMap(({ file, path, value: { id, succeeds } }) =>
    succeeds !== undefined && succeeds === id
      ? [errorAt(file, source.lineOf(file, [...path, 'succeeds']), 'id.succeedsItself', { id: String(id) })]
      : [],
  ),
);
