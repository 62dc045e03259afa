export const format = {
  fiscalYear: (year: number) => (year > 2019 ? `令和${year - 2018}年度` : year === 2019 ? '令和元年度' : `平成${year - 1988}年度`),
  fiscalYearShort: (year: number) => (year > 2019 ? `令和${year - 2018}` : year === 2019 ? '令和元' : `平成${year - 1988}`),
  place: (chapter: string, section?: string, item?: string) => [`第${chapter}章`, section && `(${section})`, item].filter(Boolean).join(''),
  fromPage: (page: number) => `${page}ページから`,
  range: (from: string, to: string) => `${from}～${to}`,
  atLeast: (value: string) => `${value}以上`,
  absent: { 'not-measured': '測定なし', suppressed: '非公表（少人数）', pending: '未提供' },
  people: (n: string) => `${n}人`,
  percent: (n: string) => `${n}%`,
  questions: (n: string) => `${n}問`,
  list: '、',
};
