import type { Content } from '../../schema/content.ts';
import type { Localised } from '../../schema/text.ts';
import { both, table, type Table } from './table.ts';

/** The words of a passage in both languages and where it stands: page and anchor below the root of the site. */
export interface Passage {
  text: Localised;
  page: string;
}

/** Measures and duties of the plan with their words, and how far each has come year by year. */
export function measureTables(content: Content, passages: ReadonlyMap<string, Passage>): Table[] {
  return [measures(content, passages), measureStates(content), yearNotes(content), revisions(content)];
}

/* What nobody has entered is pending: nothing is done without an entry. */
function newestState({ years }: Content, id: string): { state: string; state_year: number | null } {
  const newest = years.measures.findLast((it) => it.states.some((one) => one.of === id));
  return { state: newest?.states.find((it) => it.of === id)?.state ?? 'pending', state_year: newest?.year ?? null };
}

function measures(content: Content, passages: ReadonlyMap<string, Passage>): Table {
  const asked = content.items.items.filter((it) => it.kind === 'measure' || it.kind === 'duty');
  const rows = asked.map((it) => ({
    id: it.id,
    kind: it.kind,
    source: it.source,
    ...both('text', passages.get(it.id)?.text),
    concerns: it.concerns,
    serves: it.serves,
    ...newestState(content, it.id),
    page: passages.get(it.id)?.page ?? null,
  }));
  return table(
    'measures',
    ['id', 'kind', 'source', 'text_ja', 'text_en', 'concerns', 'serves', 'state', 'state_year', 'page'],
    ['id'],
    rows,
  );
}

function measureStates({ years }: Content): Table {
  const rows = years.measures.flatMap(({ year, states }) =>
    states.map((it) => ({ year, item: it.of, state: it.state, ...both('note', it.note) })),
  );
  return table('measure-states', ['year', 'item', 'state', 'note_ja', 'note_en'], ['year', 'item'], rows, { item: 'measures' });
}

function yearNotes({ years }: Content): Table {
  const rows = years.notes.flatMap(({ year, published, notes }) =>
    notes.map((it) => ({ year, of: it.of, ...both('text', it.text), date: published })),
  );
  return table('year-notes', ['year', 'of', 'text_ja', 'text_en', 'date'], ['year', 'of'], rows);
}

function revisions({ revisions: { revisions: all } }: Content): Table {
  const rows = all.map((it) => ({
    date: it.date,
    file: it.file,
    of: it.of,
    field: it.field,
    was: it.was,
    ...both('reason', it.reason),
    ...both('decided_by', it.decidedBy),
  }));
  return table(
    'revisions',
    ['date', 'file', 'of', 'field', 'was', 'reason_ja', 'reason_en', 'decided_by_ja', 'decided_by_en'],
    ['date', 'file', 'of', 'field'],
    rows,
  );
}
