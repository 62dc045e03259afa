import { expect, test } from 'vitest';
import { extremeQuestions, gatheredFor, leftOver, passagesNamed } from '../../src/model/audience.ts';
import { filterIn, filterOut, matches, type MeasureFilter } from '../../src/model/measure-filter.ts';
import { countStates, measuresOf, pageAt, passagesOf, stateOf, statesOf, stateYear } from '../../src/model/measures.ts';
import { groupedByOutcome, placeTitles } from '../../src/model/passage-groups.ts';
import type { Content } from '../../src/schema/content.ts';

const both = (text: string) => ({ ja: text, en: text });
const page = (path: string, order: string, place: string, body = '') => ({
  path,
  locale: 'en',
  body,
  data: { order, source: { place }, title: path },
});
const item = (id: string, source: string, kind: string, concerns: string[], more = {}) => ({
  id,
  source,
  kind,
  concerns,
  serves: [],
  ...more,
});
const year = (n: number, states: [string, string][]) => ({
  year: n,
  states: states.map(([of, state]) => ({ of, state, note: both(state) })),
});

/** Two chapters that carry an outcome, and one that stands beside them. */
const city = (years: unknown[] = []): Content =>
  ({
    pages: [
      page('', '0', '1'),
      page('aims', '1', '1'),
      page('grow', '2', '2'),
      page('grow/learn', '2.1', '2-(1)', '## \u2460 Courses\n\n## \u2461 Desks\n\n### Not a place'),
      page('join', '3', '3'),
      page('roles', '4', '4'),
    ],
    outcomes: {
      overall: { id: 'top', label: both('Top') },
      outcomes: [
        { id: 'growth', page: 'grow', label: both('Growth'), category: 'c', areas: [{ id: 'a', label: both('A') }] },
        { id: 'arrival', page: 'join', label: both('Arrival'), category: null, areas: [{ id: 'a', label: both('A') }] },
      ],
    },
    items: {
      items: [
        item('aim', '1', 'lead', ['staff']),
        item('course', '2-(1)-\u2460', 'measure', ['staff', 'hr'], { serves: ['rate'] }),
        item('desk', '2-(1)-\u2461', 'measure', ['managers']),
        item('told', '2-(1)', 'finding', ['staff']),
        item('fair', '3', 'measure', ['recruits']),
        item('own-duty', '4-\u2460', 'duty', ['staff'], { outcomes: ['growth'] }),
        item('lead-duty', '4-\u2461', 'duty', ['managers', 'staff'], { outcomes: ['growth', 'arrival'] }),
      ],
    },
    dx: {
      tiers: [
        { id: 'tier', source: '2-(1)', training: [{ id: 'tool', text: both('Tools'), concerns: ['staff'], serves: [] }], recruitment: [] },
      ],
    },
    indicators: {
      indicators: [
        { id: 'rate', outcome: 'growth', area: 'a', label: both('Rate') },
        { id: 'other', outcome: 'growth', area: 'a', label: both('Other') },
      ],
    },
    years: {
      measures: years,
      survey: [
        {
          year: 1,
          scores: [
            ['q1', 3],
            ['q2', 5],
            ['q3', 5],
            ['q4', 1],
          ]
            .map(([of, value]) => ({ of, value }))
            .concat([{ of: 'q5', absent: 'suppressed' } as never]),
          published: [],
        },
      ],
    },
    survey: {
      categories: [
        {
          id: 'c',
          subCategories: [{ id: 's', label: both('S'), questions: ['q1', 'q2', 'q3', 'q4', 'q5'].map((id) => ({ id, label: both(id) })) }],
        },
      ],
    },
  }) as unknown as Content;

const ids = (list: readonly { id: string }[]): string[] => list.map((it) => it.id);

test.each([
  ['a chapter', '2', 'grow'],
  ['a section', '2-(1)', 'grow/learn'],
  ['a numbered item of a section', '2-(1)-\u2460', 'grow/learn'],
  ['a numbered item of a chapter', '4-\u2461', 'roles'],
  ['a section without a page of its own', '3-(2)', 'join'],
  ['the first chapter, not the contents page', '1', 'aims'],
  ['nowhere', '9', undefined],
])('pageAt finds %s', (_, place, path) => {
  expect(pageAt(city(), place)).toBe(path);
});

test('measures are those of the passages and of the digital table, in the order of the plan', () => {
  expect(ids(measuresOf(city()))).toEqual(['course', 'desk', 'tool', 'fair', 'own-duty', 'lead-duty']);
});

test.each([
  ['course', ['growth']],
  ['tool', ['growth']],
  ['fair', ['arrival']],
  ['own-duty', ['growth']],
  ['lead-duty', ['growth', 'arrival']],
  ['aim', []],
])('%s serves the outcomes of its chapter or those it names', (id, outcomes) => {
  expect(passagesOf(city()).find((it) => it.id === id)!.outcomes).toEqual(outcomes);
});

const entered = city([
  year(1, [
    ['course', 'done'],
    ['desk', 'under-way'],
  ]),
  year(2, [
    ['desk', 'stopped'],
    ['fair', 'not-started'],
  ]),
]);
test.each([
  ['without any year', city(), 'course', 'pending'],
  ['in the newest year', entered, 'desk', 'stopped'],
  ['not carried over from an older year', entered, 'course', 'pending'],
  ['never entered', entered, 'tool', 'pending'],
])('state %s', (_, content, id, state) => {
  expect(stateOf(content, id)).toBe(state);
});

test('states by year, and how many of each', () => {
  expect(stateYear(city())).toBeUndefined();
  expect(stateYear(entered)).toBe(2);
  expect(statesOf(entered, 'course').map((it) => [it.year, it.state, it.note?.en])).toEqual([
    [1, 'done', 'done'],
    [2, 'pending', undefined],
  ]);
  expect(countStates(entered, measuresOf(entered))).toEqual({ pending: 4, 'not-started': 1, 'under-way': 0, done: 0, stopped: 1 });
  expect(countStates(city(), measuresOf(city()))).toEqual({ pending: 6, 'not-started': 0, 'under-way': 0, done: 0, stopped: 0 });
});

const facts = { concerns: ['staff', 'hr'], outcomes: ['growth'], state: 'pending', text: 'DX \u7814\u4fee and Telework' };
const asks = (filter: Partial<MeasureFilter>): MeasureFilter => ({ who: '', outcome: '', state: '', q: '', ...filter });
test.each<[string, Partial<MeasureFilter>, boolean]>([
  ['nothing', {}, true],
  ['one it concerns', { who: 'hr' }, true],
  ['one it does not concern', { who: 'recruits' }, false],
  ['its outcome and state', { outcome: 'growth', state: 'pending' }, true],
  ['another state', { state: 'done' }, false],
  ['full width', { q: '\uff24\uff38' }, true],
  ['words in another order', { q: 'telework  dx' }, true],
  ['a word it does not have', { q: 'dx leave' }, false],
])('a measure is found when a reader asks for %s', (_, filter, found) => {
  expect(matches(asks(filter), facts)).toBe(found);
});

test('the filter goes into the address and comes back, beside what is there already', () => {
  const filter = asks({ who: 'staff', q: '\u7814\u4fee & more' });
  const search = filterOut('?keep=1&state=done', filter);
  expect(new URLSearchParams(search).get('keep')).toBe('1');
  expect(filterIn(search)).toEqual(filter);
  expect(filterOut('?who=staff', asks({}))).toBe('');
});

test('passages are grouped by outcome, page and numbered item; what is beside all outcomes comes last', () => {
  const groups = groupedByOutcome(city(), measuresOf(city()));
  expect(groups.map((it) => it.outcome?.id)).toEqual(['growth', 'arrival', undefined]);
  expect(groups[0]!.pages.flatMap((it) => it.places.map((place) => [it.page, place.source, ...ids(place.passages)]))).toEqual([
    ['grow/learn', '2-(1)-\u2460', 'course'],
    ['grow/learn', '2-(1)-\u2461', 'desk'],
    ['grow/learn', '2-(1)', 'tool'],
  ]);
  expect(ids(groups.at(-1)!.pages.flatMap((it) => it.places.flatMap((place) => place.passages)))).toEqual(['own-duty', 'lead-duty']);
  expect([...placeTitles(city().pages, 'en')]).toEqual([
    ['2-(1)-\u2460', 'Courses'],
    ['2-(1)-\u2461', 'Desks'],
  ]);
});

test('a reader gets their own duties, those of others, and what asks or offers', () => {
  const { own, others, passages, indicators } = gatheredFor(city(), 'staff');
  expect([ids(own), ids(others), ids(passages), ids(indicators)]).toEqual([
    ['own-duty'],
    ['lead-duty'],
    ['aim', 'course', 'tool'],
    ['rate'],
  ]);
});

test('what a page arranged by hand leaves out is not lost', () => {
  expect(ids(leftOver(city(), 'staff', ['course', 'aim', 'told']))).toEqual(['tool', 'own-duty', 'lead-duty']);
  expect(ids(passagesNamed(passagesOf(city()), ['tool', 'aim']))).toEqual(['tool', 'aim']);
  expect(() => passagesNamed(passagesOf(city()), ['gone'])).toThrow(RangeError);
});

test.each([
  [1, ['q2'], ['q4']],
  [2, ['q2', 'q3'], ['q4', 'q1']],
  [3, ['q2', 'q3', 'q1'], ['q4']],
])('the %i highest and lowest questions', (count, highest, lowest) => {
  const found = extremeQuestions(city(), 1, count);
  expect([found.highest, found.lowest].map((list) => list.map((it) => it.question.id))).toEqual([highest, lowest]);
});
