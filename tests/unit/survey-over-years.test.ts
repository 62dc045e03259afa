import { csvParseRows } from 'd3';
import { parseHTML } from 'linkedom';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, test } from 'vitest';
import { readContentFolder } from '../../scripts/lib/read/content-folder.ts';
import { seriesDomain, seriesFrames, seriesLayout } from '../../src/chart/geometry/value-series.ts';
import { gridFrames, gridLayout } from '../../src/chart/geometry/year-grid.ts';
import { chartCsv } from '../../src/components/chart-files.tsx';
import { yearCharts } from '../../src/components/survey-descriptions.tsx';
import { withoutSmallGroups } from '../../src/model/small-groups.ts';
import { planOf, subCategoryProfile } from '../../src/model/sub-category.ts';
import { figureSeries, scoreHistory, seriesFacts } from '../../src/model/value-series.ts';
import { hasHistory, yearGrid } from '../../src/model/year-grid.ts';
import { locales, type Content } from '../../src/schema/content.ts';

/* The invented city over its surveys, and the same with one survey alone. */
let content: Content;
let first: Content;
beforeAll(async () => {
  const { datasets, years, findings } = await readContentFolder('tests/fixtures/kakuu');
  expect(findings).toEqual([]);
  const yearly = Object.entries(years).map(([name, files]) => [name, files.map((it) => it.data).sort((a, b) => a.year - b.year)]);
  const whole = { ...datasets, years: Object.fromEntries(yearly), pages: [] } as unknown as Content;
  const survey = whole.years.survey.map((it) => withoutSmallGroups(whole, it));
  content = { ...whole, years: { ...whole.years, survey } };
  first = { ...content, years: { ...content.years, survey: survey.slice(0, 1) } };
});
const words = { year: String, value: String, number: (n: number) => n.toFixed(2) };
const group = (id: string) => content.survey.categories.flatMap((it) => it.subCategories).find((it) => it.id === id)!;
const category = (id: string) => content.survey.categories.find((it) => it.subCategories.some((sub) => sub.id === id))!;

describe('a score over the years', () => {
  test('has a band around the number before, and none at the first', () => {
    const { years } = scoreHistory(content, group('courses'));
    expect(years.map((it) => it.by)).toEqual([undefined, 0.11, 0.16]);
    expect(years[0]!.band).toBeUndefined();
    expect(years[2]!.band).toBeCloseTo(1.96 * Math.sqrt(4 / 455 + 4 / 470), 6);
    expect(years.slice(1).map((it) => it.verdict)).toEqual(['noise', 'noise']);
  });
  test('says how many questions it does not share with the time before', () => {
    expect(scoreHistory(content, group('hours')).years.map((it) => it.otherQuestions)).toEqual([undefined, 0, 1]);
  });
  test('a single survey gives a point and nothing to compare', () => {
    const record = scoreHistory(first, group('courses'));
    expect(seriesFacts(record).last).toMatchObject({ value: 3.03 });
    expect(record.years[0]).not.toHaveProperty('by');
    expect(hasHistory(first)).toBe(false);
    expect([...yearCharts(first, 'en').keys()].filter((it) => it.endsWith('-years'))).toEqual([]);
  });
  test('the line breaks at a changed scale, and the axis holds both', () => {
    const [a, b, c] = content.years.survey;
    const rescaled = { ...content, years: { ...content.years, survey: [a!, b!, { ...c!, scale: { min: 1, max: 7, midpoint: 4 } }] } };
    const record = scoreHistory(rescaled, group('courses'));
    expect(record.years.map((it) => it.break)).toEqual([undefined, undefined, 'scale']);
    expect(record.scale).toEqual({ min: 1, max: 7 });
    expect(record.target).toBeUndefined();
    const layout = seriesLayout(record, seriesFrames.wide, words);
    expect([layout.runs.length, layout.breaks.length]).toEqual([1, 1]);
  });
});

describe('a supplied series', () => {
  const series = (id: string) =>
    figureSeries(
      content,
      content.figures.figures.find((it) => it.id === id)!,
    );
  test('keeps silent years, provisional numbers and its own decimals', () => {
    expect(series('staff-count').years.at(-1)).toMatchObject({ value: 660, provisional: true, by: 3 });
    expect(series('pride-in-work')).toMatchObject({ decimals: 1 });
    expect(series('pride-in-work').years.at(-1)).toMatchObject({ value: undefined, absent: 'not-measured' });
  });
  test('the line across a silent year is not a solid one', () => {
    expect(seriesLayout(series('pride-in-work'), seriesFrames.wide, words).runs.every((it) => it.gap)).toBe(true);
    expect(seriesLayout(series('staff-count'), seriesFrames.wide, words).runs.some((it) => it.gap)).toBe(false);
  });
});

describe('the layout of a series', () => {
  const year = (n: number, value: number | undefined) => ({ year: n, value, absent: undefined, provisional: false });
  test.each([
    ['numbers near zero start there', [2, 9], undefined, [0, 10.26]],
    ['numbers far from it do not', [90, 100], undefined, [88.2, 101.8]],
    ['a scale is never left', [1.1, 4.9], { min: 1, max: 5 }, [1, 5]],
    ['one number has room', [50], undefined, [40, 60]],
    ['no number has an axis', [], undefined, [0, 1.18]],
  ])('%s', (_, values, scale, domain) => {
    const found = seriesDomain({ years: values.map((it, at) => year(at, it)), target: undefined, scale });
    found.forEach((it, at) => expect(it).toBeCloseTo(domain[at]!, 6));
  });
  test('forty years: no label leaves or meets another', () => {
    const years = Array.from({ length: 40 }, (_, at) => year(at + 1, 3 + Math.sin(at)));
    const record = { ...scoreHistory(content, group('courses')), years, target: { year: 42, value: 4 } };
    for (const frame of Object.values(seriesFrames)) {
      const layout = seriesLayout(record, frame, { ...words, year: (n) => `FY${n}` });
      expect(layout.marks).toHaveLength(40);
      expect(layout.marks.filter((it) => it.labelY !== undefined).map((it) => it.year)).toEqual([1, 40]);
      const at = layout.years.map((it) => it.x);
      at.slice(1).forEach((x, i) => expect(x - at[i]!).toBeGreaterThan(frame.font * 2));
      for (const it of layout.marks) expect(it.x >= layout.left && it.x <= layout.right && it.y <= layout.bottom).toBe(true);
    }
  });
});

describe('the grid', () => {
  test('has a row a question, a reworded one in the row of its successor', () => {
    const { rows, years } = yearGrid(content);
    expect(years).toHaveLength(3);
    expect(rows.map((it) => it.id)).not.toContain('remote-work-use');
    const row = rows.find((it) => it.id === 'flexible-place')!;
    expect(row.cells.map((it) => [it.questions[0], it.break])).toEqual([
      ['remote-work-use', undefined],
      ['remote-work-use', undefined],
      ['flexible-place', 'question'],
    ]);
    expect(row.outcome).toBe('broken');
    expect(rows.find((it) => it.id === 'safe-to-speak')!.outcome).toBe('rose');
    expect(rows.find((it) => it.id === 'night-duty-rest')!.outcome).toBeUndefined();
  });
  test('is darkest at the highest score, lightest at the lowest, and inside its frame', () => {
    for (const frame of Object.values(gridFrames)) {
      const layout = gridLayout(yearGrid(content), frame, 'ja', words);
      const cells = layout.rows.flatMap((it) => it.cells).filter((it) => it.value !== undefined);
      const by = (shade: number) => cells.filter((it) => it.shade === shade).map((it) => it.value);
      expect([by(1), by(0)]).toEqual([[Math.max(...cells.map((it) => it.value!))], [Math.min(...cells.map((it) => it.value!))]]);
      for (const it of cells) expect(it.x + layout.cell.width).toBeLessThanOrEqual(layout.width + 0.1);
    }
  });
});

describe('the page of a sub-category', () => {
  test('knows its score, rank, change and neighbours', () => {
    const profile = subCategoryProfile(content, 'wellbeing');
    expect(profile).toMatchObject({ surveys: 3, standing: { value: 3.61, course: 'passed' }, rank: { rank: 1, of: 5, tied: false } });
    expect([profile.previous?.id, profile.next?.id]).toEqual(['hours', 'teamwork']);
    expect(profile.change?.change).toMatchObject({ by: 0.39, otherQuestions: 1, verdict: 'noise' });
    expect(profile.recomputed).toBeUndefined();
    expect(() => subCategoryProfile(content, 'nowhere')).toThrow(RangeError);
  });
  test('claims no change after one survey', () => {
    const profile = subCategoryProfile(first, 'courses');
    expect(profile.change).toBeUndefined();
    expect(profile.questions.every((it) => it.change === undefined)).toBe(true);
  });
  test('a question with no number this time has no change, though it had numbers before', () => {
    const night = subCategoryProfile(content, 'wellbeing').questions.find((it) => it.question.id === 'night-duty-rest')!;
    expect(night).toMatchObject({ now: { absent: 'suppressed' }, change: undefined });
  });
  test('takes the measures that serve its indicators first, and each measure once', () => {
    const { direct, others, indicators, outcome } = planOf(content, category('wellbeing'), group('wellbeing'));
    expect(indicators.map((it) => it.survey?.question)).toContain('safe-to-speak');
    expect(outcome?.category).toBe(category('wellbeing').id);
    expect(direct.length).toBeGreaterThan(0);
    expect(others.some((it) => direct.includes(it))).toBe(false);
  });
});

test.each(locales)('one record behind picture, sentence, table and file: %s', (locale) => {
  const charts = yearCharts(content, locale);
  expect(charts.size).toBe(5 + 5 + 1 + 4);
  for (const [id, describe] of charts) {
    const description = describe();
    expect(description.id).toBe(id);
    const { document } = parseHTML(`<html><body>${renderToStaticMarkup(description.picture.element)}</body></html>`);
    const drawn = [...document.querySelectorAll('[data-value]')].map((it) => it.getAttribute('data-value'));
    const listed = description.table.rows.flatMap((row) => row.cells.flatMap((it) => (it.value === undefined ? [] : [String(it.value)])));
    for (const it of drawn) expect(listed, id).toContain(it);
    const [, ...rows] = csvParseRows(chartCsv(locale, description).replace(/^\ufeff/, ''));
    expect(rows.map(([it]) => it)).toEqual(description.table.rows.map((it) => it.id));
    expect(description.sentence.length).toBeGreaterThan(10);
  }
});
