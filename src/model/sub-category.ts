import type { Content } from '../schema/content.ts';
import type { Indicator } from '../schema/indicators.ts';
import type { Category, Question, SubCategory } from '../schema/survey.ts';
import type { Erratum } from '../schema/words.ts';
import { measuresOf, type Measure } from './measures.ts';
import { ranksOf, type Rank } from './ranks.ts';
import { latestComparison } from './score-change.ts';
import { scoreSeries, type ScorePoint } from './score-series.ts';
import { newestSurvey, standingOf, type ScoreStanding } from './score-standing.ts';
import { askedIn, publishedScore, recomputedScores, surveyOf, type Recomputed } from './survey.ts';

/** Everything that the page of a sub-category says of its score. */
export interface SubCategoryProfile {
  subCategory: SubCategory;
  category: Category;
  /** Fiscal year of the newest survey. */
  year: number;
  /** How many surveys there have been. */
  surveys: number;
  standing: ScoreStanding;
  /** The average of the whole survey, as published. Points. */
  mean: number | undefined;
  /** Its place among the sub-categories. */
  rank: Rank | undefined;
  change: ReturnType<typeof latestComparison>;
  /** The questions that were put in the newest survey, and what became of each since the survey before. */
  questions: { question: Question; now: ScorePoint; change: ReturnType<typeof latestComparison> }[];
  recomputed: Recomputed | undefined;
  errata: Erratum[];
  previous: SubCategory | undefined;
  next: SubCategory | undefined;
}

/**
 * The profile of a sub-category in the newest survey.
 * @throws RangeError where no sub-category has this id, or there is no survey
 */
export function subCategoryProfile(content: Content, id: string): SubCategoryProfile {
  const year = newestSurvey(content);
  const survey = surveyOf(content, year);
  const all = content.survey.categories.flatMap((category) => category.subCategories.map((subCategory) => ({ category, subCategory })));
  const at = all.findIndex((it) => it.subCategory.id === id);
  const found = all[at];
  if (!found) throw new RangeError(`${id}: no such sub-category in definitions/survey.json`);
  const { category, subCategory } = found;
  const about = new Set([id, ...subCategory.questions.map((it) => it.id)]);
  const upTo = (series: ReturnType<typeof scoreSeries>) => (series.at(-1)?.value === undefined ? [] : series);
  return {
    subCategory,
    category,
    year,
    surveys: content.years.survey.length,
    standing: standingOf(content, year, subCategory),
    mean: publishedScore(survey, content.survey.overall.id),
    rank: ranksOf(all.map((it) => ({ id: it.subCategory.id, value: publishedScore(survey, it.subCategory.id) }))).get(id),
    change: latestComparison(upTo(scoreSeries(content, id)), false),
    questions: askedIn(survey, subCategory.questions).map((question) => {
      const series = scoreSeries(content, question.id);
      return { question, now: series.at(-1)!, change: latestComparison(upTo(series), true) };
    }),
    recomputed: recomputedScores(content, year).find((it) => it.group.id === id),
    errata: content.errata.errata.filter((it) => it.about.some((of) => about.has(of))),
    previous: all[at - 1]?.subCategory,
    next: all[at + 1]?.subCategory,
  };
}

/** What the plan does about a sub-category, as far as its tables tie the two together. */
export interface PlanOf {
  outcome: Content['outcomes']['outcomes'][number] | undefined;
  /** Indicators of the area of the same name, and those that follow one of its questions. */
  indicators: Indicator[];
  /** Measures that serve one of these indicators. */
  direct: Measure[];
  /** The other measures of the outcome that its category measures. */
  others: Measure[];
}

/** The measures and indicators of the plan for a sub-category, derived from the tables of outcomes, indicators and passages. */
export function planOf(content: Content, category: Pick<Category, 'id'>, { id, questions }: SubCategory): PlanOf {
  const outcome = content.outcomes.outcomes.find((it) => it.category === category.id);
  const indicators = content.indicators.indicators.filter(
    (it) => (it.area === id && it.outcome === outcome?.id) || questions.some((question) => question.id === it.survey?.question),
  );
  const measures = measuresOf(content);
  const serves = (it: Measure): boolean => it.serves.some((of) => indicators.some((indicator) => indicator.id === of));
  return {
    outcome,
    indicators,
    direct: measures.filter(serves),
    others: outcome ? measures.filter((it) => it.kind === 'measure' && it.outcomes.includes(outcome.id) && !serves(it)) : [],
  };
}
