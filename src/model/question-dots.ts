import type { Content } from '../schema/content.ts';
import type { Absence } from '../schema/readings.ts';
import type { Question } from '../schema/survey.ts';
import type { Localised } from '../schema/text.ts';
import { extremesOf, type ScoreRecord } from './chart-record.ts';
import { compareScores, type Verdict } from './score-change.ts';
import { scoreDecimals } from './score-decimals.ts';
import { scoreSeries, type Break } from './score-series.ts';
import { scoreTargetIn } from './score-standing.ts';
import { askedIn, publishedScore, questionsInOrder, readingOf, scaleIn, surveyOf } from './survey.ts';
import { unitOf } from './units.ts';

/** One question with its score. Points. */
export interface QuestionDot {
  id: string;
  label: Localised;
  /** Ids of the category and the sub-category. */
  category: string;
  subCategory: string;
  askedOf: Question['askedOf'];
  value: number | undefined;
  absent: Absence | undefined;
  /** Lower than the average of the whole survey; a question at the average is not below it. */
  below: boolean;
  /** The target of its sub-category; the plan sets none for a single question. */
  target: number | undefined;
  /** What it was in earlier surveys, oldest first; a survey without a number for it is left out. */
  earlier: EarlierScore[];
}

/** The score of a question in an earlier survey, with what has become of it since, or why the two are not compared. Points. */
export interface EarlierScore {
  year: number;
  value: number;
  by?: number;
  band?: number | undefined;
  verdict?: Verdict;
  broken?: Break;
}

/** Every question that was put in a survey, on its scale, with the average as published and the midpoint of the scale. */
export interface QuestionDots extends ScoreRecord {
  mean: number | undefined;
  categories: { id: string; label: Localised }[];
  subCategories: { id: string; label: Localised }[];
  targetYear: number;
  /** Fiscal years of the surveys before this one, oldest first. */
  earlierYears: number[];
  dots: QuestionDot[];
}

/**
 * The record behind the dot plot of the questions.
 * @param year fiscal year of the survey
 * @param within id of a sub-category, to take its questions only
 * @throws RangeError where there is no survey of this year
 */
export function questionDots(content: Content, year: number, within?: string): QuestionDots {
  const survey = surveyOf(content, year);
  const mean = publishedScore(survey, content.survey.overall.id);
  return {
    year,
    unit: unitOf(content, content.survey.unit),
    decimals: scoreDecimals,
    scale: scaleIn(content, surveyOf(content, year)),
    source: content.survey.overall.source,
    mean,
    categories: content.survey.categories.map(({ id, label }) => ({ id, label })),
    subCategories: content.survey.categories.flatMap((it) => it.subCategories.map(({ id, label }) => ({ id, label }))),
    targetYear: content.targets.year,
    earlierYears: content.years.survey.map((it) => it.year).filter((it) => it < year),
    dots: questionsInOrder(content)
      .filter(({ question, subCategory }) => askedIn(survey, [question]).length > 0 && (within ?? subCategory.id) === subCategory.id)
      .map(({ question, subCategory, category }) => {
        const { value, absent } = readingOf(survey, question.id);
        const below = value !== undefined && mean !== undefined && value < mean;
        return {
          id: question.id,
          label: question.label,
          category: category.id,
          subCategory: subCategory.id,
          askedOf: question.askedOf,
          value,
          absent,
          below,
          target: scoreTargetIn(content, year, subCategory.id),
          earlier: earlierScores(content, year, question.id),
        };
      }),
  };
}

function earlierScores(content: Content, year: number, id: string): EarlierScore[] {
  const series = scoreSeries(content, id);
  const now = series.find((it) => it.year === year)!;
  return series.flatMap((it): EarlierScore[] => {
    const compared = it.year < year ? compareScores(it, now, true) : undefined;
    if (!compared) return [];
    const value = it.value!;
    if (!compared.change) return [{ year: it.year, value, broken: compared.broken }];
    const { by, band, verdict } = compared.change;
    return [{ year: it.year, value, by, band: band === undefined ? undefined : Number(band.toFixed(4)), verdict }];
  });
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
