import type { Content } from '../schema/content.ts';
import type { Indicator } from '../schema/indicators.ts';
import { scoreDecimals } from './score-decimals.ts';
import { publishedScore, readingOf, surveyOf } from './survey.ts';

/** A number together with what is needed to print it. */
export interface Value {
  value: number;
  unit: string;
  decimals: number;
  year: number;
  /** The target is this value and more. */
  atLeast?: boolean;
}

/**
 * The score of a question, a sub-category, a category or the whole survey, as published.
 * @throws RangeError where the id or the year is unknown or has no number
 */
export function scoreValue(content: Content, of: string, year: number): Value {
  const survey = surveyOf(content, year);
  const value = publishedScore(survey, of) ?? readingOf(survey, of).value;
  if (value === undefined) throw new RangeError(`${of}: no score in the survey of ${year}`);
  return { value, unit: content.survey.unit, decimals: scoreDecimals, year };
}

/** The baseline of an indicator: its own, or the survey question that it follows. */
export function baselineOf(content: Content, indicator: Indicator): Value {
  const { survey, baseline, unit, decimals } = indicator;
  if (survey) return { ...scoreValue(content, survey.question, survey.year), decimals };
  return { ...baseline!, unit, decimals };
}

/**
 * The indicator with an id.
 * @throws RangeError where there is none
 */
export function indicatorOf(content: Content, id: string): Indicator {
  const found = content.indicators.indicators.find((it) => it.id === id);
  if (!found) throw new RangeError(`${id}: no such indicator`);
  return found;
}

/**
 * The target of an indicator or of a survey score.
 * @throws RangeError where neither has this id
 */
export function targetValue(content: Content, of: string): Value {
  const { targets, year } = content.targets;
  const score = targets.find((it) => it.of === of);
  if (score) return { value: score.value, unit: content.survey.unit, decimals: scoreDecimals, year, atLeast: score.atLeast };
  const { target, unit, decimals, atLeast } = indicatorOf(content, of);
  return { ...target, unit, decimals, atLeast };
}
