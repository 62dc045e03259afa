import { questionsInOrder, scoreGroups } from '../../../src/model/survey.ts';
import type { Content } from '../../../src/schema/content.ts';
import type { MeasureYear, NoteYear } from '../../../src/schema/progress.ts';
import type { Reading, SurveyYear, YearReadings } from '../../../src/schema/readings.ts';
import type { Entry } from './entry.ts';
import { allFacts } from './facts.ts';
import { sheetKinds, type SheetKind } from './field.ts';
import type { IntakeFinding } from './finding.ts';

/** The files of a year. */
export interface YearFiles {
  indicators?: YearReadings;
  workforce?: YearReadings;
  survey?: SurveyYear;
  measures?: MeasureYear;
  notes?: NoteYear;
}

/** The files of a year as they stand in the content. */
export function yearFilesOf({ years }: Pick<Content, 'years'>, year: number): YearFiles {
  const files = sheetKinds.flatMap((kind) => {
    const file = years[kind].find((it) => it.year === year);
    return file ? [[kind, file] as const] : [];
  });
  return Object.fromEntries(files) as YearFiles;
}

/**
 * The files of a year with the entries put in. What no entry names stays as it is; the order of what stands there stays too, and
 * what is new follows in the order of the plan.
 * @returns the files that have entries, and what is missing for a survey to be whole
 */
export function merged(content: Content, year: number, entries: readonly Entry[]): { files: YearFiles; findings: IntakeFinding[] } {
  const now = yearFilesOf(content, year);
  const of = (kind: SheetKind): Entry[] => entries.filter((it) => it.field.sheet === kind);
  const files: YearFiles = {};
  const findings: IntakeFinding[] = [];
  for (const kind of ['indicators', 'workforce'] as const) {
    if (of(kind).length) files[kind] = { year, readings: readingsWith(now[kind]?.readings ?? [], of(kind)) };
  }
  if (of('measures').length) files.measures = { year, states: statesWith(now.measures?.states ?? [], of('measures')) };
  if (of('notes').length)
    files.notes = { year, published: now.notes?.published ?? null, notes: notesWith(now.notes?.notes ?? [], of('notes')) };
  const answered = of('survey').filter((it) => it.answer && it.answer.is !== 'blank');
  if (now.survey || answered.length) {
    const { survey, missing } = surveyWith(content, year, now.survey, of('survey'));
    if (survey && of('survey').length) files.survey = survey;
    findings.push(...missing);
  }
  return { files, findings };
}

function readingsWith(now: readonly Reading[], entries: readonly Entry[]): Reading[] {
  const changed = now.map((it) =>
    readingWith(
      it,
      entries.find(({ field }) => field.of === it.of),
    ),
  );
  const added = entries
    .filter(({ field }) => !now.some((it) => it.of === field.of))
    .map((it) => readingWith({ of: it.field.of, absent: 'pending' }, it));
  return [...changed, ...added];
}

function readingWith(now: Reading, entry: Entry | undefined): Reading {
  if (!entry) return now;
  const { answer, provisional = now.provisional, answered, words } = entry;
  const { value, absent } =
    answer?.is === 'number'
      ? { value: answer.value }
      : answer?.is === 'absent'
        ? { absent: answer.absent }
        : answer?.is === 'blank'
          ? { absent: 'pending' as const }
          : now;
  const people = answered === undefined ? now.answered : (answered ?? undefined);
  const note = words === undefined ? now.note : words.ja === '' ? undefined : words;
  return {
    of: now.of,
    ...(value !== undefined ? { value } : { absent: absent ?? 'pending' }),
    ...(provisional && value !== undefined && { provisional }),
    ...(people !== undefined && value !== undefined && { answered: people }),
    ...(note && { note }),
  };
}

function statesWith(now: MeasureYear['states'], entries: readonly Entry[]): MeasureYear['states'] {
  const changed = (it: MeasureYear['states'][number] | undefined, { field, answer, words }: Entry): MeasureYear['states'] => {
    const state = answer?.is === 'state' ? answer.state : answer?.is === 'blank' ? undefined : it?.state;
    const note = words === undefined ? it?.note : words.ja === '' ? undefined : words;
    return state || note ? [{ of: field.of, state: state ?? 'pending', ...(note && { note }) }] : [];
  };
  return [
    ...now.flatMap((it) => {
      const entry = entries.find(({ field }) => field.of === it.of);
      // A state that was written down as pending stays written down.
      return entry
        ? it.state === 'pending' && entry.answer?.is === 'blank' && !entry.words?.ja
          ? [{ of: it.of, state: it.state }]
          : changed(it, entry)
        : [it];
    }),
    ...entries.filter(({ field }) => !now.some((it) => it.of === field.of)).flatMap((it) => changed(undefined, it)),
  ];
}

function notesWith(now: NoteYear['notes'], entries: readonly Entry[]): NoteYear['notes'] {
  const textOf = ({ field, words }: Entry): NoteYear['notes'] => (words && words.ja !== '' ? [{ of: field.of, text: words }] : []);
  return [
    ...now.flatMap((it) => {
      const entry = entries.find(({ field }) => field.of === it.of);
      return entry?.words ? textOf(entry) : [it];
    }),
    ...entries.filter(({ field }) => !now.some((it) => it.of === field.of)).flatMap(textOf),
  ];
}

function surveyWith(
  content: Content,
  year: number,
  now: SurveyYear | undefined,
  entries: readonly Entry[],
): { survey?: SurveyYear; missing: IntakeFinding[] } {
  const entry = (of: string): Entry | undefined => entries.find(({ field }) => field.of === of);
  const number = (of: string, before: number | undefined): number | undefined => {
    const answer = entry(of)?.answer;
    return answer === undefined ? before : answer.is === 'number' ? answer.value : undefined;
  };
  const day = (of: string, before: string | undefined): string | undefined => {
    const answer = entry(of)?.answer;
    return answer === undefined ? before : answer.is === 'day' ? answer.day : undefined;
  };
  const facts = {
    start: day('survey.start', now?.period.start),
    end: day('survey.end', now?.period.end),
    invited: number('survey.invited', now?.invited),
    answered: number('survey.answered', now?.answered),
    rate: number('survey.rate', now?.publishedRate),
  };
  const lacking = allFacts.filter((it) => facts[it] === undefined);
  // A cell that could not be read has been named already.
  const unread = (fact: string): boolean => entry(fact) !== undefined && entry(fact)!.answer === undefined;
  const missing = lacking
    .filter((it) => !unread(`survey.${it}`))
    .map((it): IntakeFinding => {
      const at = entry(`survey.${it}`) ?? entries[0]!;
      return { key: 'survey.missing', severity: 'error', ...at.spot, values: { label: entry(`survey.${it}`)?.field.label ?? it } };
    });
  if (lacking.length) return { missing };
  const groups = scoreGroups(content).map((it) => it.id);
  const known = [...(now?.published.map((it) => it.of) ?? []), ...groups];
  const published = [...new Set(known)].flatMap((of) => {
    const value = number(of, now?.published.find((it) => it.of === of)?.value);
    return value === undefined ? [] : [{ of, value }];
  });
  const questions = questionsInOrder(content).map(({ question }) => question.id);
  const scored = entries.filter(({ field }) => questions.includes(field.of));
  const scores = readingsWith(now?.scores ?? [], scored);
  const { start, end, invited, answered, rate } = facts;
  return {
    survey: { year, period: { start: start!, end: end! }, invited: invited!, answered: answered!, publishedRate: rate!, published, scores },
    missing,
  };
}
