import { warningAt } from '../report/finding.ts';
import { errorAt } from '../report/finding.ts';
import { proposition } from './proposition.ts';

/** How long a summary may be, in full-width characters for Japanese and in characters for English: it must fit a search result. */
export const summaryLength = { ja: [20, 100], en: [40, 220] } as const;

/** Every summary is one that a list of pages can show. */
export const everySummaryFits = proposition([], (_, source) =>
  source.pages.flatMap(({ file, locale, data }) => {
    if (!data) return [];
    const length = locale === 'ja' ? Math.ceil(widthOf(data.summary)) : data.summary.length;
    const [min, max] = summaryLength[locale];
    return length < min || length > max ? [warningAt(file, source.lineOf(file, ['summary']), 'summary.length', { length, min, max })] : [];
  }),
);

/** No two pages of a language claim the same place in the order. */
export const everyPageHasItsOwnOrder = proposition([], (_, source) =>
  source.pages.flatMap((page, n) => {
    const before = source.pages.slice(0, n).find((it) => it.locale === page.locale && it.data && it.data.order === page.data?.order);
    return before
      ? [errorAt(page.file, source.lineOf(page.file, ['order']), 'page.order', { order: page.data!.order, before: before.file })]
      : [];
  }),
);

/** Width in full-width characters: a Latin letter takes half. */
function widthOf(text: string): number {
  return [...text].reduce((sum, it) => sum + (/[\u0020-\u007e\uff61-\uff9f]/.test(it) ? 0.5 : 1), 0);
}
