import { backcast } from '../model/backcast.ts';
import type { Provenance } from '../schema/careers.ts';
import type { Content, Locale } from '../schema/content.ts';
import { competencyLabel, passageHref, positionLabel } from './career-labels.ts';
import { href } from './href.ts';
import { withNames } from './plan-names.ts';
import { stringsOf } from './strings.ts';

/** A way from one place to another, by the ids of its steps. */
export interface BookWay {
  nodes: string[];
  /** Which steps it takes, each as `from--to`. */
  lines: string[];
  provenance: Provenance;
}

/** What the map tells about one pair of places; everything by id. */
export interface BookPair {
  ways: BookWay[];
  stages: { position: string; news: string[]; again: string[]; training: string[] }[];
  held: string[];
  later: string[];
  /** Competencies with a mark in doubt on the way. */
  doubts: string[];
}

/** Everything the map in the browser says, in one language. */
export interface CareerBook {
  starts: { id: string; label: string; entry: boolean }[];
  goals: { id: string; label: string }[];
  /** Every node of the map: what a reader hears, the row of the position table it stands for, its page. */
  stations: Record<
    string,
    { label: string; kind: string; note: string; provenance: Provenance; position?: string; href?: string; passage?: string }
  >;
  positions: Record<string, { label: string; href: string }>;
  competencies: Record<string, { label: string; abilities: string; href: string }>;
  training: Record<string, { label: string; href: string; provenance: Provenance }>;
  /** By `from to`. */
  pairs: Record<string, BookPair>;
  doubts: { reading: string; href: string }[];
  /** What the kinds of stations are called. */
  kinds: Record<string, string>;
}

/** The address of the page that thinks back from one position to another. */
export function backcastHref(locale: Locale, from: string, to: string): string {
  return href(locale, `/careers/from-${from}/to-${to}/`);
}

/** The words and ways of the career map, put together when the site is built. */
export function careerBook(content: Content, locale: Locale, list: string): CareerBook {
  const { careers } = content;
  const positions = content.positions.positions;
  const starts = [
    ...careers.nodes.filter((it) => it.kind === 'entry').map((it) => ({ id: it.id, label: it.label[locale], entry: true })),
    ...positions.toReversed().map((it) => ({ id: it.id, label: positionLabel(locale, it), entry: false })),
  ];
  const doubts = new Map<string, { reading: string; href: string }>();
  const pairs = Object.fromEntries(
    starts.flatMap((from) =>
      positions.map((to) => {
        const found = backcast(content, from.id, to.id);
        for (const it of found.doubts)
          doubts.set(it.id, { reading: `${it.printed[locale]} ${it.reading[locale]}`, href: `${href(locale, '/checks/')}#${it.id}` });
        return [`${from.id} ${to.id}`, pairOf(found)] as const;
      }),
    ),
  );
  const ids = <T extends { id: string }, V>(rows: readonly T[], value: (row: T) => V): Record<string, V> =>
    Object.fromEntries(rows.map((it) => [it.id, value(it)]));
  return {
    starts,
    goals: positions.map((it) => ({ id: it.id, label: positionLabel(locale, it) })),
    stations: ids(careers.nodes, (it) => ({
      label: it.label[locale],
      kind: it.kind,
      note: it.note?.[locale] ?? '',
      provenance: it.provenance,
      ...(it.position && { position: it.position, href: href(locale, `/careers/${it.position}/`) }),
      ...(it.kind === 'entry' && { passage: passageHref(content, locale, it) }),
      ...(it.tier && { href: `${href(locale, '/careers/dx/')}#tier-${it.tier}` }),
    })),
    positions: ids(positions, (it) => ({ label: positionLabel(locale, it), href: href(locale, `/careers/${it.id}/`) })),
    competencies: ids(content.competencies.competencies, (it) => ({
      label: competencyLabel(locale, it),
      abilities: it.abilities.map(({ label }) => label[locale]).join(list),
      href: `${href(locale, '/careers/competencies/')}#${it.id}`,
    })),
    training: ids(content.training.training, (it) => ({
      label: it.label[locale],
      href: passageHref(content, locale, it),
      provenance: it.provenance,
    })),
    pairs,
    doubts: [...doubts.values()],
    kinds: withNames(content, locale, stringsOf(locale).careers.kinds),
  };
}

function pairOf(found: ReturnType<typeof backcast>): BookPair {
  const asked = (ask: string): string[] => found.asks.filter((it) => it.ask === ask).map((it) => it.competency.id);
  const idsOf = (rows: readonly { id: string }[]): string[] => rows.map((it) => it.id);
  return {
    ways: found.ways.map(({ nodes, edges, provenance }) => ({ nodes, lines: edges.map((it) => `${it.from}--${it.to}`), provenance })),
    stages: found.stages.map(({ position, news, again, training }) => ({
      position: position.id,
      news: idsOf(news),
      again: idsOf(again),
      training: idsOf(training),
    })),
    held: asked('held'),
    later: asked('later'),
    doubts: found.asks.filter((it) => it.doubts.length).map((it) => it.competency.id),
  };
}
