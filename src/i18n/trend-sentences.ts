import { isHeld } from '../model/aim.ts';
import { requiredIn } from '../model/pace.ts';
import type { Change, Trajectory } from '../model/trajectory.ts';
import type { Locale } from '../schema/content.ts';
import { trendPrinter } from './trend-numbers.ts';

const sentences = (locale: Locale, parts: (string | false | undefined)[]): string => parts.filter(Boolean).join(locale === 'ja' ? '' : ' ');

/** The target in words, with "or more" where the plan says so. */
export function targetText(locale: Locale, record: Trajectory): string {
  const { all, value } = trendPrinter(locale, record);
  const text = value(record.aim.target.value);
  return record.atLeast ? all.format.atLeast(text) : text;
}

/** A trajectory in words: where it began, what is promised, where it stands and what the verdict rests on. */
export function trendSentence(locale: Locale, record: Trajectory): string {
  const { words, year, value, worked, distance, pace: paced } = trendPrinter(locale, record);
  const { aim, progress, provisional, years } = record;
  const { baseline, target, rule } = aim;
  const { judged } = progress.inputs;
  const { chart, statuses } = words;
  const aims = { raise: chart.aimRaise, lower: chart.aimLower, 'hold-at-least': chart.aimHoldLeast, 'hold-at-most': chart.aimHoldMost };
  const missing = years.filter((it) => it.role === 'reading' && it.value === undefined).length;
  const pace = progress.requiredPace;
  const status = statuses[progress.status];
  const now = (): string => {
    if (!judged) return pace === undefined ? chart.awaitedHold : chart.awaited(paced(pace));
    const [when, reading] = [year(judged.year), value(judged.value)];
    if (isHeld(rule) || progress.final) return chart.judged(when, reading, status);
    return chart.judgedLine(when, reading, worked(requiredIn(aim, judged.year)), status);
  };
  return sentences(locale, [
    chart.opening(year(baseline.year), value(baseline.value)),
    aims[rule](year(target.year), targetText(locale, record)),
    now(),
    judged && !isHeld(rule) && progress.toGo > 1e-9 && chart.left(distance(progress.toGo)),
    provisional && chart.provisional,
    judged && progress.single && chart.single,
    missing > 0 && chart.missing(missing),
  ]);
}

/** How far the target is, in a few words. */
export function toGoText(locale: Locale, record: Trajectory): string {
  const { words, distance } = trendPrinter(locale, record);
  const { toGo } = record.progress;
  if (toGo > 1e-9) return words.toGoLeft(distance(toGo));
  return toGo < -1e-9 ? words.toGoBeyond(distance(toGo)) : words.toGoReached;
}

/** What the newest number changed, in words. */
export function changeSentence(locale: Locale, record: Trajectory, { from, to, by, course, was, is }: Change): string {
  const { words, year, value, change } = trendPrinter(locale, record);
  const { change: said, statuses } = words;
  return sentences(locale, [
    course === 'same'
      ? said.same(year(to.year), value(to.value), year(from.year))
      : said.moved(year(to.year), value(to.value), year(from.year), value(from.value), change(by)),
    said.courses[course],
    was === is ? said.statusSame(statuses[is]) : said.statusChanged(statuses[was], statuses[is]),
  ]);
}
