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
   * `later` where even the goal only wishes for it. Section 2-(4) of the plan.
   */
  ask: Mark;
  /** The mark at the start and at the goal. */
  start: Mark;
  goal: Mark;
  /** The positions on the way, start left out, at which it is to be gained. */
  gainedAt: string[];
  /** Positions on the way, both ends counted, whose mark the source leaves in doubt. */
  doubts: { position: string; erratum: Erratum }[];
  training: Training[];
}

/** One position on the way: what it asks to be gained, and the training and support that first becomes useful there. */
export interface Stage {
  position: Position;
  gains: Competency[];
  training: Training[];
}

/** Thinking back from a position one wants to reach, chapter 8 of the plan. */
export interface Backcast {
  from: Position;
  to: Position;
  /** The ways that the map shows; none where it shows none, and the two positions are then compared directly. */
  ways: Way[];
  /** The start, then the positions on the way and the goal. */
  stages: Stage[];
  asks: Ask[];
  doubts: Erratum[];
}

/**
 * From one position to another: what is to be gained on the way, what is taken for granted, what comes later, and the training and
 * support that the plan names for it, in order. The printed marks are followed, also where the source leaves them in doubt.
 * @throws RangeError where there is no such position
 */
export function backcast(tables: Tables, from: string, to: string): Backcast {
  const ways = waysBetween(tables.careers, from, to);
  const start = positionOf(tables, from);
  const nodes = new Map(tables.careers.nodes.map((it) => [it.id, it.position]));
  const steps = from === to ? [start] : (ways[0]?.nodes.slice(1).flatMap((id) => nodes.get(id) ?? []) ?? [to]).map((id) => positionOf(tables, id));
  const all = from === to ? steps : [start, ...steps];
  const asks = tables.competencies.competencies.map((competency) => askOf(tables, competency, start, steps, all));
  return { from: start, to: steps.at(-1)!, ways, stages: stagesOf(tables, start, steps, asks), asks, doubts: [...new Set(asks.flatMap((it) => it.doubts.map(({ erratum }) => erratum)))] };
}

function askOf(tables: Tables, competency: Competency, start: Position, steps: Position[], all: Position[]): Ask {
  const markAt = (it: Position): Mark => it.marks[competency.id] ?? 'later';
  const goal = markAt(steps.at(-1)!);
  const gainedAt = steps.filter((it) => markAt(it) === 'gain').map((it) => it.id);
  return {
    competency,
    ask: gainedAt.length ? 'gain' : goal,
    start: markAt(start),
    goal,
    gainedAt,
    doubts: all.flatMap((it) => markDoubts(tables, it.id, competency.id).map((erratum) => ({ position: it.id, erratum }))),
    training: trainingFor(tables, competency.id).filter((it) => all.some(({ id }) => isFor(it, id))),
  };
}

function stagesOf(tables: Tables, start: Position, steps: Position[], asks: Ask[]): Stage[] {
  const wanted = new Set(asks.filter((it) => it.ask === 'gain').map((it) => it.competency.id));
  const told = new Set<string>();
  const stages = steps[0] === start ? steps : [start, ...steps];
  return stages.map((position, n) => {
    const training = tables.training.training
      .filter((it) => isFor(it, position.id) && !told.has(it.id) && it.develops.some((id) => wanted.has(id)))
      .sort(bySource);
    training.forEach((it) => told.add(it.id));
    const gains = n === 0 && stages.length > 1 ? [] : tables.competencies.competencies.filter((it) => position.marks[it.id] === 'gain');
    return { position, gains, training };
  });
}

/** The slips of the source that leave a mark in doubt: those that name both the position and the competency. */
export function markDoubts(tables: Pick<Content, 'errata'>, position: string, competency: string): Erratum[] {
  return doubtsOf(tables).filter(({ about }) => about.includes(position) && about.includes(competency));
}

/** The training and support that develops a competency: what the plan says first, then in the plan's order. */
export function trainingFor({ training }: Pick<Content, 'training'>, competency: string): Training[] {
  return training.training.filter((it) => it.develops.includes(competency)).sort((a, b) => certainty[b.provenance] - certainty[a.provenance] || bySource(a, b));
}

/** Whether a training is open to a position: to everyone where it names none. */
export function isFor({ positions }: Training, position: string): boolean {
  return positions.length === 0 || positions.includes(position);
}

/** The other way round: the positions by what they ask of a competency, and the training that serves it. */
export function whoNeeds(tables: Pick<Content, 'positions' | 'training'>, competency: string): { byMark: Record<Mark, Position[]>; training: Training[] } {
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

const bySource = (a: Training, b: Training): number => (a.source < b.source ? -1 : a.source > b.source ? 1 : 0);
