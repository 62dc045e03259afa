import type { Content } from '../../schema/content.ts';
import { both, planAddress, table, type Table } from './table.ts';

/** Terms, slips of the source, figures that the source lost, and units. */
export function wordTables(content: Content): Table[] {
  return [glossary(content), errata(content), missingFigures(content), units(content)];
}

function glossary({ glossary: { terms } }: Content): Table {
  const rows = terms.map(({ id, ja, en }) => ({
    id,
    term_ja: ja.term,
    kana: ja.reading,
    aliases_ja: ja.aliases,
    definition_ja: ja.definition,
    term_en: en.term,
    aliases_en: en.aliases,
    definition_en: en.definition,
  }));
  return table(
    'glossary',
    ['id', 'term_ja', 'kana', 'aliases_ja', 'definition_ja', 'term_en', 'aliases_en', 'definition_en'],
    ['id'],
    rows,
  );
}

function errata({ errata: { errata: all } }: Content): Table {
  const rows = all.map((it) => ({
    id: it.id,
    kind: it.kind,
    source: it.source,
    ...both('printed', it.printed),
    ...both('read_as', it.reading),
    pages: it.pages.map(planAddress),
    about: it.about,
  }));
  return table('errata', ['id', 'kind', 'source', 'printed_ja', 'printed_en', 'read_as_ja', 'read_as_en', 'pages', 'about'], ['id'], rows);
}

function missingFigures({ figures: { figures } }: Content): Table {
  const rows = figures.map((it) => ({
    id: it.id,
    ...both('label', it.label),
    kind: it.kind,
    source: it.source,
    page: planAddress(it.page),
    unit: it.unit ?? null,
    ...both('note', it.note),
  }));
  return table('missing-figures', ['id', 'label_ja', 'label_en', 'kind', 'source', 'page', 'unit', 'note_ja', 'note_en'], ['id'], rows, {
    unit: 'units',
  });
}

function units({ units: { units: all } }: Content): Table {
  return table(
    'units',
    ['id', 'label_ja', 'label_en'],
    ['id'],
    all.map((it) => ({ id: it.id, ...both('label', it.name) })),
  );
}
