import { describe, expect, test } from 'vitest';
import { questionDots } from '../../src/model/question-dots.ts';
import { queryOfView, questionsInView, viewFromQuery, wholeView, type QuestionView } from '../../src/model/question-view.ts';
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
