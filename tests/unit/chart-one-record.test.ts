import { parseHTML } from 'linkedom';
import { renderToStaticMarkup } from 'react-dom/server';
import { csvParseRows } from 'd3';
import { describe, expect, test } from 'vitest';
import { chartIds, describeChart } from '../../src/components/chart-descriptions.tsx';
import { chartCsv, chartSvg } from '../../src/components/chart-files.tsx';
import { formatNumber } from '../../src/i18n/format.ts';
import { locales } from '../../src/schema/content.ts';
import { surveyContent } from './survey-content.ts';

const content = surveyContent();
const cases = locales.flatMap((locale) => chartIds.map((id) => ({ locale, id })));

describe.each(cases)('$id in $locale', ({ locale, id }) => {
  const description = describeChart(content, locale, id);
  const { document } = parseHTML(`<html><body>${renderToStaticMarkup(description.picture.element)}</body></html>`);
  const marks = [...document.querySelectorAll('[data-mark]')];
  const [head, ...rows] = csvParseRows(chartCsv(locale, description).replace(/^\ufeff/, ''));
  const numbersOf = (row: (typeof description.table.rows)[number]) => row.cells.flatMap((it) => (it.value === undefined ? [] : [it.value]));

  test('picture, table and download have the same rows in the same order', () => {
    const ids = marks.map((it) => it.getAttribute('data-mark'));
    expect(description.table.rows.map((it) => it.id)).toEqual(ids);
    expect(rows.map(([first]) => first)).toEqual(ids);
    expect(head).toHaveLength(description.table.columns.length + 1);
  });

  test('every number of the picture is in the table and in the download, and the other way round', () => {
    for (const [i, row] of description.table.rows.entries()) {
      const drawn = ['data-value', 'data-target'].map((name) => marks[i]!.getAttribute(name)).filter((it) => it !== null);
      const listed = numbersOf(row).slice(0, drawn.length).map(String);
      expect(listed).toEqual(drawn);
      const downloaded = rows[i]!.slice(1).filter((_, column) => row.cells[column]!.value !== undefined);
      expect(downloaded.map(Number)).toEqual(numbersOf(row));
    }
  });

  test('what is printed beside a mark is its number', () => {
    for (const mark of marks) {
      const value = mark.getAttribute('data-value');
      if (value !== null) expect(mark.textContent).toContain(formatNumber(locale, Number(value), 2));
      if (value !== null) expect(mark.getAttribute('aria-label')).toContain(formatNumber(locale, Number(value), 2));
    }
  });

  test('every number of the sentence is in the table, or counts its rows, or is the average, the midpoint or the year', () => {
    const known = new Set(description.table.rows.flatMap(numbersOf).map((it) => it.toFixed(2)));
    const scores = description.sentence.match(/\d\.\d\d/g) ?? [];
    expect(scores.length).toBeGreaterThan(0);
    for (const score of scores) expect([...known, '3.00']).toContain(score);
  });

  test('the file of its own says what it is and where it is from, in colours that need no variables', () => {
    const svg = chartSvg(content, locale, description, '.now { fill: var(--pulse, #b02a1e) } .hit { fill: transparent }');
    expect(svg).toContain(description.title);
    expect(svg).toContain(content.site.organisation[locale]);
    expect(svg).toContain('fill: #b02a1e');
    expect(svg).not.toContain('var(');
    expect(svg).not.toMatch(/ style=/);
  });

  test('the sentence says the same numbers in both languages', () => {
    const numbers = (text: string): string[] => (text.match(/\d\.\d\d/g) ?? []).sort();
    expect(numbers(description.sentence)).toEqual(numbers(describeChart(content, 'en', id).sentence));
  });
});

test.each(chartIds)('%s in a sentence', (id) => {
  expect(describeChart(content, 'en', id).sentence).toMatchSnapshot();
});

test('the download opens as UTF-8 in a spreadsheet, with reasons where there is no number', () => {
  const csv = chartCsv('en', describeChart(content, 'en', 'question-dots'));
  expect(csv.charCodeAt(0)).toBe(0xfeff);
  expect(csv).toContain('courses,courses,growth,learning,everyone,4,at or above');
  expect(csv).toContain('unasked,unasked,arrival,silent,everyone,not shown (small group),');
});

test('a changed number changes picture, sentence, table and download together', () => {
  const changed = describeChart(surveyContent({ pay: 1.11 }), 'en', 'score-staff');
  const picture = renderToStaticMarkup(changed.picture.element);
  expect(picture).toContain('data-value="1.11"');
  expect(changed.sentence).toContain('1.11');
  expect(JSON.stringify(changed.table)).toContain('1.11');
  expect(chartCsv('en', changed)).toContain('1.11');
});
