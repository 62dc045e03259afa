import type { ReactElement } from 'react';
import { dotsFrames, dotsLayout } from '../chart/geometry/question-dots.ts';
import { pathFrames, pathLayout } from '../chart/geometry/score-path.ts';
import { staffFrames, staffLayout } from '../chart/geometry/score-staff.ts';
import type { Key } from '../chart/view/KeyShape.tsx';
import { askedNote, QuestionDotsSvg } from '../chart/view/QuestionDotsSvg.tsx';
import { ScorePathSvg } from '../chart/view/ScorePathSvg.tsx';
import { ScoreStaffSvg } from '../chart/view/ScoreStaffSvg.tsx';
import { chartPrinter } from '../i18n/chart-numbers.ts';
import { dotsSentence, pathSentence, staffSentence } from '../i18n/chart-sentences.ts';
import { dotsTable, pathTable, staffTable, type ChartTable } from '../i18n/chart-tables.ts';
import { formatNumber } from '../i18n/format.ts';
import { dotsFacts, questionDots, type QuestionDots } from '../model/question-dots.ts';
import { pathFacts, scorePath, type ScorePath } from '../model/score-path.ts';
import { newestSurvey } from '../model/score-standing.ts';
import { scoreStaff, staffFacts, type ScoreStaff } from '../model/score-staff.ts';
import type { Content, Locale } from '../schema/content.ts';

/** The pictures of the survey, by the names of their files. */
export const chartIds = ['score-staff', 'question-dots', 'score-targets'] as const;
export type ChartId = (typeof chartIds)[number];

/** One picture with everything that is said and offered beside it, all from one record. */
export interface ChartDescription {
  /** The name of its files below `/charts/`. */
  id: string;
  /** Fiscal year of its numbers; none where it shows no numbers of a year. */
  year?: number;
  source: string;
  /** The line that says where the picture is from, where that is not the survey of its year. */
  citation?: string;
  title: string;
  sentence: string;
  table: ChartTable;
  keys: Key[];
  notes: string[];
  /** The picture without links, for a file of its own. */
  picture: { element: ReactElement; width: number; height: number };
}

type Described<R> = ChartDescription & { record: R };

/** The musical score of the newest survey. */
export function describeScoreStaff(content: Content, locale: Locale): Described<ScoreStaff> {
  const record = scoreStaff(content, newestSurvey(content));
  const { words, year } = chartPrinter(locale, record);
  const { legend } = words.staff;
  return {
    id: 'score-staff',
    record,
    year: record.year,
    source: record.source,
    title: words.staff.title,
    sentence: staffSentence(locale, staffFacts(record)),
    table: staffTable(locale, record),
    keys: [
      { shape: 'note', text: legend.now(year(record.year)) },
      { shape: 'hollow-note', text: legend.target(year(record.targetYear)) },
      { shape: 'flat', text: legend.below },
      { shape: 'glide', text: legend.raise },
      { shape: 'tie', text: legend.hold },
      { shape: 'mean', text: legend.mean },
    ],
    notes: [],
    picture: { element: <ScoreStaffSvg record={record} locale={locale} frame="wide" />, ...staffLayout(record, staffFrames.wide, locale) },
  };
}

/** The dot plot of the questions of the newest survey. */
export function describeQuestionDots(content: Content, locale: Locale): Described<QuestionDots> {
  const record = questionDots(content, newestSurvey(content));
  const { words } = chartPrinter(locale, record);
  const { legend } = words.dots;
  return {
    id: 'question-dots',
    record,
    year: record.year,
    source: record.source,
    title: words.dots.title,
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
      element: <QuestionDotsSvg record={record} locale={locale} frame="wide" heading="category" />,
      ...dotsLayout(record, record.dots, 'category', dotsFrames.wide, locale, (it) => askedNote(locale, it)),
    },
  };
}

/** The way from the scores of the newest survey to their targets. */
export function describeScoreTargets(content: Content, locale: Locale): Described<ScorePath> {
  const record = scorePath(content, newestSurvey(content));
  const { words, year } = chartPrinter(locale, record);
  const { legend } = words.path;
  const layout = pathLayout(record, pathFrames.wide, locale);
  const [from, to] = layout.domain.map((it) => formatNumber(locale, it, 1)) as [string, string];
  return {
    id: 'score-targets',
    record,
    year: record.year,
    source: record.source,
    title: words.path.title,
    sentence: pathSentence(locale, pathFacts(record)),
    table: pathTable(locale, record),
    keys: [
      { shape: 'now', text: legend.now(year(record.year)) },
      { shape: 'goal', text: legend.target(year(record.targetYear)) },
      { shape: 'arrow', text: words.staff.legend.raise },
      { shape: 'hold', text: legend.hold },
    ],
    notes: [words.path.part(from, to, formatNumber(locale, record.scale.min), formatNumber(locale, record.scale.max))],
    picture: { element: <ScorePathSvg record={record} locale={locale} frame="wide" />, ...layout },
  };
}

/** A picture by the name of its files. */
export function describeChart(content: Content, locale: Locale, id: ChartId): ChartDescription {
  return { 'score-staff': describeScoreStaff, 'question-dots': describeQuestionDots, 'score-targets': describeScoreTargets }[id](
    content,
    locale,
  );
}
