import type { Content } from '../schema/content.ts';
import type { Outcomes } from '../schema/indicators.ts';
import { carries, type Passage } from './measures.ts';

/** Passages of one numbered item of a section, such as 3-(3) followed by a circled number; or those that stand in none. */
export interface PlaceGroup<P extends Passage> {
  /** Place in the official document. */
  source: string;
  passages: P[];
}

/** Passages of one page of the plan. */
export interface PageGroup<P extends Passage> {
  /** Path below `plan/`. */
  page: string;
  places: PlaceGroup<P>[];
}

/** Passages of the chapter that carries an outcome; without one, those of the chapters above and beside all outcomes. */
export interface OutcomeGroup<P extends Passage> {
  outcome?: Outcomes['outcomes'][number];
  pages: PageGroup<P>[];
}

/**
 * Passages by the outcome whose chapter says them, then by page and numbered item, in the order of the plan. What stands in
 * no outcome's chapter, such as duties of everyone, comes last. Groups without passages are left out.
 */
export function groupedByOutcome<P extends Passage>({ outcomes }: Pick<Content, 'outcomes'>, passages: readonly P[]): OutcomeGroup<P>[] {
  const groups = outcomes.outcomes.map((outcome): OutcomeGroup<P> => ({
    outcome,
    pages: byPage(passages.filter((it) => carries(outcome, it.page))),
  }));
  const rest = passages.filter((it) => !outcomes.outcomes.some((outcome) => carries(outcome, it.page)));
  return [...groups, { pages: byPage(rest) }].filter((it) => it.pages.length > 0);
}

function byPage<P extends Passage>(passages: readonly P[]): PageGroup<P>[] {
  return [...Map.groupBy(passages, (it) => it.page)].map(([page, inside]) => ({
    page,
    places: [...Map.groupBy(inside, (it) => it.source)].map(([source, all]) => ({ source, passages: all })),
  }));
}

/** The headings of numbered items in one language, by place. */
export function placeTitles(pages: Content['pages'], locale: string): Map<string, string> {
  return new Map(
    pages
      .filter((it) => it.locale === locale)
      .flatMap(({ body, data }) =>
        [...body.matchAll(/^##\s+([\u2460-\u2473])\s*(.+)$/gmu)].map(
          ([, number, title]) => [`${data.source.place}-${number}`, title!.trim()] as const,
        ),
      ),
  );
}
