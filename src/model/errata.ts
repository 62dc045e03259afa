import type { Content } from '../schema/content.ts';
import type { Erratum } from '../schema/words.ts';

/** The slips of the source that put a printed mark in doubt; `about` names the position and the competencies. */
export function doubtsOf({ errata }: Pick<Content, 'errata'>): Erratum[] {
  return errata.errata.filter((it) => it.kind === 'marks');
}
