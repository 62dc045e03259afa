import { aimOf } from '../../../src/model/aim.ts';
import { progressOf, type Status } from '../../../src/model/progress.ts';
import { readingsOf } from '../../../src/model/readings-of.ts';
import type { Content } from '../../../src/schema/content.ts';
import type { Reading } from '../../../src/schema/readings.ts';
import type { Localised } from '../../../src/schema/text.ts';
import { allFacts, factOf } from './facts.ts';
import { sheetKinds, type Field, type SheetKind } from './field.ts';
import { yearFilesOf, type YearFiles } from './merge.ts';

/** What stands in a year for a field, as it is shown to whoever imports it. */
export interface Shown {
  value?: number | string;
  provisional?: boolean;
  words?: string;
}

/** One field that an import changes. */
export interface Change {
  sheet: SheetKind;
  of: string;
  label: Localised;
  before: Shown;
  after: Shown;
  /** After minus before, in the unit; only between two numbers. */
  difference?: number;
  /** How the indicator that takes this number stands before and after. */
  status?: [Status, Status];
}

/** A content with some files of a year put in place of what it has. */
export function contentWith(content: Content, files: YearFiles): Content {
  const years = { ...content.years } as Record<SheetKind, { year: number }[]>;
  for (const kind of sheetKinds) {
    const file = files[kind];
    if (file) years[kind] = [...years[kind].filter((it) => it.year !== file.year), file].sort((a, b) => a.year - b.year);
  }
  return { ...content, years: years as unknown as Content['years'] };
}

/** Every field that differs between two contents in a fiscal year, in the order of the fields. */
export function changesBetween(before: Content, after: Content, year: number, fields: readonly Field[]): Change[] {
  const [was, is] = [yearFilesOf(before, year), yearFilesOf(after, year)];
  return fields.flatMap((field): Change[] => {
    const [from, to] = [shownIn(was, field), shownIn(is, field)];
    if (JSON.stringify(from) === JSON.stringify(to)) return [];
    const numbers = typeof from.value === 'number' && typeof to.value === 'number' && from.value !== to.value;
    const status = statusesOf(before, after, field);
    return [
      {
        sheet: field.sheet,
        of: field.of,
        label: field.label,
        before: from,
        after: to,
        ...(numbers && { difference: Number(((to.value as number) - (from.value as number)).toPrecision(10)) }),
        ...(status && { status }),
      },
    ];
  });
}

/** What a year's files say of a field. A reading that is awaited and one that is not listed say the same. */
export function shownIn(files: YearFiles, { sheet, of }: Field): Shown {
  if (sheet === 'survey') return surveyShown(files, of);
  if (sheet === 'measures') {
    const entry = files.measures?.states.find((it) => it.of === of);
    return shown(entry?.state === 'pending' ? undefined : entry?.state, entry?.note);
  }
  if (sheet === 'notes') return shown(undefined, files.notes?.notes.find((it) => it.of === of)?.text);
  return readingShown(files[sheet]?.readings.find((it) => it.of === of));
}

function surveyShown({ survey }: YearFiles, of: string): Shown {
  if (!survey) return {};
  const fact = allFacts.find((it) => `survey.${it}` === of);
  if (fact) return shown(factOf(survey, fact), undefined);
  const published = survey.published.find((it) => it.of === of);
  return published ? shown(published.value, undefined) : readingShown(survey.scores.find((it) => it.of === of));
}

function readingShown(reading: Reading | undefined): Shown {
  const { value, absent, provisional, answered, note } = reading ?? {};
  const people = answered === undefined ? '' : ` n=${answered}`;
  const words = [note && `${note.ja} / ${note.en}`, people.trim()].filter(Boolean).join(' ');
  const says = value ?? (absent === 'pending' ? undefined : absent);
  return { ...(says !== undefined && { value: says }), ...(provisional && { provisional }), ...(words && { words }) };
}

function shown(value: number | string | undefined, words: Localised | undefined): Shown {
  return { ...(value !== undefined && { value }), ...(words && { words: `${words.ja} / ${words.en}` }) };
}

function statusesOf(before: Content, after: Content, { sheet, of }: Field): Change['status'] {
  const indicator = before.indicators.indicators.find((it) =>
    sheet === 'survey' ? it.survey?.question === of : sheet === 'indicators' && it.id === of,
  );
  if (!indicator) return undefined;
  const statusIn = (content: Content): Status => progressOf(aimOf(content, indicator), readingsOf(content, indicator)).status;
  try {
    return [statusIn(before), statusIn(after)];
  } catch {
    // A score that the promise rests on was taken away; validation of the result names it.
    return undefined;
  }
}
