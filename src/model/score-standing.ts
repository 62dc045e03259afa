import type { Content } from '../schema/content.ts';
import type { Localised } from '../schema/text.ts';
import { publishedScore, surveyOf } from './survey.ts';

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
  /** Whether the target still has to be reached, or only to be held; `undefined` where value or target is missing. */
  course: 'raise' | 'hold' | undefined;
  /** Target less value, rounded as scores are published. */
  gap: number | undefined;
}

/** Scores are published with two decimals (section 2-(5) of the plan). */
export const scoreDecimals = 2;

const rounded = (points: number): number => Number(points.toFixed(scoreDecimals));

/**
 * The standing of a published score in the survey of a fiscal year.
 * The plan asks scores below the average to rise and the others not to fall (section 2-(7)).
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
  const target = content.targets.targets.find((it) => it.of === id)?.value;
  const comparable = value !== undefined && target !== undefined;
  return {
    id,
    label,
    value,
    target,
    below: value !== undefined && mean !== undefined && value < mean,
    course: comparable ? (target > value ? 'raise' : 'hold') : undefined,
    gap: comparable ? rounded(target - value) : undefined,
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
