import type { Datasets, Source } from '../read/source.ts';
import { dataNodes } from '../read/walk.ts';
import { errorAt, type Finding } from '../report/finding.ts';
import { nearest } from '../report/nearest.ts';
import { proposition, type Proposition } from './proposition.ts';

export type Path = (string | number)[];

/** One use of an id: where it stands, what it says, what it may say where that is known, and what that is called in the messages. */
export type Reference = [file: string, path: Path, value: string, known: readonly string[] | undefined, kind: string];

/** A proposition that every id in a list of uses is one that exists. */
export function references<N extends keyof Datasets>(
  needs: readonly N[],
  list: (content: Pick<Datasets, N>, source: Source) => Reference[],
): Proposition {
  return proposition(needs, (content, source) =>
    list(content, source).flatMap(([file, path, value, known, kind]): Finding[] =>
      !known || known.includes(value)
        ? []
        : [errorAt(file, source.lineOf(file, path), 'reference.unknown', { id: value, kind, near: nearest(value, known) })],
    ),
  );
}

/** The ids of a list. */
export function idsOf(list: readonly { id: string }[]): string[] {
  return list.map((it) => it.id);
}

/** Every id of the data; `undefined` where a file could not be read, for then any id may be in it. */
export function everyId(source: Source): string[] | undefined {
  return source.unread.length ? undefined : dataNodes(source).flatMap(({ value: { id } }) => (typeof id === 'string' ? [id] : []));
}
