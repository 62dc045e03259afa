import type { Content } from '../schema/content.ts';
import type { Reading, SurveyYear } from '../schema/readings.ts';
import type { Category, Question, Scale, SubCategory } from '../schema/survey.ts';

/** A group of questions that has a published score of its own: everything, a category or a sub-category. */
export interface ScoreGroup {
  id: string;
  level: 'overall' | 'category' | 'sub-category';
  label: { ja: string; en: string };
  questions: Question[];
  /** The category that a sub-category belongs to. */
  category?: Category;
}

/** All groups in the order of the questionnaire: overall, then each category followed by its sub-categories. */
export function scoreGroups({ survey }: Pick<Content, 'survey'>): ScoreGroup[] {
  const questionsOf = (category: Category): Question[] => category.subCategories.flatMap((it) => it.questions);
  return [
    { id: survey.overall.id, level: 'overall', label: survey.overall.label, questions: survey.categories.flatMap(questionsOf) },
    ...survey.categories.flatMap((category) => [
      { id: category.id, level: 'category' as const, label: category.label, questions: questionsOf(category) },
      ...category.subCategories.map((it) => ({
        id: it.id,
        level: 'sub-category' as const,
        label: it.label,
        questions: it.questions,
        category,
      })),
    ]),
  ];
}

/**
 * All groups with only the questions that were put in one survey, so that a reworded question counts once: as its old wording
 * before the change, as its new one after it.
 */
export function scoreGroupsIn(content: Pick<Content, 'survey'>, survey: SurveyYear): ScoreGroup[] {
  return scoreGroups(content).map((group) => ({ ...group, questions: askedIn(survey, group.questions) }));
}

/** Every question with where it stands in the questionnaire. */
export function questionsInOrder({
  survey,
}: Pick<Content, 'survey'>): { question: Question; subCategory: SubCategory; category: Category }[] {
  return survey.categories.flatMap((category) =>
    category.subCategories.flatMap((subCategory) => subCategory.questions.map((question) => ({ question, subCategory, category }))),
  );
}

/**
 * The survey of a fiscal year.
 * @throws RangeError where none is in the content
 */
export function surveyOf({ years }: Pick<Content, 'years'>, year: number): SurveyYear {
  const found = years.survey.find((it) => it.year === year);
  if (!found) throw new RangeError(`years/${year}/survey.json: there is no survey of this fiscal year`);
  return found;
}

/** The scale that the questions of one survey were answered on. */
export function scaleIn({ survey }: Pick<Content, 'survey'>, year: Pick<SurveyYear, 'scale'>): Scale {
  return year.scale ?? survey.scale;
}

/** Whether two scales are one. */
export function sameScale(a: Scale, b: Scale): boolean {
  return a.min === b.min && a.max === b.max;
}

/* A survey is asked for every question again and again. */
const readings = new WeakMap<SurveyYear, Map<string, Reading>>();

/** The reading of one question in one survey; an unlisted question was not measured. */
export function readingOf(survey: SurveyYear, question: string): Reading {
  let found = readings.get(survey);
  if (!found) readings.set(survey, (found = new Map(survey.scores.map((it) => [it.of, it]))));
  return found.get(question) ?? { of: question, absent: 'not-measured' };
}

/** The questions that were put in a survey: all but those whose reading says that they were not measured. */
export function askedIn(survey: SurveyYear, questions: readonly Question[]): Question[] {
  return questions.filter((it) => readingOf(survey, it.id).absent !== 'not-measured');
}

/** The score of a group as it was published; `undefined` where none was. Points. */
export function publishedScore(survey: SurveyYear, group: string): number | undefined {
  return survey.published.find((it) => it.of === group)?.value;
}

/**
 * The score of a group worked out from those of its questions that were put in the survey, each with the same weight.
 * @returns the unrounded mean in points, or `undefined` where a question was put but its number is not known
 */
export function meanOfQuestions(survey: SurveyYear, questions: readonly Question[]): number | undefined {
  const values = askedIn(survey, questions).map((it) => readingOf(survey, it.id).value);
  if (values.length === 0 || values.some((it) => it === undefined)) return undefined;
  return values.reduce<number>((sum, it) => sum + it!, 0) / values.length;
}

/**
 * Published against recomputed. They agree where the recomputed value, rounded as the published one is, differs by no more
 * than the tolerance; the tolerance is the site's, see `thresholds.recomputeTolerance`.
 */
export interface Recomputed {
  group: ScoreGroup;
  published: number;
  recomputed: number;
  difference: number;
  agrees: boolean;
}

/** Every published aggregate of a survey beside its recomputed value, in the order of the questionnaire. */
export function recomputedScores(content: Pick<Content, 'survey' | 'years' | 'site'>, year: number): Recomputed[] {
  const survey = surveyOf(content, year);
  return scoreGroupsIn(content, survey).flatMap((group) => {
    const published = publishedScore(survey, group.id);
    const recomputed = meanOfQuestions(survey, group.questions);
    if (published === undefined || recomputed === undefined) return [];
    const difference = published - recomputed;
    return [
      { group, published, recomputed, difference, agrees: Math.abs(difference) <= content.site.thresholds.recomputeTolerance + 1e-9 },
    ];
  });
}

/** Response rate of a survey, unrounded. Per cent. */
export function responseRate(survey: Pick<SurveyYear, 'invited' | 'answered'>): number {
  return (survey.answered / survey.invited) * 100;
}
