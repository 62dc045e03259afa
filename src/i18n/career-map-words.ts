import { connections, type Connection } from '../model/careers.ts';
import { provenance, type Careers } from '../schema/careers.ts';
import type { Locale } from '../schema/content.ts';
import type { ChartTable } from './chart-tables.ts';
import { formatPlace } from './format.ts';
import { countedWords } from './share-words.ts';
import type { Strings } from './strings.ts';

/** With the names of the plan in their places. */
type CareerWords = Strings['careers'];

/** The kinds of stops that a map holds, in the order in which a reader meets them. */
export const stopKinds = ['entry', 'position', 'tier', 'unit', 'secondment', 'hub'] as const;

/** A career map in words: how many stops of which kind, joined by how many lines, and what these rest on. */
export function careerMapSentence(locale: Locale, careers: Pick<Careers, 'nodes' | 'edges'>, words: CareerWords): string {
  const lines = connections(careers);
  const stops = countedWords(
    locale,
    stopKinds,
    careers.nodes.map((it) => it.kind),
    (it) => words.kinds[it],
  );
  const bases = countedWords(
    locale,
    provenance.options,
    lines.map((it) => it.provenance),
    (it) => words.provenance[it],
  );
  return [words.chart.stops(stops, lines.length), lines.length > 0 && words.chart.lines(bases)]
    .filter(Boolean)
    .join(locale === 'ja' ? '' : ' ');
}

/** The table of a career map: every stop, and below it the stops that its lines lead to. */
export function careerMapTable(locale: Locale, careers: Pick<Careers, 'nodes' | 'edges'>, words: CareerWords): ChartTable {
  const { chart, kinds, steps, provenance: basis, list } = words;
  const label = new Map(careers.nodes.map((it) => [it.id, it.label[locale]]));
  const cells = (...texts: string[]): ChartTable['rows'][number]['cells'] => texts.map((text) => ({ text }));
  const lineRow = (it: Connection): ChartTable['rows'][number] => ({
    id: it.id,
    strong: false,
    cells: cells(
      label.get(it.from)!,
      label.get(it.to)!,
      it.both ? chart.both(steps[it.kind]) : steps[it.kind],
      basis[it.provenance],
      formatPlace(locale, it.source),
    ),
  });
  const lines = connections(careers);
  return {
    columns: [chart.name, chart.to, chart.kind, chart.basis, list.source].map((it) => ({ label: it, numeric: false })),
    rows: careers.nodes.flatMap((it) => [
      {
        id: it.id,
        strong: true,
        cells: cells(it.label[locale], chart.none, kinds[it.kind], basis[it.provenance], formatPlace(locale, it.source)),
      },
      ...lines.filter((line) => line.from === it.id).map(lineRow),
    ]),
  };
}
