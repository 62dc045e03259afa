import type { Content } from '../schema/content.ts';
import type { ScoreRecord } from './chart-record.ts';
import { scoreDecimals } from './score-decimals.ts';
import { standingOf, type ScoreStanding } from './score-standing.ts';
import { scaleIn, scoreGroups, surveyOf, type ScoreGroup } from './survey.ts';
import { unitOf } from './units.ts';

/** One row of the way from today's score to the target. */
export interface PathStep extends ScoreStanding {
  level: ScoreGroup['level'];
}

/** The way of every published score to its target: the whole survey, then each category with its sub-categories. */
export interface ScorePath extends ScoreRecord {
  targetYear: number;
  steps: PathStep[];
}

/**
 * The record behind the picture of scores and targets (section 2-(7) of the first plan).
 * @param year fiscal year of the survey that counts as today
 * @throws RangeError where there is no survey of this year
 */
export function scorePath(content: Content, year: number): ScorePath {
  const { targets } = content;
  return {
    year,
    targetYear: targets.year,
    unit: unitOf(content, content.survey.unit),
    decimals: scoreDecimals,
    scale: scaleIn(content, surveyOf(content, year)),
    source: targets.source,
    steps: scoreGroups(content).map(({ id, label, level }) => ({ level, ...standingOf(content, year, { id, label }) })),
  };
}

/** What the sentence says: how many sub-categories are to rise and to hold, which has furthest to go, and the whole. */
export function pathFacts({ year, targetYear, steps, unit, decimals }: ScorePath) {
  const inner = steps.filter((it) => it.level === 'sub-category');
  const rising = inner.filter((it) => it.course === 'raise');
  return {
    year,
    targetYear,
    unit,
    decimals,
    total: inner.length,
    raise: rising.length,
    hold: inner.filter((it) => it.course === 'hold').length,
    passed: inner.filter((it) => it.course === 'passed').length,
    overall: steps.find((it) => it.level === 'overall'),
    furthest: rising.reduce<PathStep | undefined>((far, it) => ((it.gap ?? 0) > (far?.gap ?? 0) ? it : far), undefined),
  };
}
