import { datasets } from '../../../src/schema/datasets.ts';
import { questionsInOrder, scoreGroups } from '../../../src/model/survey.ts';
import { errorAt } from '../report/finding.ts';
import { proposition } from './proposition.ts';

/** Every score that is published has a target. */
export const everyGroupHasATarget = proposition(['survey', 'targets'], ({ survey, targets: { targets } }, source) =>
  scoreGroups({ survey })
    .filter(({ id }) => !targets.some((it) => it.of === id))
    .map(({ id }) => errorAt(datasets.targets.file, source.lineOf(datasets.targets.file, ['targets']), 'target.missing', { id })),
);

/** Every position has a mark for every competency: a blank cell would read as "not needed". */
export const everyCompetencyIsMarked = proposition(['positions', 'competencies'], ({ positions, competencies: { competencies } }, source) =>
  positions.positions.flatMap(({ id: position, marks }, n) =>
    competencies
      .filter(({ id }) => !(id in marks))
      .map(({ id }) =>
        errorAt(datasets.positions.file, source.lineOf(datasets.positions.file, ['positions', n, 'marks']), 'mark.missing', {
          id,
          position,
        }),
      ),
  ),
);

/** Every question has in every survey a score or a reason why there is none: blank is never zero. */
export const everyQuestionHasAReading = proposition(['survey'], ({ survey }, source) =>
  source.years.survey.flatMap(({ file, data }) =>
    questionsInOrder({ survey })
      .filter(({ question }) => !data.scores.some((it) => it.of === question.id))
      .map(({ question: { id } }) => errorAt(file, source.lineOf(file, ['scores']), 'question.unread', { id })),
  ),
);

/** A year's files lie in the folder of that year. */
export const everyYearIsInItsFolder = proposition([], (_, source) =>
  Object.values(source.years).flatMap((files) =>
    files.flatMap(({ file, folder, data }) =>
      String(data.year) === folder ? [] : [errorAt(file, source.lineOf(file, ['year']), 'year.folder', { year: data.year, folder })],
    ),
  ),
);
