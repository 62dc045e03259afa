import type { Content } from '../schema/content.ts';
import type { Absence } from '../schema/readings.ts';
import type { Question } from '../schema/survey.ts';
import type { Localised } from '../schema/text.ts';
import { extremesOf, type ScoreRecord } from './chart-record.ts';
import { scoreDecimals } from './score-standing.ts';
import { askedIn, publishedScore, questionsInOrder, readingOf, surveyOf } from './survey.ts';
import { unitOf } from './units.ts';

/** One question with its score. Points. */
export interface QuestionDot {
  id: string;
  label: Localised;
  /** Ids of the category and the sub-category. */
  category: string;
  subCategory: Localised;
  askedOf: Question['askedOf'];
  value: number | undefined;
  absent: Absence | undefined;
  /** Lower than the average of the whole survey; a question at the average is not below it. */
  below: boolean;
}

/** Every question that was put in a survey, on its scale, with the average as published and the midpoint of the scale. */
export interface QuestionDots extends ScoreRecord {
  mean: number | undefined;
  categories: { id: string; label: Localised }[];
  dots: QuestionDot[];
}

/**
 * The record behind the dot plot of the questions.
 * @param year fiscal year of the survey
 * @throws RangeError where there is no survey of this year
 */
export function questionDots(content: Content, year: number): QuestionDots {
  const survey = surveyOf(content, year);
  const mean = publishedScore(survey, content.survey.overall.id);
  return {
    year,
    unit: unitOf(content, content.survey.unit),
    decimals: scoreDecimals,
    scale: content.survey.scale,
    source: content.survey.overall.source,
    mean,
    categories: content.survey.categories.map(({ id, label }) => ({ id, label })),
    dots: questionsInOrder(content)
      .filter(({ question }) => askedIn(survey, [question]).length > 0)
      .map(({ question, subCategory, category }) => {
        const { value, absent } = readingOf(survey, question.id);
        const below = value !== undefined && mean !== undefined && value < mean;
        return {
          id: question.id,
          label: question.label,
          category: category.id,
          subCategory: subCategory.label,
          askedOf: question.askedOf,
          value,
          absent,
          below,
        };
      }),
  };
}

/** What the sentence says: how many questions lie where, and the extremes. */
export function dotsFacts({ year, unit, decimals, scale, mean, dots }: QuestionDots) {
  const measured = dots.filter((it) => it.value !== undefined);
  return {
    year,
    unit,
    decimals,
    mean,
    midpoint: scale.midpoint,
    total: dots.length,
    silent: dots.length - measured.length,
    notBelow: measured.filter((it) => !it.below).length,
    below: measured.filter((it) => it.below).length,
    underMidpoint: measured.filter((it) => it.value! < scale.midpoint).length,
    ...extremesOf(dots),
  };
}
