import type { Content } from '../schema/content.ts';
import type { Reading } from '../schema/readings.ts';
import type { Figure } from '../schema/words.ts';

/** A reading with its fiscal year. */
export type DatedReading = Reading & { year: number };

/** The readings of a picture of the plan that shows a series, oldest first: every fiscal year that says anything of it. */
export function figureReadings({ years }: Pick<Content, 'years'>, figure: string): DatedReading[] {
  return years.workforce.flatMap(({ year, readings }) => readings.filter((it) => it.of === figure).map((it) => ({ ...it, year })));
}

/** Whether a picture of the plan is still awaited: a series is not as soon as one of its numbers is in. */
export function isAwaited(content: Pick<Content, 'years'>, { id, kind }: Pick<Figure, 'id' | 'kind'>): boolean {
  return kind !== 'series' || figureReadings(content, id).every((it) => it.value === undefined);
}
