import type { Datasets, Source } from './source.ts';
import { datasets } from '../../../src/schema/datasets.ts';

/** An object somewhere in the data, with its file and its place there. */
export interface DataNode {
  file: string;
  path: (string | number)[];
  value: Record<string, unknown>;
}

/** Every object in every dataset and year file that could be understood, outermost first. */
export function dataNodes(source: Source): DataNode[] {
  const found: DataNode[] = [];
  const walk = (file: string, path: (string | number)[], value: unknown): void => {
    if (Array.isArray(value)) value.forEach((it, index) => walk(file, [...path, index], it));
    else if (value && typeof value === 'object') {
      found.push({ file, path, value: value as Record<string, unknown> });
      for (const [key, it] of Object.entries(value)) walk(file, [...path, key], it);
    }
  };
  for (const [name, value] of Object.entries(source.datasets)) walk(datasets[name as keyof Datasets].file, [], value);
  for (const files of Object.values(source.years)) for (const { file, data } of files) walk(file, [], data);
  return found;
}
