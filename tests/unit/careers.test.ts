import { describe, expect, test } from 'vitest';
import {
  danglingSteps,
  neighbours,
  partOf,
  promotionCycle,
  unreachableNodes,
  waysBetween,
  withoutIllustrations,
} from '../../src/model/careers.ts';
import { chosenOnMap, choiceFromQuery, noChoice, queryOfChoice } from '../../src/model/career-choice.ts';
import { careersSchema, type Careers } from '../../src/schema/careers.ts';
import { cities, definitionsOf } from './career-content.ts';

type Edge = [from: string, to: string, kind: string, provenance?: string];
const both = (text: string) => ({ ja: text, en: text });

/** A map of `entry` and the positions `a` to `e`, with these steps. */
function map(edges: Edge[], more: object[] = []): Careers {
  const node = (id: string, kind: string, rank: number) => ({
    id,
    kind,
    label: both(id),
    track: 'lane',
    rank,
    provenance: 'stated',
    source: '1',
    ...(kind === 'position' && { position: `row-${id}` }),
  });
  return careersSchema.parse({
    tracks: [{ id: 'lane', label: both('Lane') }],
    nodes: [
      node('entry', 'entry', 0),
      ...['a', 'b', 'c', 'd'].map((id, n) => node(id, 'position', n + 1)),
      node('away', 'secondment', 2),
      ...more,
    ],
    edges: edges.map(([from, to, kind, provenance = 'derived']) => ({ from, to, kind, provenance, source: '1' })),
  });
}
const ladder: Edge[] = [
  ['entry', 'a', 'entry'],
  ['a', 'b', 'promotion'],
  ['b', 'c', 'promotion'],
  ['c', 'd', 'promotion'],
];
const stay: Edge[] = [
  ['a', 'away', 'secondment'],
  ['away', 'a', 'return'],
];

describe('a map that holds together', () => {
  test.each(cities)('%s', (dir) => {
    const { careers, positions } = definitionsOf(dir);
    expect(danglingSteps(careers)).toEqual([]);
    expect(promotionCycle(careers)).toEqual([]);
    expect(unreachableNodes(careers)).toEqual([]);
    for (const { id } of positions.positions) expect(careers.nodes.some((it) => it.position === id)).toBe(true);
  });

  test('an end that is not on the map is found', () => {
    expect(danglingSteps(map([['a', 'nowhere', 'move']]))).toEqual([{ index: 0, end: 'to', id: 'nowhere' }]);
  });

  test.each<[string, Edge[], string[]]>([
    ['a ladder', ladder, []],
    ['a promotion to itself', [['a', 'a', 'promotion']], ['a', 'a']],
    ['a circle of three', [...ladder, ['d', 'b', 'promotion']], ['b', 'c', 'd', 'b']],
    ['two ways to one place', [...ladder, ['a', 'c', 'promotion']], []],
    ['a return is no promotion', [...ladder, ['d', 'a', 'return']], []],
  ])('%s', (_, edges, cycle) => expect(promotionCycle(map(edges))).toEqual(cycle));

  test('what no way in leads to is found, in a circle of its own too', () => {
    expect(unreachableNodes(map([...ladder.slice(0, 2), ['c', 'd', 'move'], ['d', 'c', 'move']])).map((it) => it.id)).toEqual([
      'c',
      'd',
      'away',
    ]);
    expect(unreachableNodes(map([...ladder, ...stay]))).toEqual([]);
  });
});

describe('ways', () => {
  const careers = map([...ladder, ...stay, ['a', 'c', 'promotion', 'illustrative'], ['b', 'd', 'promotion', 'stated']]);
  const found = (from: string, to: string) => waysBetween(careers, from, to).map((it) => `${it.nodes.join('')} ${it.provenance}`);

  test.each([
    ['row-a', 'row-b', ['ab derived']],
    ['row-a', 'row-d', ['abd derived', 'acd illustrative', 'abcd derived']],
    ['row-d', 'row-a', []],
    ['row-b', 'row-b', []],
    ['entry', 'row-b', ['entryab derived']],
    ['away', 'row-b', []],
  ])('from %s to %s', (from, to, ways) => expect(found(from, to)).toEqual(ways));

  test('without illustrations', () => {
    expect(waysBetween(withoutIllustrations(careers), 'row-a', 'row-c').map((it) => it.nodes.join(''))).toEqual(['abc']);
  });

  test('a row with a node in two lanes starts from either', () => {
    const two = map(
      [...ladder, ['other', 'd', 'move']],
      [{ id: 'other', kind: 'position', label: both('o'), track: 'lane', rank: 1, provenance: 'stated', source: '1', position: 'row-a' }],
    );
    expect(waysBetween(two, 'row-a', 'row-d').map((it) => it.nodes[0])).toEqual(['other', 'a']);
  });

  test('neighbours leave out the way back', () => {
    expect(neighbours(careers, 'row-a', 'to').map((it) => it.node.id)).toEqual(['entry']);
    expect(neighbours(careers, 'row-a', 'from').map((it) => it.node.id)).toEqual(['b', 'away', 'c']);
  });

  test('a part keeps the steps between what is left', () => {
    const part = partOf(careers, (it) => it.rank <= 2);
    expect(part.nodes.map((it) => it.id)).toEqual(['entry', 'a', 'b', 'away']);
    expect(part.edges.every((it) => !['c', 'd'].includes(it.from) && !['c', 'd'].includes(it.to))).toBe(true);
  });
});

describe('the choice in the address', () => {
  test.each([
    ['?from=x&to=y&stated=1', { from: 'x', to: 'y', stated: true }],
    ['?from=unknown&to=y', { from: '', to: 'y', stated: false }],
    ['?to=x', { from: '', to: '', stated: false }],
    ['', noChoice],
  ])('%s', (query, choice) => expect(choiceFromQuery(query, ['x'], ['y'])).toEqual(choice));

  test('a choice comes back from its address, and other parts stay', () => {
    const choice = { from: 'x', to: 'y', stated: true };
    expect(choiceFromQuery(queryOfChoice(choice, '?q=1'), ['x'], ['y'])).toEqual(choice);
    expect(queryOfChoice(choice, '?q=1')).toBe('?q=1&from=x&to=y&stated=1');
    expect(queryOfChoice(noChoice, '?from=x')).toBe('');
  });

  test('choosing on the map: first the start, then the goal, again to take back', () => {
    const one = chosenOnMap(noChoice, 'x', false);
    const two = chosenOnMap(one, 'y', false);
    expect([one, two].map(({ from, to }) => `${from}>${to}`)).toEqual(['x>', 'x>y']);
    expect(chosenOnMap(two, 'x', false)).toEqual({ ...noChoice, to: 'y' });
    expect(chosenOnMap(two, 'y', false)).toEqual(one);
    expect(chosenOnMap(two, 'door', true)).toEqual({ ...two, from: 'door' });
  });
});
