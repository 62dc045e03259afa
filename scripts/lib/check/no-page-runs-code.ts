import type { Outline } from '../read/source.ts';
import { errorAt, type FindingKey } from '../report/finding.ts';
import { proposition } from './proposition.ts';

const keys: Record<Outline['forbidden'][number]['what'], FindingKey> = {
  esm: 'code.esm',
  expression: 'code.expression',
  attribute: 'code.attribute',
  spread: 'code.spread',
  image: 'page.image',
  h1: 'page.h1',
};

/** Nothing in a page can run: no import, export or expression; and no image or title of its own, for which the layout has a place. */
export const noPageRunsCode = proposition([], (_, { pages }) =>
  pages.flatMap(({ file, outline }) =>
    (outline?.forbidden ?? []).map(({ what, name, line }) => errorAt(file, line, keys[what], { name: name.slice(0, 60) })),
  ),
);
