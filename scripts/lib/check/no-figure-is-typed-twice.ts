import { stringsOf } from '../../../src/i18n/strings.ts';
import type { Locale } from '../../../src/schema/content.ts';
import { heldFigures, questionCount, type HeldFigure } from '../read/held-figures.ts';
import { numbersIn, plainDigits } from '../read/numbers.ts';
import { errorAt } from '../report/finding.ts';
import { proposition } from './proposition.ts';

interface Typed {
  text: string;
  value: number;
  before: string;
  after: string;
}

/** A figure that the data holds is not typed into a page: next year it would be wrong there and nobody would know. */
export const noFigureIsTypedTwice = proposition(['indicators', 'survey', 'targets', 'units'], (content, source) => {
  const held = heldFigures(content, source);
  const questions = questionCount(content.survey);
  return source.pages.flatMap(({ file, locale, outline }) =>
    (outline?.passages ?? []).flatMap(({ text, line }) =>
      sentencesOf(locale, text).flatMap((sentence) =>
        typedIn(sentence).flatMap((typed) => {
          const asQuestions = typed.value === questions && typed.after.trimStart().startsWith(stringsOf(locale).findings.questionWord);
          const same = asQuestions
            ? ['<SurveyFact of="questions" year="…" />']
            : held.filter((it) => isMeant(it, typed, locale, sentence, held)).map((it) => it.use);
          return same.length
            ? [errorAt(file, line, 'figure.typed', { text: typed.text, use: [...new Set(same)].slice(0, 3).join(' / ') })]
            : [];
        }),
      ),
    ),
  );
});

/** Nor are the days on which a survey began and ended. */
export const noSurveyDateIsTypedTwice = proposition([], (_, source) =>
  source.pages.flatMap(({ file, locale, outline }) =>
    (outline?.passages ?? []).flatMap(({ text, line }) => {
      const { hard } = numbersIn(locale, text);
      return source.years.survey.flatMap(({ data: { year, period } }) =>
        (['start', 'end'] as const).flatMap((of) => {
          const [y, month, day] = period[of].split('-').map(Number);
          const typed = hard.has(`${month}/${day}`) && hard.has(String(y));
          return typed ? [errorAt(file, line, 'figure.typed', { text: period[of], use: `<SurveyFact of="${of}" year="${year}" />` })] : [];
        }),
      );
    }),
  ),
);

/**
 * Whether a typed number is the figure and not another number that happens to be equal. A decimal and a number of four
 * digits are; one of three digits is where its unit stands beside it; a smaller one where moreover its unit is no other
 * indicator's, or the sentence names the thing.
 */
function isMeant(figure: HeldFigure, typed: Typed, locale: Locale, sentence: string, all: HeldFigure[]): boolean {
  if (figure.value !== typed.value) return false;
  if (!Number.isInteger(figure.value)) return true;
  if (figure.value >= 1000) return typed.text.includes(',') || figure.value > 2100 || hasUnit(figure, typed, locale);
  if (!hasUnit(figure, typed, locale)) return false;
  const percent = figure.unit!.pattern[locale].includes('%');
  const alone = all.every((it) => it.unit?.id !== figure.unit!.id || it.label.en === figure.label.en);
  return alone || (figure.value >= 100 && !percent) || names(sentence, figure.label[locale], locale);
}

function hasUnit({ unit }: HeldFigure, { before, after }: Typed, locale: Locale): boolean {
  return [unit?.pattern[locale], locale === 'en' ? unit?.one : undefined].some((pattern) => {
    const [lead, tail] = (pattern ?? '{n}').split('{n}') as [string, string];
    if (lead === '' && tail === '') return false;
    if (!before.endsWith(lead)) return false;
    // A word or two may stand between an English number and its unit: 50 supported qualifications.
    return locale === 'ja'
      ? after.trimStart().startsWith(tail)
      : after.startsWith(tail) || (tail.startsWith(' ') && new RegExp(`^(?: [a-z-]+){1,2}${escape(tail)}\\b`).test(after));
  });
}

/** Whether a sentence is about the thing with this label: five characters in a row in Japanese, two long words in English. */
function names(sentence: string, label: string, locale: Locale): boolean {
  if (locale === 'ja')
    return Array.from({ length: Math.max(0, label.length - 4) }, (_, n) => label.slice(n, n + 5)).some((it) => sentence.includes(it));
  const said = new Set(sentence.toLowerCase().match(/[a-z]{5,}/g) ?? []);
  return new Set((label.toLowerCase().match(/[a-z]{5,}/g) ?? []).filter((it) => said.has(it))).size >= 2;
}

function sentencesOf(locale: Locale, text: string): string[] {
  return text.split(locale === 'ja' ? /(?<=\u3002)/u : /(?<=[.!?])\s+/);
}

/** The numbers of a sentence, without those of years and dates. */
function typedIn(sentence: string): Typed[] {
  const folded = sentence.replace(/[\u2460-\u2473]/gu, ' ').normalize('NFKC');
  return [...folded.matchAll(/(?<![A-Za-z\d.])\d+(?:,\d{3})*(?:\.\d+)?/g)].flatMap((match) => {
    const [before, after] = [folded.slice(0, match.index), folded.slice(match.index + match[0].length)];
    if (/^\s*\)?(?:\u5e74|\u6708)(?!\u9593|\/)/u.test(after) || /^\.\d/.test(after)) return [];
    return [{ text: match[0], value: Number(plainDigits(match[0])), before, after }];
  });
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
