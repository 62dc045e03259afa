import { dotsFrames, dotsLayout } from '../chart/geometry/question-dots.ts';
import { seriesDomain, seriesFrames } from '../chart/geometry/value-series.ts';
import { gridFrames, gridLayout } from '../chart/geometry/year-grid.ts';
import type { Key } from '../chart/view/KeyShape.tsx';
import { askedNote, QuestionDotsSvg } from '../chart/view/QuestionDotsSvg.tsx';
import { SeriesSvg } from '../chart/view/SeriesSvg.tsx';
import { YearGridSvg } from '../chart/view/YearGridSvg.tsx';
import { chartPrinter } from '../i18n/chart-numbers.ts';
import { dotsSentence } from '../i18n/chart-sentences.ts';
import { dotsTable } from '../i18n/chart-tables.ts';
import { formatPlace } from '../i18n/format.ts';
import { gridSentence, gridTable } from '../i18n/grid-words.ts';
import { seriesPrinter, seriesSentence, seriesTable } from '../i18n/series-words.ts';
import { stringsOf } from '../i18n/strings.ts';
import { isAwaited } from '../model/figures.ts';
import { dotsFacts, questionDots, type QuestionDots } from '../model/question-dots.ts';
import { newestSurvey } from '../model/score-standing.ts';
import { figureSeries, scoreHistory, type ValueSeries } from '../model/value-series.ts';
import { hasHistory, yearGrid, type YearGrid } from '../model/year-grid.ts';
import type { Content, Locale } from '../schema/content.ts';
import type { SubCategory } from '../schema/survey.ts';
import type { Figure } from '../schema/words.ts';
import type { ChartDescription } from './chart-descriptions.tsx';

type Described<R> = ChartDescription & { record: R };

/** The questions of one sub-category in the newest survey. */
export function describeSubCategory(
  content: Content,
  locale: Locale,
  { id, label }: Pick<SubCategory, 'id' | 'label'>,
): Described<QuestionDots> {
  const record = questionDots(content, newestSurvey(content), id);
  const { words } = chartPrinter(locale, record);
  const { legend } = words.dots;
  return {
    id: `survey-${id}`,
    record,
    year: record.year,
    source: content.survey.categories.find((it) => it.subCategories.some((sub) => sub.id === id))!.source,
    title: stringsOf(locale).survey.page.questionsTitle(label[locale]),
    sentence: dotsSentence(locale, dotsFacts(record)),
    table: dotsTable(locale, record),
    keys: [
      { shape: 'dot', text: legend.above },
      { shape: 'dot-below', text: legend.below },
      { shape: 'mean', text: words.staff.legend.mean },
      { shape: 'midpoint', text: legend.midpoint },
    ],
    notes: [words.dots.about],
    picture: {
      element: <QuestionDotsSvg record={record} locale={locale} frame="wide" />,
      ...dotsLayout(record, record.dots, undefined, dotsFrames.wide, locale, (it) => askedNote(locale, it)),
    },
  };
}

/** The score of a sub-category over the years. */
export function describeHistory(content: Content, locale: Locale, group: Pick<SubCategory, 'id' | 'label'>): Described<ValueSeries> {
  const record = scoreHistory(content, group);
  const title = stringsOf(locale).survey.series.historyTitle(group.label[locale]);
  return describeSeries(locale, record, { id: `survey-${group.id}-years`, title });
}

/** A picture of the plan whose numbers were supplied afterwards. */
export function describeFigure(content: Content, locale: Locale, figure: Figure): Described<ValueSeries> {
  const { organisation, title } = content.site;
  const { series } = stringsOf(locale).survey;
  const citation = series.cite(organisation[locale], title[locale], formatPlace(locale, figure.source));
  const described = describeSeries(locale, figureSeries(content, figure), { id: `series-${figure.id}`, title: figure.label[locale] });
  return { ...described, citation, notes: [figure.note[locale], ...described.notes] };
}

function describeSeries(locale: Locale, record: ValueSeries, { id, title }: { id: string; title: string }): Described<ValueSeries> {
  const { words } = seriesPrinter(locale, record);
  const { width, height } = seriesFrames.wide;
  return {
    id,
    record,
    year: record.years.at(-1)!.year,
    source: record.source,
    title,
    sentence: seriesSentence(locale, record),
    table: seriesTable(locale, record),
    keys: seriesKeys(record).map((shape) => ({ shape, text: words.keys[shape] })),
    notes: seriesDomain(record)[0] > 0 ? [words.notFromZero] : [],
    picture: { element: <SeriesSvg record={record} locale={locale} frame="wide" />, width, height },
  };
}

type SeriesKey = 'reading' | 'provisional' | 'missing' | 'target' | 'noise' | 'gap' | 'break';

/** The signs that this picture holds, and no others. */
function seriesKeys({ years, target }: ValueSeries): (SeriesKey & Key['shape'])[] {
  const measured = years.filter((it) => it.value !== undefined);
  const signs: Record<SeriesKey, boolean> = {
    reading: measured.some((it) => !it.provisional),
    provisional: measured.some((it) => it.provisional),
    missing: measured.length < years.length,
    target: target !== undefined,
    noise: measured.some((it) => it.band !== undefined),
    gap: measured.some((it, i) => i > 0 && !it.break && it.year - measured[i - 1]!.year > 1),
    break: measured.some((it) => it.break),
  };
  return (Object.keys(signs) as SeriesKey[]).filter((it) => signs[it]);
}

/** Every question in every survey. */
export function describeYearGrid(content: Content, locale: Locale): Described<YearGrid> {
  const record = yearGrid(content);
  const { grid } = stringsOf(locale).survey;
  const { number } = chartPrinter(locale, record);
  const cells = record.rows.flatMap((it) => it.cells);
  const layout = gridLayout(record, gridFrames.wide, locale, { year: stringsOf(locale).format.fiscalYearShort, number });
  return {
    id: 'survey-years',
    record,
    year: record.year,
    source: record.source,
    title: grid.title,
    sentence: gridSentence(locale, record),
    table: gridTable(locale, record),
    keys: [
      { shape: 'low', text: grid.keys.low },
      { shape: 'high', text: grid.keys.high },
      ...(cells.some((it) => it.value === undefined) ? [{ shape: 'silent' as const, text: grid.keys.silent }] : []),
      ...(cells.some((it) => it.break) ? [{ shape: 'break' as const, text: grid.keys.break }] : []),
    ],
    notes: [chartPrinter(locale, record).words.dots.about],
    picture: { element: <YearGridSvg record={record} locale={locale} frame="wide" />, width: layout.width, height: layout.height },
  };
}

/** A picture of a sub-category, of the surveys over the years or of supplied numbers: its files' name, its page, how it is drawn. */
export interface YearChart {
  id: string;
  page: string;
  kind: 'dots' | 'series' | 'grid';
  describe: () => ChartDescription;
}

/** Every such picture that the content has. */
export function yearChartsOf(content: Content, locale: Locale): YearChart[] {
  const subCategories = content.survey.categories.flatMap((it) => it.subCategories);
  const figures = content.figures.figures.filter((it) => !isAwaited(content, it));
  const history = hasHistory(content);
  return [
    ...subCategories.map((it) => ({
      id: `survey-${it.id}`,
      page: `/survey/${it.id}/`,
      kind: 'dots' as const,
      describe: () => describeSubCategory(content, locale, it),
    })),
    ...(history ? subCategories : []).map((it) => ({
      id: `survey-${it.id}-years`,
      page: `/survey/${it.id}/`,
      kind: 'series' as const,
      describe: () => describeHistory(content, locale, it),
    })),
    ...(history
      ? [{ id: 'survey-years', page: '/survey/', kind: 'grid' as const, describe: () => describeYearGrid(content, locale) }]
      : []),
    ...figures.map((it) => ({
      id: `series-${it.id}`,
      page: `/plan/${it.page}/`,
      kind: 'series' as const,
      describe: () => describeFigure(content, locale, it),
    })),
  ];
}

/** The same by the name of their files. */
export function yearCharts(content: Content, locale: Locale): Map<string, () => ChartDescription> {
  return new Map(yearChartsOf(content, locale).map(({ id, describe }) => [id, describe]));
}
