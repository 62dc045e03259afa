import { csvParseRows } from 'd3';
import { parseHTML } from 'linkedom';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { readContentFolder } from '../../scripts/lib/read/content-folder.ts';
import { trendFrames } from '../../src/chart/geometry/trajectory.ts';
import { TrendSvg } from '../../src/chart/view/TrendSvg.tsx';
import { chartCsv } from '../../src/components/chart-files.tsx';
import { describeTrajectory } from '../../src/components/indicators/describe-trajectory.tsx';
import { trendPrinter } from '../../src/i18n/trend-numbers.ts';
import { targetText, trendSentence } from '../../src/i18n/trend-sentences.ts';
import { stepWords } from '../../src/i18n/trend-steps.ts';
import { isQuestion } from '../../src/model/progress-steps.ts';
import { standingOf } from '../../src/model/progress.ts';
import { locales, type Content, type Locale } from '../../src/schema/content.ts';

/* Both cities, every indicator, both languages: picture, sentence, table, download and sums say the same numbers. */
async function contentOf(folder: string): Promise<Content> {
  const { datasets, years } = await readContentFolder(folder);
  const yearly = Object.entries(years).map(([name, files]) => [name, files.map((it) => it.data).sort((a, b) => a.year - b.year)]);
  return { ...datasets, years: Object.fromEntries(yearly), pages: [] } as unknown as Content;
}
const cities = { real: await contentOf('content'), invented: await contentOf('tests/fixtures/kakuu') };
const cases = Object.entries(cities).flatMap(([city, content]) =>
  locales.flatMap((locale) => content.indicators.indicators.map(({ id }) => ({ city, content, locale, id }))),
);
/** The numbers that a text says, whatever their signs are called. */
const numbersIn = (text: string): number[] =>
  (text.replaceAll('\u2212', '-').match(/-?\d[\d,]*(\.\d+)?/g) ?? []).map((it) => Number(it.replaceAll(',', '')));

describe.each(cases)('$city city, $id in $locale', ({ content, locale, id }) => {
  const description = describeTrajectory(content, locale, id);
  const { record, table } = description;
  const [head, ...csv] = csvParseRows(chartCsv(locale, description).replace(/^\ufeff/, ''));
  const drawn = (frame: keyof typeof trendFrames) => {
    const { document } = parseHTML(
      `<html><body>${renderToStaticMarkup(<TrendSvg record={record} locale={locale} frame={frame} />)}</body></html>`,
    );
    return [...document.querySelectorAll('[data-mark]')];
  };

  test.each(['wide', 'narrow'] as const)('the %s picture, the table and the download have the same years and values', (frame) => {
    const marks = drawn(frame);
    expect(marks.map((it) => it.getAttribute('data-mark'))).toEqual(table.rows.map((it) => it.id));
    expect(csv.map(([year]) => year)).toEqual(table.rows.map((it) => it.id));
    expect(head).toHaveLength(table.columns.length + 1);
    for (const [i, mark] of marks.entries()) {
      const { value } = table.rows[i]!.cells[2]!;
      expect(mark.getAttribute('data-value')).toBe(value === undefined ? null : String(value));
      expect(csv[i]![3]).toBe(value === undefined ? table.rows[i]!.cells[2]!.text : String(value));
      if (value !== undefined) expect(numbersIn(mark.getAttribute('aria-label')!)).toContain(value);
      for (const printed of mark.querySelectorAll('.value')) expect(numbersIn(printed.textContent!)).toEqual([value]);
    }
  });

  test('the sentence says baseline, target and the judged reading as the table does', () => {
    const { value } = trendPrinter(locale, record);
    const { baseline, judged } = record.progress.inputs;
    const said = trendSentence(locale, record);
    for (const it of [value(baseline.value), targetText(locale, record), ...(judged ? [value(judged.value)] : [])])
      expect(said).toContain(it);
  });

  test('every sum gives its result when it is redone by hand, and every question its answer', () => {
    for (const step of record.progress.steps) {
      const { sum, answer } = stepWords(locale, record, step);
      const code = sum.replaceAll('\u2212', '-').replaceAll('\u00d7', '*').replaceAll('\u00f7', '/').replaceAll(',', '');
      if (isQuestion(step)) {
        const [left, sign, right] = code.split(' ') as [string, string, string];
        const holds = { '\u2265': +left >= +right, '\u2264': +left <= +right, '<': +left < +right, '>': +left > +right }[sign];
        expect(answer).toBe(trendPrinter(locale, record).words.rule[holds ? 'yes' : 'no']);
      } else {
        const [expression, result] = code.split(/ [=\u2248] /) as [string, string];
        // The reader's pocket calculator: digits and signs only.
        const redone = /^[-+*/(). \d]+$/.test(expression) ? (new Function(`return ${expression}`)() as number) : Number.NaN;
        expect(redone).toBeCloseTo(Number(result), sum.includes('\u2248') ? record.decimals + 1 : 9);
      }
    }
  });
});

test('both languages say the same numbers of a year', () => {
  const spoken = (content: Content, locale: Locale, id: string) =>
    describeTrajectory(content, locale, id).table.rows.map((row) => row.cells.map((it) => it.value));
  for (const { content, id } of cases) expect(spoken(content, 'ja', id)).toEqual(spoken(content, 'en', id));
});

test('nothing is good where there is no second reading, and every standing occurs where there is', () => {
  const standings = (content: Content) =>
    new Set(content.indicators.indicators.map(({ id }) => standingOf[describeTrajectory(content, 'en', id).record.progress.status]));
  if (cities.real.years.indicators.length === 0 && cities.real.years.survey.length < 2)
    expect([...standings(cities.real)]).toEqual(['unknown']);
  expect([...standings(cities.invented)].sort()).toEqual(['bad', 'good', 'short', 'unknown']);
});
