import { beforeAll, describe, expect, test } from 'vitest';
import { readContentFolder } from '../../scripts/lib/read/content-folder.ts';
import { aimOf } from '../../src/model/aim.ts';
import { progressOf, statuses, type Status } from '../../src/model/progress.ts';
import { readingsOf } from '../../src/model/readings-of.ts';
import type { Content } from '../../src/schema/content.ts';
import { measureState } from '../../src/schema/progress.ts';
import { absence } from '../../src/schema/readings.ts';

/* The invented city exists so that every state is on a page. These tests say so of its data, so that an edit cannot lose one. */
let content: Content;
beforeAll(async () => {
  const { datasets, years, findings } = await readContentFolder('tests/fixtures/kakuu');
  expect(findings).toEqual([]);
  const yearly = Object.entries(years).map(([name, files]) => [name, files.map((it) => it.data).sort((a, b) => a.year - b.year)]);
  content = { ...datasets, years: Object.fromEntries(yearly), pages: [] } as unknown as Content;
});

const indicators = () => content.indicators.indicators;
const progressOfAll = () => indicators().map((it) => progressOf(aimOf(content, it), readingsOf(content, it)));
const every = <T>(values: Iterable<T>): T[] => [...new Set(values)].sort();

describe('in the newest year there is', () => {
  test('an indicator of every status', () => {
    expect(every(progressOfAll().map((it) => it.status))).toEqual(every<Status>(statuses));
  });
  test('an indicator of every kind, in every direction', () => {
    expect(every(indicators().map((it) => it.kind))).toEqual(['count', 'cumulative', 'index', 'mean', 'rate', 'score']);
    expect(every(progressOfAll().map((it) => it.rule))).toEqual(['hold-at-least', 'hold-at-most', 'lower', 'raise']);
  });
  test('one beyond its target, one exactly at it, one with a single reading', () => {
    const all = progressOfAll();
    expect(all.some((it) => it.toGo < 0)).toBe(true);
    expect(all.some((it) => it.status === 'achieved' && it.toGo === 0)).toBe(true);
    expect(all.some((it) => it.single)).toBe(true);
  });
  test('a provisional reading, and every reason for none', () => {
    const newest = indicators().map((it) => readingsOf(content, it).at(-1)!);
    expect(newest.some((it) => it.provisional)).toBe(true);
    const earlier = indicators().flatMap((it) => readingsOf(content, it).flatMap(({ absent }) => absent ?? []));
    expect(every(earlier)).toEqual(every(absence.options));
  });
});

describe('over the years there is', () => {
  test('a number that was corrected, one that came late, and a target that was changed', () => {
    const { revisions } = content.revisions;
    expect(every(revisions.map((it) => it.field))).toEqual(['reading', 'target']);
    expect(revisions.some((it) => it.was === null)).toBe(true);
    expect(indicators().some((it) => readingsOf(content, it).some((reading) => reading.revisions.length > 0))).toBe(true);
  });
  test('a survey that was skipped, a question that followed another, a small group and a hidden one', () => {
    const years = content.years.survey.map((it) => it.year);
    expect(years.at(-1)! - years[0]!).toBeGreaterThan(years.length - 1);
    const questions = content.survey.categories.flatMap((it) => it.subCategories.flatMap((sub) => sub.questions));
    expect(questions.some((it) => questions.some(({ id }) => id === it.succeeds))).toBe(true);
    const scores = content.years.survey.flatMap((it) => it.scores);
    expect(scores.some((it) => it.answered !== undefined)).toBe(true);
    expect(scores.some((it) => it.absent === 'suppressed')).toBe(true);
  });
  test('no small group that is shown although it should be hidden', () => {
    const least = content.site.thresholds.suppressBelow;
    for (const { scores } of content.years.survey)
      for (const it of scores) if (it.answered !== undefined && it.answered < least) expect(it.value, it.of).toBeUndefined();
  });
  test('a measure in every state', () => {
    expect(every(content.years.measures.flatMap((it) => it.states.map(({ state }) => state)))).toEqual(every(measureState.options));
  });
  test('a scale that is not the usual one', () => expect(content.survey.scale.max).not.toBe(6));
});
