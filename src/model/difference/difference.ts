import type { Indicator, Unit } from '../../schema/indicators.ts';
import type { Locale } from '../../schema/content.ts';
import type { MeasureState, Revision } from '../../schema/progress.ts';
import type { Absence } from '../../schema/readings.ts';
import type { Localised } from '../../schema/text.ts';
import type { Dated } from '../aim.ts';
import type { Status } from '../progress.ts';
import type { Verdict } from '../score-change.ts';
import type { Break } from '../score-series.ts';
import type { Unit as Piece } from '../text/page-sections.ts';
import type { Run } from '../text/sequence-diff.ts';

/** What is needed to print a number and what it is of. */
export interface Measured {
  of: string;
  label: Localised;
  unit: Unit;
  decimals: number;
  kind: Indicator['kind'];
}

/** What is known of one number in one state of the content. */
export interface Entry {
  year: number;
  value: number | undefined;
  absent: Absence | undefined;
  provisional: boolean;
}

/**
 * A reading that is there now: `new` beside the number before it, `corrected`, `confirmed` (no longer provisional) or `withdrawn`
 * beside what was entered for the same year.
 */
export interface ReadingDifference {
  type: 'reading';
  measured: Measured;
  cause: 'new' | 'corrected' | 'confirmed' | 'withdrawn';
  before: Entry | undefined;
  after: Entry;
  /** After less before, in the unit; `undefined` where one of them has no number. */
  by: number | undefined;
}

/** An indicator whose verdict is another one. */
export interface StatusDifference {
  type: 'status';
  of: string;
  label: Localised;
  was: Status;
  is: Status;
}

/** A baseline or a target that moved. */
export interface PromiseDifference {
  type: 'promise';
  what: 'baseline' | 'target';
  measured: Measured;
  before: Dated;
  after: Dated;
}

/** An indicator that came or went. */
export interface IndicatorDifference {
  type: 'indicator';
  change: 'added' | 'removed';
  of: string;
  label: Localised;
}

/** A score of a survey that is new, beside the one before it. Points. */
export interface SurveyDifference {
  type: 'survey';
  id: string;
  level: 'overall' | 'category' | 'sub-category' | 'question';
  label: Localised;
  from: Dated;
  to: Dated;
  /** To less from, rounded as scores are published; nothing where the two are not compared. */
  by: number | undefined;
  band: number | undefined;
  verdict: Verdict | Break;
}

/** A measure or a duty whose state is another one. */
export interface MeasureDifference {
  type: 'measure';
  id: string;
  was: MeasureState;
  is: MeasureState;
  note: Localised | undefined;
}

/** A piece of the text of a page that was changed, came, went or stands in another section. */
export interface TextDifference {
  type: 'text';
  locale: Locale;
  /** Path below `plan/`. */
  page: string;
  title: string;
  anchor: string;
  heading: string | undefined;
  change: 'added' | 'removed' | 'changed' | 'moved';
  kind: Piece['kind'];
  item: string | undefined;
  /** The words as they came from what was there: same, taken out, put in. */
  words: Run[];
}

/** A text of the data, such as a label, a definition or a note of a year, that was changed, came or went. */
export interface LabelDifference {
  type: 'label';
  change: 'added' | 'removed' | 'changed';
  file: string;
  /** The ids above it and the name of its field, joined by dots. */
  place: string;
  /** Whether the translation was touched too, where the source language changed. */
  translated: boolean;
  words: Record<Locale, Run[]>;
}

/** A page that came or went. */
export interface PageDifference {
  type: 'page';
  locale: Locale;
  page: string;
  title: string;
  change: 'added' | 'removed';
}

/** A section of a translation that is older than its source; `since` says whether it was so before. */
export interface StaleDifference {
  type: 'stale';
  locale: Locale;
  page: string;
  title: string;
  anchor: string;
  heading: string | undefined;
  since: 'now' | 'before';
  pieces: number;
}

/** A correction that was put on record. */
export interface RevisionDifference {
  type: 'revision';
  revision: Revision;
  measured: Measured | undefined;
}

/** One thing in which two states of the content differ. */
export type Difference =
  | ReadingDifference
  | StatusDifference
  | PromiseDifference
  | IndicatorDifference
  | SurveyDifference
  | MeasureDifference
  | TextDifference
  | LabelDifference
  | PageDifference
  | StaleDifference
  | RevisionDifference;

/** The differences of one type. */
export function ofType<T extends Difference['type']>(differences: readonly Difference[], type: T): Extract<Difference, { type: T }>[] {
  return differences.filter((it): it is Extract<Difference, { type: T }> => it.type === type);
}
