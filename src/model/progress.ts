import { isHeld, type Aim, type Dated, type Rule } from './aim.ts';
import { paceBetween, requiredPace } from './pace.ts';
import { paceLeft, questionsOf, shortOf, sumsOf, type Question, type Step } from './progress-steps.ts';

/** How an indicator stands, in the order in which pages list it. */
export const statuses = ['achieved', 'on-track', 'behind', 'worsening', 'kept', 'slipped', 'not-enough-data'] as const;
export type Status = (typeof statuses)[number];

/** What a status says of the promise. Only `good` may be shown as good, and it takes a reading after the baseline. */
export const standingOf: Record<Status, 'good' | 'short' | 'bad' | 'unknown'> = {
  achieved: 'good',
  'on-track': 'good',
  kept: 'good',
  behind: 'short',
  worsening: 'bad',
  slipped: 'bad',
  'not-enough-data': 'unknown',
};

/** A verdict with everything that it rests on, so that anyone can redo it by hand. */
export interface Progress {
  status: Status;
  /** Which of the published rules was used. */
  rule: Rule;
  inputs: Aim & {
    /** The reading that the verdict is about; `undefined` where only the baseline is known. */
    judged: Dated | undefined;
  };
  /** The sums and questions, in order. */
  steps: Step[];
  /** How far the judged number, or the baseline where there is none, is short of the target; negative beyond it. In the unit. */
  toGo: number;
  /** Units a year; `undefined` where the target is to be held. */
  requiredPace: number | undefined;
  /** Change a year from the baseline to the judged reading; `undefined` where the target is to be held. */
  actualPace: number | undefined;
  /** Change a year that is needed from the judged reading on; `undefined` where nothing is left to do or no year to do it in. */
  paceLeft: number | undefined;
  /** The judged reading is of the target year or later: the verdict is final. */
  final: boolean;
  /** The verdict rests on one reading after the baseline. */
  single: boolean;
}

/**
 * The published rule. A target year that has a number decides; else the newest reading after the baseline does. It is compared
 * with the target, then with the baseline, then with the straight line between them, which stays at the target afterwards.
 * Readings before and in the baseline year never count, so nothing is achieved in the first year.
 * @param readings numbers by fiscal year, in any order; `undefined` where there is none
 */
export function progressOf(aim: Aim, readings: readonly { year: number; value: number | undefined }[]): Progress {
  const { baseline, target, rule } = aim;
  const later = readings
    .flatMap(({ year, value }): Dated[] => (value !== undefined && year > baseline.year ? [{ year, value }] : []))
    .sort((a, b) => a.year - b.year);
  const judged = later.find((it) => it.year === target.year) ?? later.at(-1);
  const questions = judged ? questionsOf(aim, judged) : [];
  return {
    status: statusFrom(questions, rule),
    rule,
    inputs: { ...aim, judged },
    steps: [...sumsOf(aim, judged), ...questions],
    toGo: shortOf(aim, (judged ?? baseline).value),
    requiredPace: requiredPace(aim),
    actualPace: judged && !isHeld(rule) ? paceBetween(baseline, judged) : undefined,
    paceLeft: judged && paceLeft(aim, judged),
    final: judged !== undefined && judged.year >= target.year,
    single: later.length === 1,
  };
}

function statusFrom(questions: readonly Question[], rule: Rule): Status {
  const last = questions.at(-1);
  if (!last) return 'not-enough-data';
  if (isHeld(rule)) return last.holds ? 'kept' : 'slipped';
  if (!last.holds) return 'behind';
  return ({ reached: 'achieved', worse: 'worsening', 'on-line': 'on-track', held: 'kept' } as const)[last.key];
}
