import { betterSign, isHeld, type Aim, type Dated } from './aim.ts';
import { paceBetween, requiredIn, requiredPace } from './pace.ts';

/** A sum that a verdict rests on, with its numbers in the order in which they are worked out. */
export type Sum =
  | { key: 'required-pace' | 'actual-pace' | 'pace-left'; from: number; to: number; years: number; result: number }
  | { key: 'required-now'; from: number; to: number; years: number; of: number; year: number; result: number }
  | { key: 'distance'; whole: number; less: number; result: number };

/** A question that a verdict rests on, with its answer. */
export interface Question {
  key: 'reached' | 'held' | 'worse' | 'on-line';
  left: number;
  sign: '\u2265' | '\u2264' | '<' | '>';
  right: number;
  holds: boolean;
}

export type Step = Sum | Question;

/** Whether a step asks something; the others work something out. */
export function isQuestion(step: Step): step is Question {
  return 'holds' in step;
}

/** Numbers are compared unrounded; this only forgives what binary fractions do to sums of decimals. */
const forgiven = 1e-9;

/** The questions put to a reading, in order, up to the first that is answered with yes. */
export function questionsOf(aim: Aim, judged: Dated): Question[] {
  const { baseline, target, rule } = aim;
  const more = betterSign(rule) === 1;
  const noWorse = (key: Question['key'], right: number): Question => ({
    key,
    left: judged.value,
    sign: more ? '\u2265' : '\u2264',
    right,
    holds: betterSign(rule) * (judged.value - right) >= -forgiven,
  });
  const worse = (right: number): Question => ({
    key: 'worse',
    left: judged.value,
    sign: more ? '<' : '>',
    right,
    holds: betterSign(rule) * (judged.value - right) < -forgiven,
  });
  if (isHeld(rule)) return [noWorse('held', target.value)];
  const asked = [noWorse('reached', target.value), worse(baseline.value), noWorse('on-line', requiredIn(aim, judged.year))];
  const decided = asked.findIndex((it) => it.holds);
  return decided < 0 ? asked : asked.slice(0, decided + 1);
}

/** How far a number is short of the target; negative where it lies beyond. In the unit of the indicator. */
export function shortOf({ target, rule }: Aim, value: number): number {
  return betterSign(rule) === 1 ? target.value - value : value - target.value;
}

/** The change a year that is needed from a reading on; `undefined` where nothing is left to do or no year to do it in. */
export function paceLeft(aim: Aim, judged: Dated): number | undefined {
  return isHeld(aim.rule) || shortOf(aim, judged.value) <= forgiven ? undefined : paceBetween(judged, aim.target);
}

/** The sums behind a verdict, in order; those that mean nothing (a pace over no year, or towards a value to hold) are left out. */
export function sumsOf(aim: Aim, judged: Dated | undefined): Sum[] {
  const { baseline, target, rule } = aim;
  const needed = requiredPace(aim);
  const sums: (Sum | undefined)[] = [paceSum('required-pace', baseline, target, needed)];
  if (judged) {
    const { value, year } = judged;
    const [whole, less] = betterSign(rule) === 1 ? [target.value, value] : [value, target.value];
    sums.push(
      needed === undefined || year >= target.year
        ? undefined
        : {
            key: 'required-now',
            from: baseline.value,
            to: target.value,
            years: year - baseline.year,
            of: target.year - baseline.year,
            year,
            result: requiredIn(aim, year),
          },
      isHeld(rule) ? undefined : paceSum('actual-pace', baseline, judged, paceBetween(baseline, judged)),
      { key: 'distance', whole, less, result: whole - less },
      paceSum('pace-left', judged, target, paceLeft(aim, judged)),
    );
  }
  return sums.filter((it) => it !== undefined);
}

function paceSum(key: 'required-pace' | 'actual-pace' | 'pace-left', from: Dated, to: Dated, result: number | undefined): Sum | undefined {
  return result === undefined ? undefined : { key, from: from.value, to: to.value, years: to.year - from.year, result };
}
