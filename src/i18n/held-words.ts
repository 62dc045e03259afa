import type { Locale } from '../schema/content.ts';
import { heldAgainst, isYear, type QuestionView } from '../model/question-view.ts';
import type { QuestionDot, QuestionDots } from '../model/question-dots.ts';
import { chartPrinter } from './chart-numbers.ts';
import { chartWords } from './chart-words.ts';

const wordsOf = (locale: Locale) => chartWords(locale).chart.dots.held;
const yearWords = (locale: Locale, against: string): string => chartWords(locale).format.fiscalYear(Number(against));
const kindOf = (against: string): 'mean' | 'target' | 'year' => (isYear(against) ? 'year' : (against as 'mean' | 'target'));

/** What scores are held against, as a choice. */
export function againstWords(locale: Locale, against: string): string {
  const words = wordsOf(locale);
  return isYear(against) ? words.year(yearWords(locale, against)) : words[kindOf(against) as 'mean' | 'target'];
}

/** Where a score lies beside what it is held against, as a choice. */
export function standingWords(locale: Locale, standing: QuestionView['standing'], against: string): string {
  const words = wordsOf(locale);
  return standing === 'all' || standing === 'within' ? words[standing] : words[standing][kindOf(against)];
}

/** The signs of a picture that does not hold scores against the average, and what they mean. */
export function heldKeys(locale: Locale, against: string): { shape: 'base' | 'rose' | 'even' | 'below' | 'unsure'; text: string }[] {
  const at = { shape: 'base' as const, text: againstWords(locale, against) };
  const below = { shape: 'below' as const, text: standingWords(locale, 'below', against) };
  if (!isYear(against)) return [at, { shape: 'even', text: standingWords(locale, 'above', against) }, below];
  const even = { shape: 'even' as const, text: standingWords(locale, 'within', against) };
  return [
    at,
    { shape: 'rose', text: standingWords(locale, 'above', against) },
    even,
    below,
    { shape: 'unsure', text: wordsOf(locale).unsureShort },
  ];
}

/** What a question says beside its value when it is held against the target or an earlier survey; empty beside the average. */
export function heldWords(locale: Locale, record: QuestionDots, dot: QuestionDot, against: string): string {
  if (against === 'mean' || dot.value === undefined) return '';
  const { value, change, number, words } = chartPrinter(locale, record);
  const say = wordsOf(locale);
  const { base, by, standing } = heldAgainst(record, dot, against);
  if (!isYear(against)) return base === undefined || by === undefined ? '' : say.beside(value(base), change(by));
  const year = yearWords(locale, against);
  const before = dot.earlier.find((it) => String(it.year) === against);
  if (before?.broken) return say.broken[before.broken](year);
  if (base === undefined || by === undefined || standing === undefined) return say.none(year);
  const verdict = standing === 'unsure' ? say.unsure : standingWords(locale, standing, against);
  return [say.change(year, value(base), change(by)), verdict, before?.band !== undefined && say.band(number(before.band))]
    .filter(Boolean)
    .join(words.mark.join);
}
