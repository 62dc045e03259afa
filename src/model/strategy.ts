import type { Content } from '../schema/content.ts';
import type { Localised } from '../schema/text.ts';
import { audience } from '../schema/words.ts';
import { readingOrder } from './contents.ts';
import { carries, measuresOf, type Measure } from './measures.ts';

/** What a node of the strategy stands for. A `section` is a page of the plan, a `role` a group that measures concern. */
export type StrategyKind = 'overall' | 'outcome' | 'area' | 'indicator' | 'sub-category' | 'question' | 'section' | 'measure' | 'role';

/** A node with the nodes above and below it, by key. */
export interface StrategyNode {
  /** Kind and id: unique over all kinds, and the node's anchor. */
  key: string;
  kind: StrategyKind;
  id: string;
  /** Its name; sections, measures and roles are named by their page, their words and the site's strings. */
  label?: Localised;
  parents: string[];
  children: string[];
}

/** The strategy as a graph: one way down from the overall outcome, and every step can be walked back. */
export type Strategy = ReadonlyMap<string, StrategyNode>;

/** The key of a node. An area belongs to its outcome and may share its name with another's. */
export const keyOf = (kind: StrategyKind, id: string): string => (kind === 'overall' ? kind : `${kind}-${id}`);
export const areaKey = (outcome: string, area: string): string => keyOf('area', `${outcome}-${area}`);
/** @param page path of the page below `plan/` */
export const sectionKey = (page: string): string => keyOf('section', page.replaceAll('/', '-'));

/**
 * The strategy, derived from the plan's tables: outcomes, areas and indicators from the indicator table, survey groups from the
 * tables of questions, measures from the chapter that carries the outcome, duties from the headings they stand under (in the
 * first plan sections 2-(8) and 2-(5) and chapter 9). An indicator leads to the survey question it takes its value from and to the measures that serve it, a measure
 * to those it concerns.
 */
export function strategyOf(content: Content): Strategy {
  const nodes = new Map<string, StrategyNode>();
  const add = (kind: StrategyKind, id: string, label?: Localised, key = keyOf(kind, id)): string => {
    if (!nodes.has(key)) nodes.set(key, { key, kind, id, ...(label && { label }), parents: [], children: [] });
    return key;
  };
  const tie = (parent: string, child: string): void => {
    const [from, to] = [nodes.get(parent), nodes.get(child)];
    if (!from || !to || from.children.includes(child)) return;
    from.children.push(child);
    to.parents.push(parent);
  };
  const { overall, outcomes } = content.outcomes;
  const measures = measuresOf(content);
  const top = add('overall', overall.id, overall.label);

  for (const outcome of outcomes) {
    const branch = add('outcome', outcome.id, outcome.label);
    tie(top, branch);
    for (const area of outcome.areas) tie(branch, add('area', area.id, area.label, areaKey(outcome.id, area.id)));
    for (const group of content.survey.categories.find((it) => it.id === outcome.category)?.subCategories ?? []) {
      const groupKey = add('sub-category', group.id, group.label);
      tie(branch, groupKey);
      for (const question of group.questions) tie(groupKey, add('question', question.id, question.label));
    }
  }
  for (const { id, label, outcome, area, survey } of content.indicators.indicators) {
    const indicator = add('indicator', id, label);
    tie(areaKey(outcome, area), indicator);
    if (survey) tie(indicator, keyOf('question', survey.question));
  }
  for (const page of sectionsWith(content, measures)) {
    const inside = measures.filter((it) => it.page === page);
    const carriers = outcomes.filter((it) => carries(it, page)).map((it) => keyOf('outcome', it.id));
    const section = add('section', page, undefined, sectionKey(page));
    for (const above of carriers.length > 0 ? carriers : [top]) tie(above, section);
    for (const measure of inside) {
      const key = add('measure', measure.id, measure.words);
      tie(section, key);
      if (carriers.length === 0) for (const outcome of measure.outcomes) tie(keyOf('outcome', outcome), key);
      for (const indicator of measure.serves) tie(keyOf('indicator', indicator), key);
    }
  }
  for (const who of audience.options) {
    const concerned = measures.filter((it) => it.concerns.includes(who));
    if (concerned.length === 0) continue;
    const role = add('role', who);
    for (const it of concerned) tie(keyOf('measure', it.id), role);
  }
  return nodes;
}

/** The pages of the plan that hold measures, in reading order, as paths below `plan/`. */
export function sectionsWith({ pages }: Pick<Content, 'pages'>, measures: readonly Measure[]): string[] {
  const [first] = pages;
  const ordered = first ? readingOrder(pages, first.locale).map((it) => it.path) : [];
  return ordered.filter((path) => measures.some((it) => it.page === path));
}

/** What hangs together with nothing, kind by kind. */
export interface Untied {
  /** Nodes that nothing leads to: there must be none. */
  orphans: StrategyNode[];
  /** Indicators that no measure serves by the plan's tables. */
  indicators: StrategyNode[];
  /** Outcomes that no part of the survey measures. */
  outcomes: StrategyNode[];
  /** Measures that serve their outcome, but no indicator. */
  measures: StrategyNode[];
}

/** Where the strategy has gaps, so that a page can say so. */
export function untied(strategy: Strategy): Untied {
  const all = [...strategy.values()];
  const leadsTo = (node: StrategyNode, kind: StrategyKind): boolean => node.children.some((it) => strategy.get(it)!.kind === kind);
  return {
    orphans: all.filter((it) => it.kind !== 'overall' && it.parents.length === 0),
    indicators: all.filter((it) => it.kind === 'indicator' && !leadsTo(it, 'measure')),
    outcomes: all.filter((it) => it.kind === 'outcome' && !leadsTo(it, 'sub-category')),
    measures: all.filter((it) => it.kind === 'measure' && !it.parents.some((key) => strategy.get(key)!.kind === 'indicator')),
  };
}

/** The nodes above or below a node that are of a kind, in order. */
export function near(strategy: Strategy, key: string, way: 'parents' | 'children', kind: StrategyKind): StrategyNode[] {
  return (strategy.get(key)?.[way] ?? []).map((it) => strategy.get(it)!).filter((it) => it.kind === kind);
}
