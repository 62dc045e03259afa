import type { Content } from '../../schema/content.ts';
import { readingCells, readingColumns } from './readings.ts';
import { both, table, type Table } from './table.ts';

/** The career map as nodes and edges, training, and the series about the workforce. */
export function careerTables(content: Content): Table[] {
  return [training(content), nodes(content), edges(content), workforce(content)];
}

function training({ training: { training: all } }: Content): Table {
  const rows = all.map((it) => ({
    id: it.id,
    ...both('label', it.label),
    kind: it.kind,
    develops: it.develops,
    positions: it.positions,
    provenance: it.provenance,
    source: it.source,
    item: it.item ?? null,
  }));
  return table('training', ['id', 'label_ja', 'label_en', 'kind', 'develops', 'positions', 'provenance', 'source', 'item'], ['id'], rows);
}

function nodes({ careers }: Content): Table {
  const rows = careers.nodes.map((it) => ({
    id: it.id,
    kind: it.kind,
    ...both('label', it.label),
    position: it.position ?? null,
    track: it.track,
    ...both('track', careers.tracks.find((one) => one.id === it.track)?.label),
    rank: it.rank,
    ...both('note', it.note),
    provenance: it.provenance,
    source: it.source,
    item: it.item ?? null,
  }));
  return table(
    'career-nodes',
    [
      'id',
      'kind',
      'label_ja',
      'label_en',
      'position',
      'track',
      'track_ja',
      'track_en',
      'rank',
      'note_ja',
      'note_en',
      'provenance',
      'source',
      'item',
    ],
    ['id'],
    rows,
    { position: 'positions' },
  );
}

function edges({ careers }: Content): Table {
  const rows = careers.edges.map((it) => ({
    from: it.from,
    to: it.to,
    kind: it.kind,
    ...both('label', it.label),
    provenance: it.provenance,
    source: it.source,
    item: it.item ?? null,
  }));
  return table(
    'career-edges',
    ['from', 'to', 'kind', 'label_ja', 'label_en', 'provenance', 'source', 'item'],
    ['from', 'to', 'kind'],
    rows,
    {
      from: 'career-nodes',
      to: 'career-nodes',
    },
  );
}

function workforce({ years, figures }: Content): Table {
  const rows = years.workforce.flatMap(({ year, readings }) =>
    readings.map((it) => {
      const figure = figures.figures.find((one) => one.id === it.of);
      return { year, figure: it.of, ...both('label', figure?.label), unit: figure?.unit ?? null, ...readingCells(it) };
    }),
  );
  return table('workforce', ['year', 'figure', 'label_ja', 'label_en', 'unit', ...readingColumns], ['year', 'figure'], rows, {
    figure: 'missing-figures',
    unit: 'units',
  });
}
