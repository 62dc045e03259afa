import type { Content } from '../../../src/schema/content.ts';
import { datasets } from '../../../src/schema/datasets.ts';
import type { Source } from './source.ts';

/**
 * A content folder as the model takes it.
 * @returns nothing where a dataset could not be understood; its findings say why
 */
export function contentOf(source: Source): Content | undefined {
  if (Object.keys(datasets).some((it) => !(it in source.datasets))) return undefined;
  const years = Object.entries(source.years).map(([name, files]) => [
    name,
    files.map((it) => it.data as { year: number }).sort((a, b) => a.year - b.year),
  ]);
  const pages = source.pages.flatMap(({ locale, path, file, data, body = '' }) => (data ? [{ locale, path, file, data, body }] : []));
  return { ...source.datasets, years: Object.fromEntries(years), pages } as unknown as Content;
}
