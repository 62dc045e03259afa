import { noiseBand } from './noise-band.ts';
import { roundedScore } from './score-decimals.ts';
import { breakBetween, type Break, type ScorePoint } from './score-series.ts';

/** What a change amounts to: beyond the band or inside it; `unsure` where the number of people is not known, so there is no band. */
export const verdicts = ['rose', 'fell', 'noise', 'unsure'] as const;
export type Verdict = (typeof verdicts)[number];

/** From one survey to a later one. Points. */
export interface ScoreChange {
  from: ScorePoint & { value: number };
  to: ScorePoint & { value: number };
  /** Later less earlier, rounded as scores are published. */
  by: number;
  /** Half-width of the noise band, unrounded. */
  band: number | undefined;
  verdict: Verdict;
  /** How many questions the two scores do not share. */
  otherQuestions: number;
}

/** Either a change or the reason why the two scores are not compared. */
export type Comparison = { change: ScoreChange; broken?: never } | { broken: Break; change?: never };

/**
 * Compares two points of one series. A change no greater than the noise band is noise, at its edge too.
 * @returns `undefined` where one of them has no number
 */
export function compareScores(from: ScorePoint, to: ScorePoint, isQuestion: boolean): Comparison | undefined {
  if (from.value === undefined || to.value === undefined) return undefined;
  const broken = breakBetween(from, to, isQuestion);
  if (broken) return { broken };
  const by = roundedScore(to.value - from.value);
  const known = from.respondents !== undefined && to.respondents !== undefined;
  const band = known ? noiseBand(to.scale, from.respondents!, to.respondents!) : undefined;
  const before = new Set(from.questions);
  const shared = to.questions.filter((it) => before.has(it)).length;
  return {
    change: {
      from: { ...from, value: from.value },
      to: { ...to, value: to.value },
      by,
      band,
      verdict: verdictOf(by, band),
      otherQuestions: Math.max(from.questions.length, to.questions.length) - shared,
    },
  };
}

/** What a change amounts to beside its band. */
export function verdictOf(by: number, band: number | undefined): Verdict {
  if (band === undefined) return 'unsure';
  if (Math.abs(by) <= band + 1e-9) return 'noise';
  return by > 0 ? 'rose' : 'fell';
}

/** The newest number of a series beside the one before it; `undefined` before there are two numbers. */
export function latestComparison(
  series: readonly ScorePoint[],
  isQuestion: boolean,
): (Comparison & { from: ScorePoint; to: ScorePoint }) | undefined {
  const [from, to] = series.filter((it) => it.value !== undefined).slice(-2);
  const compared = from && to && compareScores(from, to, isQuestion);
  return compared && { ...compared, from, to };
}
