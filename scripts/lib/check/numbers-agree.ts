import { dataNodes } from '../read/walk.ts';
import { unequalNumbers } from '../read/numbers.ts';
import { errorAt, type Finding } from '../report/finding.ts';
import { passagePairs } from './every-page-has-its-twin.ts';
import { proposition } from './proposition.ts';

function difference(file: string, line: number, ja: string, en: string): Finding[] {
  const wrong = unequalNumbers(ja, en);
  return wrong.ja.length || wrong.en.length
    ? [errorAt(file, line, 'number.differs', { ja: wrong.ja.join(', ') || '-', en: wrong.en.join(', ') || '-' })]
    : [];
}

/** Numbers, dates and weekdays are the same in both languages of each passage. */
export const numbersAgreeInEveryPassage = proposition([], (_, source) =>
  passagePairs(source).flatMap(({ twin, pair: [a, b] }) => difference(twin.file, b.line, a.text, b.text)),
);

/** Numbers and dates are the same in both languages of each text of the data. */
export const numbersAgreeInEveryText = proposition([], (_, source) =>
  dataNodes(source).flatMap(({ file, path, value }) => {
    const { ja, en } = value as { ja?: unknown; en?: unknown };
    const line = (): number => source.lineOf(file, [...path, 'en']);
    if (typeof ja === 'string' && typeof en === 'string') return difference(file, line(), ja, en);
    const [a, b] = [ja, en] as ({ definition?: unknown } | undefined)[];
    if (typeof a?.definition !== 'string' || typeof b?.definition !== 'string') return [];
    return difference(file, source.lineOf(file, [...path, 'en', 'definition']), a.definition, b.definition);
  }),
);
