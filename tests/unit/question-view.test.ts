import { describe, expect, test } from 'vitest';
import { questionDots, type QuestionDot } from '../../src/model/question-dots.ts';
import { heldAgainst, queryOfView, questionsInView, viewFromQuery, wholeView, type QuestionView } from '../../src/model/question-view.ts';
import { surveyContent } from './survey-content.ts';

const record = questionDots(surveyContent(), 2);

describe('the questions in a view', () => {
  test.each<[Partial<QuestionView>, string]>([
    [{}, 'courses books fair enough desk unasked'],
    [{ order: 'high' }, 'courses books enough desk fair unasked'],
    [{ order: 'low' }, 'fair enough desk books courses unasked'],
    [{ category: 'arrival' }, 'desk unasked'],
    [{ standing: 'above' }, 'courses books'],
    [{ standing: 'below', order: 'low' }, 'fair enough desk'],
    [{ asked: 'regular' }, 'fair'],
    [{ asked: 'everyone', category: 'growth' }, 'courses books enough'],
    [{ find: '\uff22\uff2f\uff2f\uff2b' }, 'books'],
    [{ find: 'O (ja)' }, 'courses books enough'],
    [{ find: 'nothing like it' }, ''],
  ])('%o', (part, ids) => {
    const shown = questionsInView(record, { ...wholeView, ...part });
    expect(shown.map((it) => it.id).join(' ')).toBe(ids);
  });
});

describe('the address of a view', () => {
  test.each<[string, Partial<QuestionView>]>([
    ['', {}],
    ['?order=low&standing=below', { order: 'low', standing: 'below' }],
    ['?category=arrival&find=desk+a&question=desk', { category: 'arrival', find: 'desk a', question: 'desk' }],
  ])('%s reads and writes the same', (query, part) => {
    expect(viewFromQuery(query, record)).toEqual({ ...wholeView, ...part });
    expect(queryOfView({ ...wholeView, ...part })).toBe(query);
  });

  test('what the record does not know falls back', () => {
    expect(viewFromQuery('?order=sideways&category=nowhere&question=none&asked=me', record)).toEqual(wholeView);
  });

  test('what belongs to others stays', () => {
    expect(queryOfView({ ...wholeView, order: 'high' }, '?q=a&order=low')).toBe('?q=a&order=high');
    expect(queryOfView(wholeView, '?q=a&order=low')).toBe('?q=a');
  });
});

describe('a question held against something', () => {
  const dot = (id: string, more: Partial<QuestionDot> = {}): QuestionDot => ({ ...record.dots.find((it) => it.id === id)!, ...more });
  const earlier = [
    { year: 1, value: 3.5, by: 0.5, band: 0.3, verdict: 'rose' as const },
    { year: 2, value: 3.9, by: 0.1, band: 0.3, verdict: 'noise' as const },
    { year: 3, value: 3, broken: 'scale' as const },
  ];
  test.each([
    ['mean', 'courses', { base: 3, by: 1, standing: 'above' }],
    ['mean', 'books', { base: 3, by: 0, standing: 'above' }],
    ['target', 'books', { base: 3.5, by: -0.5, standing: 'below' }],
    ['target', 'unasked', { base: 3, by: undefined, standing: undefined }],
    ['1', 'courses', { base: 3.5, by: 0.5, standing: 'above' }],
    ['2', 'courses', { base: 3.9, by: 0.1, standing: 'within' }],
    ['3', 'courses', { base: undefined, by: undefined, standing: undefined }],
    ['9', 'courses', { base: undefined, by: undefined, standing: undefined }],
  ])('%s: %s', (against, id, held) => expect(heldAgainst(record, dot(id, { earlier }), against)).toEqual(held));

  test('sorts by the distance, what has none last; groups keep the order of the questionnaire', () => {
    const order = (part: Partial<QuestionView>) =>
      questionsInView(record, { ...wholeView, ...part })
        .map((it) => it.id)
        .join(' ');
    expect(order({ against: 'target', order: 'ahead' })).toBe('courses desk enough books fair unasked');
    expect(order({ against: 'target', order: 'behind' })).toBe('fair books enough desk courses unasked');
    expect(order({ order: 'high', group: 'sub-category' })).toBe('courses books enough fair desk unasked');
  });

  test('an earlier year is known only where there was a survey, and noise only beside one', () => {
    const years = { ...record, earlierYears: [1] };
    expect(viewFromQuery('?against=1&standing=within', years)).toMatchObject({ against: '1', standing: 'within' });
    expect(viewFromQuery('?against=1&standing=within', record)).toMatchObject({ against: 'mean', standing: 'all' });
  });
});
