import type { Words } from '../words.ts';
import type { guide as source } from './guide.ja.ts';

export const guide: Words<typeof source> = {
  columns: {
    field: 'field',
    name: 'called',
    kind: 'what to write',
    needed: 'needed',
    meaning: 'what it means',
    message: 'what it says',
    remedy: 'what to do',
  },
  kinds: {
    text: 'text',
    number: 'number',
    whole: 'whole number',
    'yes-no': 'true / false',
    choice: 'choice',
    localised: 'text in Japanese (ja) and English (en)',
    group: 'group',
    map: 'names with values',
  },
  list: (kind) => `list: ${kind}`,
  needed: 'yes',
  years: 'Numbers of a year',
  definitions: 'Definitions and settings',
  pages: 'Pages of the text (between the --- lines at the top)',
  absent: 'this file may be left out',
  stale: 'The tables in content/README.md are out of date. Run npm run guide.',
  written: 'The tables in content/README.md were made anew.',
  current: 'The tables in content/README.md are up to date.',
};
