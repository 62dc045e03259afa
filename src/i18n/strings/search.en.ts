import type { Words } from '../words.ts';
import type { search as source } from './search.ja.ts';

export const search: Words<typeof source> = {
  open: 'Search',
  title: 'Search',
  description: 'Find any page of the plan by a word or a question.',
  label: 'Search this site',
  placeholder: 'A word or a question',
  clear: 'Clear',
  close: 'Close',
  loading: 'Getting search ready…',
  failed: 'Search could not be loaded.',
  failedHelp: 'Check your connection and try again. The contents and the glossary work without it.',
  retry: 'Try again',
  none: (query: string) => `No page matches “${query}”.`,
  noneHelp: 'Fewer words, another word for the same thing or a shorter form may find it.',
  count: (n: number) => (n === 1 ? '1 result' : `${n} results`),
  shown: (n: number, total: number) => `Showing ${n} of ${total} results`,
  more: 'Show more',
  all: 'See all results',
  inOther: 'Search the Japanese pages',
  contents: 'Contents of the plan',
  glossary: 'Glossary',
  results: 'Search results',
  hint: 'Type a word, several words or a whole question.',
  keys: { move: 'move', open: 'open', close: 'close' },
  script: 'Search needs JavaScript. The contents and the glossary work without it.',
};
