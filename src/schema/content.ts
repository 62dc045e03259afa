import type { z } from 'astro/zod';
import type { datasets, yearly } from './datasets.ts';
import type { Page } from './words.ts';

/** The languages of the site, the source language first. */
export const locales = ['ja', 'en'] as const;
export type Locale = (typeof locales)[number];

/** A page of the plan before it is rendered: its path below `plan/` (`''` is the contents), front matter and MDX body. */
export interface PageText {
  path: string;
  locale: Locale;
  /** The file the page was read from, for messages. */
  file: string;
  data: Page;
  body: string;
}

/** Everything the content folder holds, after its schemas: the one input of the model. */
export type Content = { [K in keyof typeof datasets]: z.output<(typeof datasets)[K]['schema']> } & {
  /** Readings by dataset, ascending by fiscal year. */
  years: { [K in keyof typeof yearly]: z.output<(typeof yearly)[K]['schema']>[] };
  pages: PageText[];
};
