import type { Content } from '../../../src/schema/content.ts';
import { yearly } from '../../../src/schema/datasets.ts';
import { formattedJson } from '../store/edit-json.ts';
import { fieldsOf } from './fields.ts';

/**
 * The files of a fiscal year in which every number is awaited. A survey is not among them: it has nothing to say before it was held.
 * @returns texts by path below the content folder
 */
export function newYearFiles(content: Content, year: number): Map<string, string> {
  const fields = fieldsOf(content, year, new Map());
  const awaited = (sheet: 'indicators' | 'workforce') =>
    fields.filter((it) => it.sheet === sheet).map(({ of }) => ({ of, absent: 'pending' }));
  const files = {
    indicators: { year, readings: awaited('indicators') },
    workforce: { year, readings: awaited('workforce') },
    measures: { year, states: [] },
    notes: { year, published: null, notes: [] },
  };
  return new Map(
    Object.entries(files).map(([kind, value]) => [`years/${year}/${yearly[kind as keyof typeof files].file}`, `${formattedJson(value)}\n`]),
  );
}
