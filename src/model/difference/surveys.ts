import type { Content } from '../../schema/content.ts';
import { compareScores } from '../score-change.ts';
import { scoreSeries } from '../score-series.ts';
import { questionsInOrder, scoreGroups } from '../survey.ts';
import type { SurveyDifference } from './difference.ts';

/** The scores of the newest survey that the earlier state has not, each beside the number before it. None where there is no new survey. */
export function surveyDifferences(before: Content, after: Content): SurveyDifference[] {
  const newest = after.years.survey.at(-1);
  if (!newest || before.years.survey.some((it) => it.year === newest.year)) return [];
  const replaced = new Set(questionsInOrder(after).flatMap(({ question }) => question.succeeds ?? []));
  const scored = [
    ...scoreGroups(after).map(({ id, level, label }) => ({ id, level, label })),
    ...questionsInOrder(after)
      .map(({ question: { id, label } }) => ({ id, level: 'question' as const, label }))
      .filter((it) => !replaced.has(it.id)),
  ];
  return scored.flatMap(({ id, level, label }): SurveyDifference[] => {
    const numbers = scoreSeries(after, id).filter((it) => it.value !== undefined);
    const to = numbers.at(-1);
    const from = numbers.at(-2);
    if (!from || to?.year !== newest.year) return [];
    const { change, broken } = compareScores(from, to, level === 'question')!;
    return [
      {
        type: 'survey',
        id,
        level,
        label,
        from: { year: from.year, value: from.value! },
        to: { year: to.year, value: to.value! },
        by: change?.by,
        band: change?.band,
        verdict: change?.verdict ?? broken!,
      },
    ];
  });
}
