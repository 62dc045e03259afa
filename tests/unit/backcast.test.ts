import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { backcast, markDoubts, whoNeeds } from '../../src/model/backcast.ts';
import { cities, definitionsOf } from './career-content.ts';

type Row = { id: string; marks: Record<string, string> };
type Step = { from: string; to: string; kind: string; provenance: string };
const json = (dir: string, name: string) => JSON.parse(readFileSync(`${dir}/definitions/${name}.json`, 'utf8'));

/**
 * The backcast once more, from the files alone and in another way: rows as a matrix of signs, the shortest way by widening circles
 * over the rows, and for each column the first sign that counts.
 */
function independently(dir: string, from: string, to: string): { way: string[]; asks: Record<string, string> } {
  const rows: Row[] = json(dir, 'positions').positions;
  const columns: string[] = json(dir, 'competencies').competencies.map((it: { id: string }) => it.id);
  const { nodes, edges }: { nodes: { id: string; position?: string }[]; edges: Step[] } = json(dir, 'careers');
  const rowOf = (node: string) => nodes.find((it) => it.id === node)?.position;
  let circle = nodes.filter((it) => it.position === from).map((it) => [it.id]);
  let found: string[] | undefined = from === to ? [] : undefined;
  for (let n = 0; n < nodes.length && !found; n++) {
    circle = circle.flatMap((way) =>
      edges
        .filter((it) => it.from === way.at(-1) && (it.kind === 'promotion' || it.kind === 'move') && rowOf(it.to) && rowOf(it.to) !== from)
        .map((it) => [...way, it.to]),
    );
    const arrived = circle.filter((way) => rowOf(way.at(-1)!) === to);
    const sure = (way: string[]) =>
      way
        .slice(1)
        .reduce(
          (least, id, i) =>
            Math.min(
              least,
              { stated: 2, derived: 1, illustrative: 0 }[
                edges.find((it) => it.from === way[i] && it.to === id && (it.kind === 'promotion' || it.kind === 'move'))!.provenance
              ]!,
            ),
          2,
        );
    found = arrived
      .sort((a, b) => sure(b) - sure(a))[0]
      ?.slice(1)
      .map((id) => rowOf(id)!);
  }
  const way = found?.length ? found : [to];
  const matrix = way.map((id) => columns.map((it) => rows.find((row) => row.id === id)!.marks[it]));
  const asks = columns.map((it, n) => [it, matrix.some((row) => row[n] === 'gain') ? 'gain' : matrix.at(-1)![n]!] as const);
  return { way, asks: Object.fromEntries(asks) };
}

describe.each(cities)('every ordered pair of positions of %s', (dir) => {
  const content = definitionsOf(dir);
  const ids = content.positions.positions.map((it) => it.id);
  const pairs = ids.flatMap((from) => ids.map((to) => [from, to] as const));

  test.each(pairs)('from %s to %s: as the matrix has it', (from, to) => {
    const cast = backcast(content, from, to);
    const { way, asks } = independently(dir, from, to);
    expect(Object.fromEntries(cast.asks.map((it) => [it.competency.id, it.ask]))).toEqual(asks);
    expect(cast.stages.map((it) => it.position.id)).toEqual(from === to ? [to] : [from, ...way]);
    const rows: Row[] = json(dir, 'positions').positions;
    for (const { competency, gainedAt, start, goal, ask, training } of cast.asks) {
      expect(gainedAt).toEqual(way.filter((id) => rows.find((it) => it.id === id)!.marks[competency.id] === 'gain'));
      expect([start, goal]).toEqual([from, to].map((id) => rows.find((it) => it.id === id)!.marks[competency.id]));
      if (ask !== 'gain') expect(goal).toBe(ask);
      for (const it of training) expect(it.develops).toContain(competency.id);
    }
    const told = cast.stages.flatMap((it) => it.training.map((training) => training.id));
    expect(new Set(told).size).toBe(told.length);
  });

  test('the look-up the other way round says what the matrix says', () => {
    for (const { id } of content.competencies.competencies) {
      const { byMark, training } = whoNeeds(content, id);
      for (const [mark, rows] of Object.entries(byMark))
        expect(rows).toEqual(content.positions.positions.filter((it) => it.marks[id] === mark));
      expect(Object.values(byMark).flat()).toHaveLength(ids.length);
      expect(training.map((it) => it.id).sort()).toEqual(
        content.training.training
          .filter((it) => it.develops.includes(id))
          .map((it) => it.id)
          .sort(),
      );
    }
  });
});

describe('marks in doubt', () => {
  const content = definitionsOf('content');
  const doubtful = content.positions.positions.flatMap((row) =>
    content.competencies.competencies.flatMap((it) =>
      markDoubts(content, row.id, it.id).length ? [{ row: row.id, competency: it.id }] : [],
    ),
  );

  test('one row of the plan has two marks in doubt, and one of them is to be gained', () => {
    expect(doubtful).toHaveLength(2);
    expect(new Set(doubtful.map((it) => it.row)).size).toBe(1);
    const marks = doubtful.map(({ row, competency }) => content.positions.positions.find((it) => it.id === row)!.marks[competency]);
    expect(marks.sort()).toEqual(['gain', 'later']);
  });

  test('every backcast that passes through it says so, and no other', () => {
    const ids = content.positions.positions.map((it) => it.id);
    for (const from of ids)
      for (const to of ids) {
        const cast = backcast(content, from, to);
        const passes = cast.stages.some((it) => it.position.id === doubtful[0]!.row);
        expect(cast.doubts.length > 0, `${from} ${to}`).toBe(passes);
      }
  });
});

test('from a way in, the first position counts', () => {
  const content = definitionsOf('content');
  const entry = content.careers.nodes.find(
    (it) => it.kind === 'entry' && content.careers.edges.some((edge) => edge.from === it.id && edge.provenance === 'illustrative'),
  )!;
  const cast = content.positions.positions
    .map((it) => backcast(content, entry.id, it.id))
    .find((it) => it.ways.length > 0 && it.ways[0]!.nodes.length > 2)!;
  expect(cast.from).toBeUndefined();
  expect(cast.stages.length).toBe(cast.ways[0]!.nodes.length - 1);
  expect(cast.asks.every((it) => it.start === undefined)).toBe(true);
});

test('there is no backcast to a position that does not exist', () => {
  expect(() => backcast(definitionsOf('content'), 'nobody', 'nothing')).toThrow(RangeError);
});
