import type { Content } from '../schema/content.ts';
import type { MeasureState } from '../schema/progress.ts';
import type { Localised } from '../schema/text.ts';
import type { Audience, Item } from '../schema/words.ts';

/** Anything the plan says that can be pointed at, with what it hangs together with. */
export interface Passage {
  id: string;
  kind: Item['kind'];
  /** Place in the official document. */
  source: string;
  concerns: Audience[];
  /** Outcomes by action area: those of its chapter, or those that a duty names. None in the chapters above or beside them. */
  outcomes: string[];
  /** Indicators that it serves. */
  serves: string[];
  /** Path of the page of the plan below `plan/` that says it. */
  page: string;
  /** Its words where they stand in a table of the plan; those of any other passage are read from its page. */
  words?: Localised;
}

/** Something that the plan says is to be done: a measure or a duty. */
export type Measure = Passage & { kind: 'measure' | 'duty' };

type Plan = Pick<Content, 'items' | 'dx' | 'outcomes' | 'pages'>;

/** The page of the plan that a place in the official document stands on, as a path below `plan/`. */
export function pageAt({ pages }: Pick<Content, 'pages'>, place: string): string | undefined {
  const section = place.replace(/-[^-()\d]$/u, '');
  return (pageOf(pages, section) ?? pageOf(pages, section.split('-')[0]!))?.path;
}

/** The page of a chapter or a section; the contents page stands at no place of its own. */
function pageOf(pages: Content['pages'], place: string): Content['pages'][number] | undefined {
  return pages.find((it) => it.path !== '' && it.data.source.place === place);
}

/** Whether a page of the plan belongs to the chapter or section that carries an outcome. */
export function carries(outcome: { page: string }, page: string): boolean {
  return page === outcome.page || page.startsWith(`${outcome.page}/`);
}

/** The outcomes that a page of the plan carries; none where it stands above or beside them all. */
function outcomesOn({ outcomes }: Pick<Content, 'outcomes'>, page: string): string[] {
  return outcomes.outcomes.filter((it) => carries(it, page)).map((it) => it.id);
}

/**
 * Every passage in the order of the plan. The table of digital tiers (section 7-(1) of the first plan) says how talent is developed and
 * recruited; these lines are measures too, after the passages of their section.
 */
export function passagesOf(content: Plan): Passage[] {
  const placed = (source: string): Pick<Passage, 'source' | 'page' | 'outcomes'> => {
    const page = pageAt(content, source) ?? '';
    return { source, page, outcomes: outcomesOn(content, page) };
  };
  const said = content.items.items.map(({ outcomes, ...item }): Passage => ({
    ...item,
    ...placed(item.source),
    ...(outcomes && { outcomes }),
  }));
  const tabled = content.dx.tiers.flatMap(({ source, training, recruitment }) =>
    [...training, ...recruitment].map(({ text, ...line }): Passage => ({ ...line, ...placed(source), kind: 'measure', words: text })),
  );
  return [...said, ...tabled].sort((a, b) => sectionOrder(a.source) - sectionOrder(b.source));
}

/** Whether a passage is one whose progress is followed. */
export function isMeasure(passage: Passage): passage is Measure {
  return passage.kind === 'measure' || passage.kind === 'duty';
}

/** Every measure and duty in the order of the plan. */
export function measuresOf(content: Plan): Measure[] {
  return passagesOf(content).filter(isMeasure);
}

/** Chapter and section of a place as one number; the sort that uses it keeps the order inside a section. */
function sectionOrder(place: string): number {
  const [, chapter = '0', section = '0'] = /^(\d+)(?:-\((\d+)\))?/.exec(place) ?? [];
  return Number(chapter) * 100 + Number(section);
}

/** What was entered for a measure in a fiscal year. */
export interface StateEntry {
  year: number;
  state: MeasureState;
  note?: Localised | undefined;
}

/** The newest fiscal year for which states of measures were entered; `undefined` before the first. */
export function stateYear({ years }: Pick<Content, 'years'>): number | undefined {
  return years.measures.at(-1)?.year;
}

/** The entries of a measure, a year each, oldest first. A year that does not list it says nothing about it: pending. */
export function statesOf({ years }: Pick<Content, 'years'>, id: string): StateEntry[] {
  return years.measures.map(({ year, states }) => {
    const entry = states.find((it) => it.of === id);
    return { year, state: entry?.state ?? 'pending', note: entry?.note };
  });
}

/** The state of a measure in the newest year that has entries; `pending` where nothing was entered. Never carried over from an older year. */
export function stateOf(content: Pick<Content, 'years'>, id: string): MeasureState {
  return statesOf(content, id).at(-1)?.state ?? 'pending';
}

/** How many measures are in each state. */
export function countStates(content: Pick<Content, 'years'>, measures: readonly Pick<Measure, 'id'>[]): Record<MeasureState, number> {
  const counts: Record<MeasureState, number> = { pending: 0, 'not-started': 0, 'under-way': 0, done: 0, stopped: 0 };
  for (const { id } of measures) counts[stateOf(content, id)] += 1;
  return counts;
}
