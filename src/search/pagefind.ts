/** The part of Pagefind's browser API that search stands on. */
export interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(term: string, options?: { filters: { kind: Kind } }): Promise<{ results: Match[] }>;
}

/** Whether a record is a page of the plan, another page, or an entry of a list that has an address of its own on its page. */
export type Kind = 'plan' | 'page' | 'entry';

/** A page that Pagefind found, before its text is fetched. */
export interface Match {
  id: string;
  score: number;
  data(): Promise<Fragment>;
}

/** The text of one page as Pagefind stores it. */
export interface Fragment {
  url: string;
  /** The text with word breaks (zero-width spaces in Japanese), `<` and `>` escaped. */
  raw_content: string;
  meta: Record<string, string>;
  /** Places with an id, `location` counted in words of `raw_content`. */
  anchors: { element: string; id: string; text?: string; location: number }[];
}
