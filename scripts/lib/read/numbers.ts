import type { Locale } from '../../../src/schema/content.ts';

/**
 * The numbers of a text. `hard` ones must be in the other language. `soft` ones (twelve, third, March, kanji) may answer a
 * hard one there, but nobody has to answer them. `counted` ones (four, in Japanese a kanji that counts things) contradict
 * each other where both languages count and no number is the same.
 */
export interface Numbers {
  hard: Set<string>;
  soft: Set<string>;
  counted: Set<string>;
}

const eras: [RegExp, number][] = [
  [/(?:\u4ee4\u548c|\bReiwa\s+)(\d+|\u5143)/giu, 2018],
  [/(?:\u5e73\u6210|\bHeisei\s+)(\d+|\u5143)/giu, 1988],
  [/(?:\u662d\u548c|\bShowa\s+)(\d+|\u5143)/giu, 1925],
];
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const weekdays = ['Sun', 'Mon', 'Tues', 'Wednes', 'Thurs', 'Fri', 'Satur'];
const japaneseWeekdays = '\u65e5\u6708\u706b\u6c34\u6728\u91d1\u571f';
const numerals = '\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341';
const counters = '\u3064\u4eba\u56de\u500b\u4ef6\u5e74\u65e5\u304b\u7a2e\u6bb5\u679a\u540d';
const counting = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const words: Record<string, number> = {
  one: 1,
  first: 1,
  once: 1,
  single: 1,
  two: 2,
  second: 2,
  twice: 2,
  both: 2,
  double: 2,
  pair: 2,
  three: 3,
  third: 3,
  four: 4,
  fourth: 4,
  five: 5,
  fifth: 5,
  six: 6,
  sixth: 6,
  seven: 7,
  seventh: 7,
  eight: 8,
  eighth: 8,
  nine: 9,
  ninth: 9,
  ten: 10,
  tenth: 10,
  eleven: 11,
  eleventh: 11,
  twelve: 12,
  twelfth: 12,
  dozen: 12,
  hundred: 100,
  hundredth: 100,
  century: 100,
  centenary: 100,
};

/** Finds the numbers, dates and weekdays that a text says, whichever way it writes them. */
export function numbersIn(locale: Locale, text: string): Numbers {
  const hard = new Set<string>();
  const soft = new Set<string>();
  const counted = new Set<string>();
  let rest = plainDigits(text);
  for (const [pattern, zero] of eras) rest = rest.replace(pattern, (_, n: string) => ` ${zero + (n === '\u5143' ? 1 : Number(n))}`);
  rest = rest.replace(/\bFY(?=\d)/g, ' ');
  if (locale === 'ja') {
    rest = rest.replace(
      new RegExp(`(?<=\\u65e5)\\s*\\(([${japaneseWeekdays}])\\)`, 'gu'),
      (_, day: string) => (hard.add(weekdays[japaneseWeekdays.indexOf(day)]!), ' '),
    );
    rest = rest.replace(/(\d+(?:\.\d+)?)\u4e07/gu, (_, n: string) => ` ${Number(n) * 10_000} `);
    // One of something is "a" in English; only in a date does 1 count.
    rest = rest.replace(new RegExp(`(?<![\\d.,\\u6708])1(?=[${counters}])`, 'gu'), () => (soft.add('1'), ' '));
    for (const [, n] of rest.matchAll(new RegExp(`([${numerals.slice(1, 9)}])\\u3064`, 'gu')))
      counted.add(String(numerals.indexOf(n!) + 1));
    for (const n of rest) if (numerals.includes(n)) soft.add(String(numerals.indexOf(n) + 1));
  } else {
    for (const [word] of rest.matchAll(/[A-Za-z]+/g)) {
      const month = months.indexOf(word);
      if (month >= 0) soft.add(String(month + 1));
      const number = words[word.toLowerCase().replace(/s$/, '')] ?? words[word.toLowerCase()];
      if (number) soft.add(String(number));
      if (counting.includes(word.toLowerCase())) counted.add(String(number));
    }
    for (const [, day] of rest.matchAll(/\b([A-Z][a-z]+)day,? \d/g)) if (weekdays.includes(day!)) hard.add(day!);
    rest = rest.replace(/(\d+(?:\.\d+)?) million\b/g, (_, n: string) => String(Number(n) * 1_000_000));
  }
  for (const [n] of rest.matchAll(/\d+(?:\.\d+)?/g)) hard.add(String(Number(n)));
  return { hard, soft, counted };
}

/** Half-width digits without thousands separators; a circled number stands apart from the digits beside it. */
export function plainDigits(text: string): string {
  return text
    .replace(/[\u2460-\u2473]/gu, (it) => ` ${it.charCodeAt(0) - 0x245f} `)
    .normalize('NFKC')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
}

/** What each language says that the other does not. */
export function unequalNumbers(ja: string, en: string): { ja: string[]; en: string[] } {
  const [a, b] = [numbersIn('ja', ja), numbersIn('en', en)];
  const unanswered = (from: Numbers, to: Numbers): string[] => {
    const missing = [...from.hard].filter((it) => !to.hard.has(it) && !to.soft.has(it));
    const contradicted = to.counted.size > 0 && ![...from.counted].some((it) => to.hard.has(it) || to.soft.has(it));
    return contradicted ? [...missing, ...from.counted] : missing;
  };
  return { ja: unanswered(a, b), en: unanswered(b, a) };
}
