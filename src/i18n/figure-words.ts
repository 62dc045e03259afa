import { scoreGroupsIn, surveyOf } from '../model/survey.ts';
import { unitOf } from '../model/units.ts';
import { baselineOf, indicatorOf, scoreValue, targetValue, type Value } from '../model/values.ts';
import type { SurveyFactName } from '../schema/components.ts';
import type { Content, Locale } from '../schema/content.ts';
import { formatDay, formatNumber, formatValue } from './format.ts';
import { stringsOf } from './strings.ts';

/** A figure that a sentence takes from the data: its words, and the number behind them where there is one. */
export interface FigureWords {
  text: string;
  value?: number;
}

const worded = (locale: Locale, content: Content, { value, unit, decimals, atLeast }: Value): FigureWords => {
  const text = formatValue(locale, unitOf(content, unit), value, decimals);
  return { value, text: atLeast ? stringsOf(locale).format.atLeast(text) : text };
};

/** A score of a question, sub-category, category or the whole survey. */
export function scoreWords(locale: Locale, content: Content, of: string, year: number): FigureWords {
  return worded(locale, content, scoreValue(content, of, year));
}

/** The target of an indicator or of a score. */
export function targetWords(locale: Locale, content: Content, of: string): FigureWords {
  return worded(locale, content, targetValue(content, of));
}

/** The baseline of an indicator. */
export function baselineWords(locale: Locale, content: Content, of: string): FigureWords {
  return worded(locale, content, baselineOf(content, indicatorOf(content, of)));
}

/** A fact about a survey, such as how many people answered. */
export function surveyFactWords(locale: Locale, content: Content, of: SurveyFactName, year: number): FigureWords {
  const survey = surveyOf(content, year);
  const words = stringsOf(locale).format;
  const points = (value: number) => formatValue(locale, { ...unitOf(content, content.survey.unit), fixed: false }, value, 2);
  const text: Record<SurveyFactName, () => string> = {
    invited: () => words.people(formatNumber(locale, survey.invited)),
    answered: () => words.people(formatNumber(locale, survey.answered)),
    rate: () => words.percent(formatNumber(locale, survey.publishedRate, 2)),
    questions: () => words.questions(formatNumber(locale, scoreGroupsIn(content, survey)[0]!.questions.length)),
    midpoint: () => points(content.survey.scale.midpoint),
    max: () => points(content.survey.scale.max),
    start: () => formatDay(locale, survey.period.start, true),
    end: () => formatDay(locale, survey.period.end, true),
  };
  return { text: text[of]() };
}
