import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { confidence, greatestSpread, noiseBand } from '../../src/model/noise-band.ts';
import { ranksOf } from '../../src/model/ranks.ts';
import { groupRespondents, respondentsOf } from '../../src/model/respondents.ts';
import { compareScores, latestComparison, verdictOf } from '../../src/model/score-change.ts';
import { scoreSeries } from '../../src/model/score-series.ts';
import { scoreTargetIn, standingOf } from '../../src/model/score-standing.ts';
import { hiddenParts, withoutSmallGroups } from '../../src/model/small-groups.ts';
import { meanOfQuestions, recomputedScores } from '../../src/model/survey.ts';
import type { Content } from '../../src/schema/content.ts';
import type { Reading, SurveyYear } from '../../src/schema/readings.ts';

const named = (id: string) => ({ id, label: { ja: `${id} (ja)`, en: id } });
const question = (id: string, more = {}) => ({ ...named(id), askedOf: 'everyone' as const, ...more });
const read = (of: string, value: number | Reading['absent'], answered?: number): Reading => ({
  of,
  ...(typeof value === 'number' ? { value } : { absent: value }),
  ...(answered && { answered }),
});
const survey = (year: number, scores: Reading[], published: Record<string, number> = {}, more: Partial<SurveyYear> = {}): SurveyYear => ({
  year,
  period: { start: '', end: '' },
  invited: 600,
  answered: 400,
  publishedRate: 66.67,
  published: Object.entries(published).map(([of, value]) => ({ of, value })),
  scores,
  ...more,
});

/** Two sub-categories on a scale of 1 to 5: `old` was reworded as `new`, `some` is put to regular employees only. */
const content = (...surveys: SurveyYear[]): Content =>
  ({
    survey: {
      overall: named('all'),
      scale: { min: 1, max: 5, midpoint: 3 },
      categories: [
        {
          ...named('big'),
          subCategories: [
            { ...named('words'), questions: [question('calm'), question('old'), question('new', { succeeds: 'old' })] },
            { ...named('parts'), questions: [question('one'), question('two'), question('some', { askedOf: 'regular' })] },
          ],
        },
      ],
    },
    targets: { baseline: surveys[0]?.year, targets: [{ of: 'words', value: 3.5 }] },
    site: { thresholds: { suppressBelow: 10, recomputeTolerance: 0.005 } },
    years: { survey: surveys },
  }) as unknown as Content;

describe('the noise band', () => {
  test.each([
    // z √(s²/n + s²/m), by hand: 1.96 × √(4/400 + 4/400) = 0.2772; 1.96 × √(6.25/2118 × 2) = 0.1506.
    [{ min: 1, max: 5 }, 400, 400, 0.27719],
    [{ min: 1, max: 6 }, 2118, 2118, 0.15057],
    [{ min: 0, max: 2 }, 100, 25, 0.43827],
  ])('%o, %i and %i people', (scale, before, after, band) => expect(noiseBand(scale, before, after)).toBeCloseTo(band, 4));

  test('says what it rests on', () => {
    expect(greatestSpread({ min: 1, max: 6 })).toBe(2.5);
    expect(confidence).toEqual({ percent: 95, z: 1.96 });
    expect(() => noiseBand({ min: 1, max: 5 }, 0, 10)).toThrow(RangeError);
  });

  test('no answers on a scale spread further than its bound, and no mean over questions further than its worst question', () => {
    const spread = (values: number[]): number => {
      const mean = values.reduce((sum, it) => sum + it, 0) / values.length;
      return Math.sqrt(values.reduce((sum, it) => sum + (it - mean) ** 2, 0) / values.length);
    };
    const answers = fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(answers, (people) => {
        expect(spread(people.map(([a]) => a))).toBeLessThanOrEqual(greatestSpread({ min: 1, max: 5 }) + 1e-9);
        expect(spread(people.map(([a, b]) => (a + b) / 2))).toBeLessThanOrEqual(greatestSpread({ min: 1, max: 5 }) + 1e-9);
      }),
    );
  });

  test('the mean of some questions is as steady as the mean of their standard errors says, or steadier', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(counts, (people) => {
        const ids = people.map((_, at) => question(`q${at}`));
        const year = survey(
          1,
          ids.map((it, at) => read(it.id, 3, people[at])),
          { words: 3 },
        );
        const steady = groupRespondents(year, 'words', ids)!;
        // Answers that move together are the worst case: their standard errors add up, those of others cancel out.
        const worst = people.reduce((sum, n) => sum + 1 / Math.sqrt(n), 0) / people.length;
        expect(1 / Math.sqrt(steady)).toBeCloseTo(worst, 9);
        expect(steady).toBeGreaterThanOrEqual(Math.min(...people) - 1e-6);
      }),
    );
  });

  test('more people never widen it', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9999 }), (n, m) => {
        expect(noiseBand({ min: 1, max: 5 }, n + 1, m)).toBeLessThanOrEqual(noiseBand({ min: 1, max: 5 }, n, m));
      }),
    ));
});

describe('a change', () => {
  test.each([
    [0.3, 0.25, 'rose'],
    [-0.3, 0.25, 'fell'],
    [0.25, 0.25, 'noise'],
    [-0.25, 0.25, 'noise'],
    [0, 0.25, 'noise'],
    [3, undefined, 'unsure'],
  ] as const)('by %d beside a band of %o: %s', (by, band, verdict) => expect(verdictOf(by, band)).toBe(verdict));

  const [a, b] = [survey(1, [read('calm', 3.1)], { words: 3.1 }), survey(4, [read('calm', 3.61)], { words: 3.61 })];
  test('is later less earlier, with the band of both surveys', () => {
    const found = latestComparison(scoreSeries(content(a, b), 'calm'), true);
    expect(found?.change).toMatchObject({ by: 0.51, verdict: 'rose', otherQuestions: 0 });
    expect(found?.change?.band).toBeCloseTo(0.27719, 4);
  });

  test('there is none before the second survey, nor across a missing number only', () => {
    expect(latestComparison(scoreSeries(content(a), 'calm'), true)).toBeUndefined();
    expect(latestComparison(scoreSeries(content(a, survey(4, [read('calm', 'pending')])), 'calm'), true)).toBeUndefined();
    const skipped = latestComparison(scoreSeries(content(a, survey(2, [read('calm', 'not-measured')]), b), 'calm'), true);
    expect([skipped?.from.year, skipped?.to.year]).toEqual([1, 4]);
  });

  test('a reworded question breaks the line and is not compared', () => {
    const reworded = content(
      survey(1, [read('old', 2), read('new', 'not-measured')]),
      survey(2, [read('old', 'not-measured'), read('new', 4)]),
    );
    const series = scoreSeries(reworded, 'new');
    expect(series.map((it) => [it.value, it.questions[0], it.break])).toEqual([
      [2, 'old', undefined],
      [4, 'new', 'question'],
    ]);
    expect(latestComparison(series, true)).toMatchObject({ broken: 'question' });
  });

  test('another scale breaks the line, also of a group, and its target is not held against it', () => {
    const scale = { min: 1, max: 7, midpoint: 4 };
    const changed = content(a, survey(4, [read('calm', 3.6)], { words: 3.6 }, { scale }));
    expect(latestComparison(scoreSeries(changed, 'calm'), true)).toMatchObject({ broken: 'scale' });
    expect(latestComparison(scoreSeries(changed, 'words'), false)).toMatchObject({ broken: 'scale' });
    expect(scoreTargetIn(changed, 1, 'words')).toBe(3.5);
    expect(scoreTargetIn(changed, 4, 'words')).toBeUndefined();
    expect(standingOf(changed, 4, named('words'))).toMatchObject({ target: undefined, course: undefined, gap: undefined });
  });

  test('of a group counts the questions that the two do not share', () => {
    const reworded = content(
      survey(1, [read('calm', 3), read('old', 3), read('new', 'not-measured')], { words: 3 }),
      survey(2, [read('calm', 3), read('old', 'not-measured'), read('new', 4)], { words: 3.5 }),
    );
    expect(latestComparison(scoreSeries(reworded, 'words'), false)?.change).toMatchObject({ by: 0.5, otherQuestions: 1 });
  });

  test('of two points is nothing where one is silent', () => {
    const [point] = scoreSeries(content(a), 'calm');
    expect(compareScores(point!, { ...point!, value: undefined }, true)).toBeUndefined();
    expect(() => scoreSeries(content(a), 'nowhere')).toThrow(RangeError);
  });
});

describe('the people a score rests on', () => {
  const year = survey(1, [read('calm', 3, 120), read('one', 3), read('some', 3)], { words: 3 });
  test.each([
    ['calm', 'everyone', 120],
    ['one', 'everyone', 400],
    ['some', 'regular', undefined],
  ] as const)('%s, put to %s', (id, askedOf, people) => expect(respondentsOf(year, { id, askedOf })).toBe(people));

  test('of a group are as many as make its mean as steady, or unknown where one is', () => {
    // (2 / (1/√120 + 1/√400))² = 200.35 by hand.
    const [, , words, parts] = [0, 0, [question('calm'), question('one')], [question('one'), question('some', { askedOf: 'regular' })]];
    expect(groupRespondents(year, 'words', words as never)).toBeCloseTo(200.35, 1);
    expect(groupRespondents(year, 'parts', parts as never)).toBeUndefined();
  });

  test('a hidden question that the published score leaves out does not count', () => {
    const hidden = survey(1, [read('calm', 3, 120), read('old', 'suppressed')], { words: 3 });
    expect(groupRespondents(hidden, 'words', [question('calm'), question('old')])).toBe(120);
    const inside = survey(1, [read('calm', 3, 120), read('old', 'suppressed')], { words: 3.4 });
    expect(groupRespondents(inside, 'words', [question('calm'), question('old')])).toBeUndefined();
  });
});

describe('small groups', () => {
  const part = (id: string, people: number | undefined, hidden = false) => ({ id, people, hidden });
  test.each([
    ['none', [part('a', 10), part('b', 90)], ''],
    ['a small one and the other that would give it away', [part('a', 9), part('b', 90)], 'a b'],
    ['the smallest of the others', [part('a', 3), part('b', 90), part('c', 40)], 'a c'],
    ['two small ones protect each other', [part('a', 3), part('b', 5), part('c', 40)], 'a b'],
    ['one withheld before counts as small', [part('a', undefined, true), part('b', 90)], 'a b'],
    ['one whose number is not known is not called small', [part('a', undefined), part('b', 90)], ''],
    ['one that stands alone', [part('a', 4)], 'a'],
  ] as const)('%s', (_, parts, hidden) => expect([...hiddenParts(parts, 10)].sort().join(' ')).toBe(hidden));

  test('never one alone out of several, never fewer than are small', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 2, maxLength: 8 }), (people) => {
        const hidden = hiddenParts(
          people.map((it, at) => part(`p${at}`, it)),
          10,
        );
        expect(hidden.size).not.toBe(1);
        people.forEach((it, at) => it < 10 && expect(hidden.has(`p${at}`)).toBe(true));
      }),
    ));

  const shown = (year: SurveyYear) =>
    withoutSmallGroups(content(year), year)
      .scores.filter((it) => it.value !== undefined)
      .map((it) => it.of);
  const parts = (published: Record<string, number>) =>
    survey(1, [read('calm', 3), read('old', 4), read('one', 2, 300), read('two', 3, 60), read('some', 4.5, 9)], published);
  test('a score of nine people and its complement are gone, number of people and all', () => {
    const year = parts({ parts: 3.17 });
    expect(shown(year)).toEqual(['calm', 'old', 'one']);
    expect(withoutSmallGroups(content(year), year).scores.at(-1)).toEqual({ of: 'some', absent: 'suppressed' });
  });
  test('the complement stays where the published score was made without it', () =>
    expect(shown(parts({ parts: 2.5 }))).toEqual(['calm', 'old', 'one', 'two']));
  test('a larger published group gives away too', () => expect(shown(parts({ big: 3.3 }))).toEqual(['calm', 'old', 'one']));
  test('ten people are enough', () => {
    const year = survey(1, [read('one', 2, 10)], { parts: 2 });
    expect(withoutSmallGroups(content(year), year)).toBe(year);
  });
});

test('ranks: equals share a place, the next one is left out, silence is not ranked', () => {
  const ranks = ranksOf([
    { id: 'a', value: 3 },
    { id: 'b', value: 4 },
    { id: 'c', value: 4 },
    { id: 'd', value: undefined },
    { id: 'e', value: 2 },
  ]);
  expect(Object.fromEntries(ranks)).toEqual({
    a: { rank: 3, of: 4, tied: false },
    b: { rank: 1, of: 4, tied: true },
    c: { rank: 1, of: 4, tied: true },
    e: { rank: 4, of: 4, tied: false },
  });
});

describe('recomputed', () => {
  const year = (published: number) => survey(1, [read('calm', 3), read('old', 4), read('new', 'not-measured')], { words: published });
  test.each([
    [3.5, true],
    [3.505, true],
    [3.51, false],
    [3.49, false],
  ])('published %d beside 3.5', (published, agrees) =>
    expect(recomputedScores(content(year(published)), 1).find((it) => it.group.id === 'words')).toMatchObject({ recomputed: 3.5, agrees }),
  );
  test('every question weighs the same; a pending one leaves no mean', () => {
    expect(meanOfQuestions(year(3.5), [question('calm'), question('old')])).toBe(3.5);
    expect(meanOfQuestions(survey(1, [read('calm', 3), read('old', 'pending')]), [question('calm'), question('old')])).toBeUndefined();
  });
});
