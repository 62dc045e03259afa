import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { datasets } from '../../src/schema/datasets.ts';
import type { Content } from '../../src/schema/content.ts';

/** The definitions of a content folder, as their schemas read them; no years and no pages. */
export function definitionsOf(dir: string): Content {
  const read = Object.entries(datasets).map(([name, { file, schema }]) => {
    const { parse } = schema as { parse: (value: unknown) => unknown };
    return [name, parse(JSON.parse(readFileSync(join(dir, file), 'utf8')))] as const;
  });
  return { ...Object.fromEntries(read), years: {}, pages: [] } as unknown as Content;
}

/** The plan itself and the invented city. */
export const cities = ['content', 'tests/fixtures/kakuu'];
