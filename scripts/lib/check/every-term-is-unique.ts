import { locales } from '../../../src/schema/content.ts';
import { datasets } from '../../../src/schema/datasets.ts';
import { errorAt } from '../report/finding.ts';
import { proposition } from './proposition.ts';

/** One term, one entry: no word, whether term or alias, leads to two explanations. */
export const everyTermIsUnique = proposition(['glossary'], ({ glossary: { terms } }, source) => {
  const file = datasets.glossary.file;
  return locales.flatMap((locale) => {
    const seen = new Map<string, string>();
    return terms.flatMap((entry, n) =>
      [entry[locale].term, ...entry[locale].aliases].flatMap((word, w) => {
        const folded = word.normalize('NFKC').toLowerCase();
        const before = seen.get(folded);
        seen.set(folded, before ?? entry.id);
        const path = ['terms', n, locale, ...(w === 0 ? ['term'] : ['aliases', w - 1])];
        return before === undefined ? [] : [errorAt(file, source.lineOf(file, path), 'term.duplicate', { word, id: entry.id, before })];
      }),
    );
  });
});
