import type { Content } from '../schema/content.ts';
import type { Localised } from '../schema/text.ts';
import type { ScoreRecord } from './chart-record.ts';
import { latestComparison, type Verdict } from './score-change.ts';
import { scoreDecimals } from './score-decimals.ts';
import { scoreSeries, type ScorePoint } from './score-series.ts';
import { newestSurvey } from './score-standing.ts';
import { questionsInOrder } from './survey.ts';
import { unitOf } from './units.ts';

/** A question over all surveys, under its newest wording. */
export interface GridRow {
  id: string;
  label: Localised;
  category: string;
  cells: ScorePoint[];
  /** What became of it from the survey before the newest to the newest; `undefined` where one of them has no number. */
  outcome: Verdict | 'broken' | undefined;
}

/** Every question in every survey: the record behind the heatmap. */
export interface YearGrid extends ScoreRecord {
  years: number[];
  categories: { id: string; label: Localised }[];
  rows: GridRow[];
}

/** Whether there are two surveys to set side by side. */
export function hasHistory({ years }: Pick<Content, 'years'>): boolean {
  return years.survey.length > 1;
}

/**
 * The scores of every question by survey. A question that another succeeded stands in the row of its successor.
 * @throws RangeError where the content has no survey
 */
export function yearGrid(content: Content): YearGrid {
  const year = newestSurvey(content);
  const all = questionsInOrder(content);
  const succeeded = new Set(all.map(({ question }) => question.succeeds));
  const years = content.years.survey.map((it) => it.year);
  return {
    year,
    years,
    unit: unitOf(content, content.survey.unit),
    decimals: scoreDecimals,
    scale: content.survey.scale,
    source: content.survey.overall.source,
    categories: content.survey.categories.map(({ id, label }) => ({ id, label })),
    rows: all
      .filter(({ question }) => !succeeded.has(question.id))
      .map(({ question: { id, label }, category }) => {
        const cells = scoreSeries(content, id);
        const last = latestComparison(cells.slice(-2), true);
        return { id, label, category: category.id, cells, outcome: last && (last.change ? last.change.verdict : 'broken') };
      }),
  };
}

/** What the sentence says: how many questions, and what became of them between the last two surveys. */
export function gridFacts({ rows, years }: YearGrid) {
  const number = (outcome: GridRow['outcome']): number => rows.filter((it) => it.outcome === outcome).length;
  return {
    questions: rows.length,
    years,
    rose: number('rose'),
    fell: number('fell'),
    noise: number('noise'),
    unsure: number('unsure'),
    broken: number('broken'),
  };
}
