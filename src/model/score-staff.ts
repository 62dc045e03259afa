import type { Content } from '../schema/content.ts';
import type { Localised } from '../schema/text.ts';
import { extremesOf, type ScoreRecord } from './chart-record.ts';
import { scoreDecimals } from './score-decimals.ts';
import { standingOf, type ScoreStanding } from './score-standing.ts';
import { scaleIn, surveyOf } from './survey.ts';
import { unitOf } from './units.ts';

/** One bar of the score: a category of the survey with its sub-categories as notes. */
export interface StaffBar {
  id: string;
  label: Localised;
  score: ScoreStanding;
  notes: ScoreStanding[];
}

/** The scores of a survey as a musical score: a bar a category, a note a sub-category. */
export interface ScoreStaff extends ScoreRecord {
  targetYear: number;
  overall: ScoreStanding;
  bars: StaffBar[];
}

/**
 * The record behind the signature picture, its sentence and its table.
 * @param year fiscal year of the survey
 * @throws RangeError where there is no survey of this year
 */
export function scoreStaff(content: Content, year: number): ScoreStaff {
  const { survey, targets } = content;
  return {
    year,
    targetYear: targets.year,
    unit: unitOf(content, content.survey.unit),
    decimals: scoreDecimals,
    scale: scaleIn(content, surveyOf(content, year)),
    source: survey.overall.source,
    overall: standingOf(content, year, survey.overall),
    bars: survey.categories.map((category) => ({
      id: category.id,
      label: category.label,
      score: standingOf(content, year, category),
      notes: category.subCategories.map((it) => standingOf(content, year, it)),
    })),
  };
}

/** What the sentence of the picture says: how many notes, which lie below the average, the extremes. */
export function staffFacts({ year, bars, overall, unit, decimals }: ScoreStaff) {
  const notes = bars.flatMap((it) => it.notes);
  return {
    year,
    unit,
    decimals,
    total: notes.length,
    mean: overall.value,
    below: notes.filter((it) => it.below).map((it) => it.label),
    silent: notes.filter((it) => it.value === undefined).length,
    ...extremesOf(notes),
  };
}
