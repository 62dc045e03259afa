import type { Words } from '../words.ts';
import type { format as source } from './format.ja.ts';

export const format: Words<typeof source> = {
  fiscalYear: (year) => `FY${year}`,
  fiscalYearShort: (year) => `FY${year}`,
  place: (chapter, section, item) => [`Chapter ${chapter}`, section && `(${section})`, item].filter(Boolean).join(' '),
  fromPage: (page) => `from page ${page}`,
  range: (from, to) => `${from} to ${to}`,
  atLeast: (value) => `${value} or more`,
  absent: { 'not-measured': 'not measured', suppressed: 'not shown (small group)', pending: 'not supplied' },
  people: (n) => `${n} people`,
  percent: (n) => `${n}%`,
  questions: (n) => `${n} questions`,
  list: ', ',
};
