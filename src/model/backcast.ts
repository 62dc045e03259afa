import type { Training } from '../schema/careers.ts';
import type { Content } from '../schema/content.ts';
import type { Competency, Mark, Position } from '../schema/people.ts';
import type { Erratum } from '../schema/words.ts';
import { certainty, waysBetween, type Way } from './careers.ts';
import { doubtsOf } from './errata.ts';

type Tables = Pick<Content, 'positions' | 'competencies' | 'training' | 'careers' | 'errata'>;

/** What the way to a position asks of one competency. */
export interface Ask {
  competency: Competency;
  /**
   * `gain` where it is marked as to be gained at a position on the way; `held` where the goal takes it for granted;
   * `later` where even the goal only wishes for it. Section 2-(4) of the first plan.
   */
  ask: Mark;
  /** The mark at the start, where that is a position, and at the goal. */
  start: Mark | undefined;
  goal: Mark;
  /** The positions on the way, start left out, at which it is to be gained. */
  gainedAt: string[];
  /** Positions on the way, both ends counted, whose mark the source leaves in doubt. */
  doubts: { position: string; erratum: Erratum }[];
  training: Training[];
}

/** One position on the way. */
export interface Stage {
  position: Position;
  /** What is to be gained there for the first time on this way, and what an earlier stage asked for too. */
  news: Competency[];
  again: Competency[];
  /** The training and support for what is new, and what is meant for this position; each named once on the whole way. */
  training: Training[];
}

/** Thinking back from a position one wants to reach (chapter 8 of the first plan). */
export interface Backcast {
  /** Where one starts; nothing where that is a way in. */
  from: Position | undefined;
  to: Position;
  /** The ways that the map shows; none where it shows none, and the two positions are then compared directly. */
  ways: Way[];
  /** The start where that is a position, then the positions on the way and the goal. */
  stages: Stage[];
  asks: Ask[];
  doubts: Erratum[];
}

/**
 * From one position to another: what is to be gained on the way, what is taken for granted, what comes later, and the training and
 * support that the plan names for it, in order. The printed marks are followed, also where the source leaves them in doubt.
 * @param from a row of the position table, or a way in by its node on the map
 * @param to a row of the position table
 * @throws RangeError where there is no such position
 */
export function backcast(tables: Tables, from: string, to: string): Backcast {
  const ways = waysBetween(tables.careers, from, to);
  const nodes = new Map(tables.careers.nodes.map((it) => [it.id, it]));
  const start = nodes.get(from)?.kind === 'entry' ? undefined : positionOf(tables, from);
  const steps = (ways[0]?.nodes.slice(1).flatMap((id) => nodes.get(id)?.position ?? []) ?? [to]).map((id) => positionOf(tables, id));
  const all = start && from !== to ? [start, ...steps] : steps;
  const asks = tables.competencies.competencies.map((competency) => askOf(tables, competency, start, steps, all));
  const doubts = [...new Set(asks.flatMap((it) => it.doubts.map(({ erratum }) => erratum)))];
  return { from: start, to: steps.at(-1)!, ways, stages: stagesOf(tables, all), asks, doubts };
}

function askOf(tables: Tables, competency: Competency, start: Position | undefined, steps: Position[], all: Position[]): Ask {
  const markAt = (it: Position): Mark => it.marks[competency.id] ?? 'later';
  const goal = markAt(steps.at(-1)!);
  const gainedAt = steps.filter((it) => markAt(it) === 'gain').map((it) => it.id);
  return {
    competency,
    ask: gainedAt.length ? 'gain' : goal,
    start: start && markAt(start),
    goal,
    gainedAt,
    doubts: all.flatMap((it) => markDoubts(tables, it.id, competency.id).map((erratum) => ({ position: it.id, erratum }))),
    training: trainingFor(tables, competency.id).filter((it) => all.some(({ id }) => isFor(it, id))),
  };
}

function stagesOf(tables: Tables, all: Position[]): Stage[] {
  const asked = new Set<string>();
  const told = new Set<string>();
  return all.map((position) => {
    const gains = tables.competencies.competencies.filter((it) => position.marks[it.id] === 'gain');
    const news = gains.filter((it) => !asked.has(it.id));
    const training = tables.training.training
      .filter(
        (it) =>
          isFor(it, position.id) &&
          !told.has(it.id) &&
          it.develops.some((id) => (it.positions.length ? gains : news).some((gain) => gain.id === id)),
      )
      .sort(byUse);
    news.forEach((it) => asked.add(it.id));
    training.forEach((it) => told.add(it.id));
    return { position, news, again: gains.filter((it) => !news.includes(it)), training };
  });
}

/** The slips of the source that leave a mark in doubt: those that name both the position and the competency. */
export function markDoubts(tables: Pick<Content, 'errata'>, position: string, competency: string): Erratum[] {
  return doubtsOf(tables).filter(({ about }) => about.includes(position) && about.includes(competency));
}

/** The training and support that develops a competency, in the order of {@link byUse}. */
export function trainingFor({ training }: Pick<Content, 'training'>, competency: string): Training[] {
  return training.training.filter((it) => it.develops.includes(competency)).sort(byUse);
}

/** Whether a training is open to a position: to everyone where it names none. */
export function isFor({ positions }: Training, position: string): boolean {
  return positions.length === 0 || positions.includes(position);
}

/** The other way round: the positions by what they ask of a competency, and the training that serves it. */
export function whoNeeds(
  tables: Pick<Content, 'positions' | 'training'>,
  competency: string,
): { byMark: Record<Mark, Position[]>; training: Training[] } {
  const at = (mark: Mark): Position[] => tables.positions.positions.filter((it) => it.marks[competency] === mark);
  return { byMark: { gain: at('gain'), held: at('held'), later: at('later') }, training: trainingFor(tables, competency) };
}

/**
 * The row of the position table with an id.
 * @throws RangeError where there is none
 */
export function positionOf({ positions }: Pick<Content, 'positions'>, id: string): Position {
  const found = positions.positions.find((it) => it.id === id);
  if (!found) throw new RangeError(`${id}: no such position`);
  return found;
}

/** What is open to everyone comes before what is for one tier, what the plan says before what was concluded, then the plan's order. */
function byUse(a: Training, b: Training): number {
  const tier = (it: Training): number => Math.min(1, it.tiers.length);
  return tier(a) - tier(b) || certainty[b.provenance] - certainty[a.provenance] || (a.source < b.source ? -1 : a.source > b.source ? 1 : 0);
}
