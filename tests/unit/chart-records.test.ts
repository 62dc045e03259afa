import { describe, expect, test } from 'vitest';
import { extremesOf } from '../../src/model/chart-record.ts';
import { dotsFacts, questionDots } from '../../src/model/question-dots.ts';
import { pathFacts, scorePath } from '../../src/model/score-path.ts';
import { newestSurvey, standingOf } from '../../src/model/score-standing.ts';
import { scoreStaff, staffFacts } from '../../src/model/score-staff.ts';
import { surveyContent } from './survey-content.ts';

const content = surveyContent();
const standing = (id: string) => standingOf(content, 2, { id, label: { ja: id, en: id } });

describe('the standing of a score', () => {
  test.each([
    ['learning', { value: 3.5, target: 3.5, below: false, course: 'hold', gap: 0 }],
    ['pay', { value: 2.4, target: 3, below: true, course: 'raise', gap: 0.6 }],
    ['welcome', { value: 2.8, target: 2.7, below: true, course: 'passed', gap: -0.1 }],
    ['silent', { value: undefined, target: 3, below: false, course: undefined, gap: undefined }],
    ['growth', { value: 3.2, target: undefined, below: false, course: undefined, gap: undefined }],
    ['overall', { value: 3, target: 3.3, below: false, course: 'raise', gap: 0.3 }],
  ])('%s', (id, expected) => {
    expect(standing(id)).toMatchObject(expected);
  });

  test('is refused for a year without a survey', () => {
    expect(() => standingOf(content, 9, { id: 'pay', label: { ja: '', en: '' } })).toThrow(RangeError);
    expect(() => newestSurvey({ years: { survey: [] } as never })).toThrow(RangeError);
  });
});

describe('the facts that a sentence says', () => {
  test('the staff counts its notes and names those below the average', () => {
    const facts = staffFacts(scoreStaff(content, 2));
    expect(facts).toMatchObject({ total: 4, mean: 3, silent: 1 });
    expect(facts.below.map((it) => it.en)).toEqual(['pay', 'welcome']);
    expect([facts.highest?.id, facts.lowest?.id]).toEqual(['learning', 'pay']);
  });

  test('the questions count a score at the average as not below it, and a missing one nowhere', () => {
    expect(dotsFacts(questionDots(content, 2))).toMatchObject({ total: 6, silent: 1, notBelow: 2, below: 3, underMidpoint: 3 });
  });

  test('the way to the targets finds the longest step among the sub-categories', () => {
    const facts = pathFacts(scorePath(content, 2));
    expect(facts).toMatchObject({ total: 4, raise: 1, hold: 1, passed: 1 });
    expect([facts.furthest?.id, facts.overall?.id]).toEqual(['pay', 'overall']);
  });

  test('nothing measured has no extremes, and the first of equals is taken', () => {
    expect(extremesOf([{ value: undefined }])).toBeUndefined();
    expect(
      extremesOf([
        { id: 'a', value: 1 },
        { id: 'b', value: 1 },
      ]),
    ).toMatchObject({ highest: { id: 'a' }, lowest: { id: 'a' } });
  });
});
