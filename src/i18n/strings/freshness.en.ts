import type { Words } from '../words.ts';
import type { freshness as source } from './freshness.ja.ts';

export const freshness: Words<typeof source> = {
  label: 'Older than the Japanese',
  lead: 'This section was translated before the Japanese was changed.',
  leadOf: 'The title, the summary or what stands above the first heading was translated before the Japanese was changed.',
  changed: (n) => `Changed in the Japanese since: ${n}`,
  added: (n) => `New in the Japanese: ${n}`,
  removed: (n) => `No longer in the Japanese: ${n}`,
  read: 'Read it in Japanese',
  kinds: { title: 'title of the page', summary: 'summary', heading: 'heading', text: 'paragraph', block: 'table or picture', item: 'item' },
  stamped: (file, n) => `${file}: ${n} ${n === 1 ? 'section is' : 'sections are'} now recorded as made from the Japanese of today.`,
  upToDate: (file) => `${file}: the record agrees with the Japanese.`,
  usage: 'Usage: npm run translated -- content/plan/en/direction/vision.mdx [--section 2-1-1] (a folder will do, too)',
  refused: {
    notTranslation: 'Name a page in English (an .mdx file below plan/en/).',
    noSource: 'There is no page {source} in Japanese.',
    unreadable: '{reason} cannot be read. See npm run validate.',
    noSection: 'The Japanese has no heading "{section}". Did you mean: {near}',
  },
};
