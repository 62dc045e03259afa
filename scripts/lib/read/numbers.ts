import type { Locale } from '../../../src/schema/content.ts';

/**
 * The numbers of a text. `hard` ones must be in the other language. `soft` ones (twelve, third, March, kanji) may answer a
 * hard one there, but nobody has to answer them. `counted` ones (four areas, in Japanese a kanji before a counter)
 * contradict each other where both languages count.
 */
export interface Numbers {
  hard: Set<string>;
  soft: Set<string>;
  counted: string[];
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
const counters = '\u3064\u4eba\u8005\u56de\u500b\u4ef6\u5e74\u65e5\u304b\u7a2e\u6bb5\u679a\u540d\u7ae0\u70b9';
const counting = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const words: Record<string, number> = Object.fromEntries(
  [
    ['one', 'first', 'once', 'single'],
    ['two', 'second', 'twice', 'both', 'double', 'pair'],
    ['three', 'third'],
    ['four', 'fourth'],
    ['five', 'fifth'],
    ['six', 'sixth'],
    ['seven', 'seventh'],
    ['eight', 'eighth'],
    ['nine', 'ninth'],
    ['ten', 'tenth'],
    ['eleven', 'eleventh'],
    ['twelve', 'twelfth', 'dozen'],
  ].flatMap((list, n) => list.map((word) => [word, n + 1])),
);
for (const word of ['hundred', 'hundredth', 'century', 'centenary']) words[word] = 100;

/** Finds the numbers, dates, weekdays and places of the source that a text names, whichever way it writes them. */
export function numbersIn(locale: Locale, text: string): Numbers {
  const numbers: Numbers = { hard: new Set(), soft: new Set(), counted: [] };
  const take = (from: string, pattern: RegExp, name: (...groups: string[]) => string): string =>
    from.replace(pattern, (_, ...groups: string[]) => (numbers.hard.add(name(...groups)), ' '));

  // A place of the source, and a row of circled numbers, are each one thing and not several numbers.
  let rest = take(foldedWidth(text), /(\d+)-\((\d+)\)(?:[- ]*([\u2460-\u2473]))?/gu, (chapter, section, item) =>
    [chapter, section, item].filter(Boolean).join('-'),
  );
  rest = plainDigits(take(rest, /([\u2460-\u2473]{2,})/gu, (row) => row));
  for (const [pattern, zero] of eras) rest = rest.replace(pattern, (_, n: string) => ` ${zero + (n === '\u5143' ? 1 : Number(n))}`);
  rest = rest.replace(/\bFY(?=\d)/g, ' ');

  if (locale === 'ja') {
    const weekday = new RegExp(`(?<=\\u65e5)\\s*\\(([${japaneseWeekdays}])\\)`, 'gu');
    rest = take(rest, weekday, (day) => weekdays[japaneseWeekdays.indexOf(day)]!);
    rest = take(rest, /(\d+)\u6708(\d+)\u65e5/gu, (month, day) => `${Number(month)}/${Number(day)}`);
    rest = take(rest, /(\d+)\u6708/gu, (month) => months[Number(month) - 1] ?? month);
    rest = rest.replace(/(\d+(?:\.\d+)?)\u4e07/gu, (_, n: string) => ` ${Number(n) * 10_000} `);
    // One of something is "a" in English, and "1" need not be in it.
    rest = rest.replace(new RegExp(`(?<![\\d.])1(?=[${counters}])`, 'gu'), () => (numbers.soft.add('1'), ' '));
    for (const [, n] of rest.matchAll(new RegExp(`([${numerals.slice(1, 9)}])[${counters}]`, 'gu')))
      numbers.counted.push(String(numerals.indexOf(n!) + 1));
    for (const n of rest) if (numerals.includes(n)) numbers.soft.add(String(numerals.indexOf(n) + 1));
  } else {
    const month = `(${months.join('|')})`;
    for (const [, day] of rest.matchAll(/\b([A-Z][a-z]+)day,? \d/g)) if (weekdays.includes(day!)) numbers.hard.add(day!);
    rest = take(
      rest,
      new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${month}\\b`, 'g'),
      (day, name) => `${months.indexOf(name) + 1}/${Number(day)}`,
    );
    rest = take(rest, new RegExp(`\\b${month} (\\d{1,2})(?!\\d)`, 'g'), (name, day) => `${months.indexOf(name) + 1}/${Number(day)}`);
    rest = take(rest, new RegExp(`\\b${month}(?=,? \\d{4})`, 'g'), (name) => name);
    for (const [word] of rest.matchAll(/[A-Za-z]+/g)) {
      if (months.includes(word)) numbers.soft.add(word);
      const number = words[word.toLowerCase()] ?? words[word.toLowerCase().replace(/s$/, '')];
      if (number) numbers.soft.add(String(number));
      if (counting.includes(word.toLowerCase())) numbers.counted.push(String(number));
    }
    rest = rest.replace(/(\d+(?:\.\d+)?) million\b/g, (_, n: string) => String(Number(n) * 1_000_000));
  }
  for (const [n] of rest.matchAll(/\d+(?:\.\d+)?/g)) numbers.hard.add(String(Number(n)));
  return numbers;
}

/** Half-width digits without thousands separators; a circled number stands apart from the digits beside it. */
export function plainDigits(text: string): string {
  return foldedWidth(text)
    .replace(/[\u2460-\u2473]/gu, (it) => ` ${it.charCodeAt(0) - 0x245f} `)
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
}

/** What each language says that the other does not. */
export function unequalNumbers(ja: string, en: string): { ja: string[]; en: string[] } {
  const [a, b] = [numbersIn('ja', ja), numbersIn('en', en)];
  const unanswered = (from: Numbers, to: Numbers): string[] => {
    const answered = (it: string): boolean => to.hard.has(it) || to.soft.has(it) || to.counted.includes(it);
    const counted = from.counted.length <= to.counted.length ? from.counted : [];
    return [...from.hard, ...counted].filter((it) => !answered(it));
  };
  return { ja: unanswered(a, b), en: unanswered(b, a) };
}

/** Half-width letters, digits and brackets; circled numbers, which normalising would make into digits, as they are. */
function foldedWidth(text: string): string {
  return text.replace(/[^\u2460-\u2473]+/gu, (it) => it.normalize('NFKC'));
}
