import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { datasets, yearly } from './schema/datasets.ts';
import { pageSchema } from './schema/words.ts';

const base = process.env['CONTENT_DIR'] ?? 'content';
const single = Object.entries(datasets).map(([name, { file, schema }]) => [
  name,
  defineCollection({ loader: glob({ base, pattern: file }), schema }),
]);
const everyYear = Object.entries(yearly).map(([name, { file, schema }]) => [
  `years-${name}`,
  defineCollection({ loader: glob({ base, pattern: `years/*/${file}` }), schema }),
]);

export const collections = {
  ...Object.fromEntries([...single, ...everyYear]),
  plan: defineCollection({ loader: glob({ base: `${base}/plan`, pattern: '{ja,en}/**/*.mdx' }), schema: pageSchema }),
};
