import type { Content, Locale } from '../../../src/schema/content.ts';
import type { yearly } from '../../../src/schema/datasets.ts';
import type { Page } from '../../../src/schema/words.ts';
import type { Finding } from '../report/finding.ts';

/** The datasets that exist once. */
export type Datasets = Omit<Content, 'years' | 'pages'>;

/** A component as a page uses it. An attribute with an expression is `null`, one without a value `true`. */
export interface ComponentUse {
  name: string;
  attributes: Record<string, string | true | null>;
  line: number;
  block: boolean;
  /** Whether it stands around anything. */
  wraps: boolean;
  /** Whether it opens its paragraph, as an item must. */
  first: boolean;
}

export interface LinkUse {
  url: string;
  line: number;
}

/** A heading with the anchor that the site gives it. */
export interface HeadingUse {
  depth: number;
  text: string;
  anchor: string;
  line: number;
}

/** The smallest piece of a page that its twin has too: a title, a heading, a paragraph, a table cell. */
export interface Passage {
  /** The same in both languages: the item's id, or what stands above it and a count. */
  key: string;
  kind: 'front' | 'heading' | 'text';
  item?: string;
  /** The place in the official document of the nearest numbered heading, or of the page. */
  place: string;
  line: number;
  text: string;
  components: ComponentUse[];
  links: LinkUse[];
}

/** What a page's text holds, in reading order. */
export interface Outline {
  headings: HeadingUse[];
  passages: Passage[];
  components: ComponentUse[];
  links: LinkUse[];
  /** Headings, passages and blocks as they follow each other, with how deep in a list they stand. */
  sequence: { shape: string; line: number }[];
  /** What the language of pages allows and content may not use. */
  forbidden: { what: 'esm' | 'expression' | 'attribute' | 'spread' | 'image' | 'h1'; name: string; line: number }[];
}

/** A page of the plan as it was read; `data` and `outline` are missing where they could not be made out. */
export interface PageFile {
  file: string;
  locale: Locale;
  /** Path below `plan/<locale>/`, `''` for the contents page. */
  path: string;
  data?: Page;
  outline?: Outline;
  /** The MDX below the front matter. */
  body?: string;
}

/** One fiscal year's file of a yearly dataset. */
export interface YearFile<K extends keyof typeof yearly> {
  file: string;
  folder: string;
  data: Content['years'][K][number];
}

/** The content folder as it was read: what could be understood, and what was wrong with the rest. */
export interface Source {
  files: string[];
  /** Data files that are there and could not be understood: what they define is unknown, not absent. */
  unread: string[];
  datasets: Partial<Datasets>;
  years: { [K in keyof typeof yearly]: YearFile<K>[] };
  pages: PageFile[];
  findings: Finding[];
  /** The line of a value in a JSON file or in a page's front matter; of the nearest thing around it where it is missing. */
  lineOf(file: string, path: readonly PropertyKey[]): number;
}
