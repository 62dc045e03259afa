import { datasets } from '../../../src/schema/datasets.ts';
import type { Scale } from '../../../src/schema/survey.ts';
import { errorAt, type Finding } from '../report/finding.ts';
import { proposition } from './proposition.ts';

/** Every score and every score target lies on the scale of the survey. */
export const everyScoreIsOnTheScale = proposition(['survey'], ({ survey: { scale } }, source) => {
  const off = (file: string, path: (string | number)[], value: number | undefined, { min, max }: Scale = scale): Finding[] =>
    value === undefined || (value >= min && value <= max)
      ? []
      : [errorAt(file, source.lineOf(file, path), 'score.scale', { value, min, max })];
  return [
    ...off(datasets.survey.file, ['scale', 'midpoint'], scale.midpoint),
    ...(source.datasets.targets?.targets ?? []).flatMap((it, n) => off(datasets.targets.file, ['targets', n, 'value'], it.value)),
    ...source.years.survey.flatMap(({ file, data }) => [
      ...data.published.flatMap((it, n) => off(file, ['published', n, 'value'], it.value, data.scale)),
      ...data.scores.flatMap((it, n) => off(file, ['scores', n, 'value'], it.value, data.scale)),
    ]),
  ];
});

/** No more people answer a survey than were asked, and it ends after it begins. */
export const everySurveyAddsUp = proposition([], (_, source) =>
  source.years.survey.flatMap(({ file, data: { invited, answered, period } }) => [
    ...(answered > invited ? [errorAt(file, source.lineOf(file, ['answered']), 'survey.answered', { answered, invited })] : []),
    ...(period.end < period.start
      ? [errorAt(file, source.lineOf(file, ['period', 'end']), 'survey.period', { start: period.start, end: period.end })]
      : []),
  ]),
);

/** No score rests on fewer people than may be shown: the content itself is public. */
export const noSmallGroupIsShown = proposition(['site'], ({ site: { thresholds } }, source) =>
  source.years.survey.flatMap(({ file, data }) =>
    data.scores.flatMap(({ of, value, answered }, n) =>
      value !== undefined && answered !== undefined && answered < thresholds.suppressBelow
        ? [
            errorAt(file, source.lineOf(file, ['scores', n, 'answered']), 'group.shown', {
              id: of,
              answered,
              least: thresholds.suppressBelow,
            }),
          ]
        : [],
    ),
  ),
);

/** An indicator that follows a survey question takes its readings from the survey; they are not typed a second time. */
export const noReadingIsTypedTwice = proposition(['indicators'], ({ indicators: { indicators } }, source) =>
  source.years.indicators.flatMap(({ file, data }) =>
    data.readings.flatMap(({ of }, n) => {
      const question = indicators.find((it) => it.id === of)?.survey?.question;
      return question ? [errorAt(file, source.lineOf(file, ['readings', n, 'of']), 'reading.fromSurvey', { id: of, question })] : [];
    }),
  ),
);
