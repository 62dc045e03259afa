import type { Content } from '../schema/content.ts';
import type { Localised } from '../schema/text.ts';
import { roundedScore } from './score-decimals.ts';
import { publishedScore, sameScale, scaleIn, surveyOf } from './survey.ts';

/** The way from a score to its target. */
export type Course = 'raise' | 'hold' | 'passed';

/** Where one published score stands: against the average of the whole survey, and against its target. Points. */
export interface ScoreStanding {
  id: string;
  label: Localised;
  /** `undefined` where the survey published no score under this id. */
  value: number | undefined;
  /** `undefined` where the plan sets no target. */
  target: number | undefined;
  /** Lower than the average of the whole survey. */
  below: boolean;
  /** Whether the target has yet to be reached, is today's value, or lies below it; `undefined` where value or target is missing. */
  course: Course | undefined;
  /** Target less value, rounded as scores are published. */
  gap: number | undefined;
}

/**
 * The target of a score as it can be held against the survey of a fiscal year; `undefined` where the plan sets none, or where
 * that survey used another scale than the one the targets start from. Points.
 */
export function scoreTargetIn(content: Pick<Content, 'survey' | 'targets' | 'years'>, year: number, id: string): number | undefined {
  const start = content.years.survey.find((it) => it.year === content.targets.baseline);
  const comparable = !start || sameScale(scaleIn(content, start), scaleIn(content, surveyOf(content, year)));
  return comparable ? content.targets.targets.find((it) => it.of === id)?.value : undefined;
}

/**
 * The standing of a published score in the survey of a fiscal year.
 * The plan asks scores below the average to rise and the others not to fall (section 2-(7) of the first plan).
 * @throws RangeError where there is no survey of this year
 */
export function standingOf(
  content: Pick<Content, 'survey' | 'targets' | 'years'>,
  year: number,
  { id, label }: { id: string; label: Localised },
): ScoreStanding {
  const survey = surveyOf(content, year);
  const value = publishedScore(survey, id);
  const mean = publishedScore(survey, content.survey.overall.id);
  const target = scoreTargetIn(content, year, id);
  const comparable = value !== undefined && target !== undefined;
  return {
    id,
    label,
    value,
    target,
    below: value !== undefined && mean !== undefined && value < mean,
    course: comparable ? (target > value ? 'raise' : target === value ? 'hold' : 'passed') : undefined,
    gap: comparable ? roundedScore(target - value) : undefined,
  };
}

/**
 * The fiscal year of the newest survey.
 * @throws RangeError where the content has no survey
 */
export function newestSurvey({ years }: Pick<Content, 'years'>): number {
  const newest = years.survey.at(-1);
  if (!newest) throw new RangeError('years/: there is no survey.json');
  return newest.year;
}
