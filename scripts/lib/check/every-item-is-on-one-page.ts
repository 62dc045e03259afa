import { locales } from '../../../src/schema/content.ts';
import { datasets } from '../../../src/schema/datasets.ts';
import { errorAt, type Finding } from '../report/finding.ts';
import { nearest } from '../report/nearest.ts';
import { proposition } from './proposition.ts';

const file = datasets.items.file;

/**
 * Every item of the data stands in the plan exactly once, every item of the plan is in the data, and both say the same place.
 * Asked of the source language; the twins must have the same items anyway.
 */
export const everyItemIsOnOnePage = proposition(['items'], ({ items: { items } }, source) => {
  const pages = source.pages.filter((it) => it.locale === locales[0]);
  const uses = pages.flatMap((page) =>
    (page.outline?.passages ?? []).flatMap((it) => (it.item ? [{ id: it.item, page, line: it.line, place: it.place }] : [])),
  );
  const unread = pages.some((it) => !it.outline);
  const known = items.map((it) => it.id);

  const missing = items.flatMap(({ id }, n): Finding[] =>
    unread || uses.some((it) => it.id === id)
      ? []
      : [
          errorAt(file, source.lineOf(file, ['items', n, 'id']), 'item.notInPages', {
            id,
            near: nearest(
              id,
              uses.map((it) => it.id).filter((it) => !known.includes(it)),
            ),
          }),
        ],
  );
  const rest = uses.flatMap(({ id, page, line, place }, n): Finding[] => {
    const item = items.find((it) => it.id === id);
    if (!item)
      return [
        errorAt(page.file, line, 'item.notInData', {
          id,
          near: nearest(
            id,
            known.filter((it) => !uses.some((use) => use.id === it)),
          ),
        }),
      ];
    const before = uses.slice(0, n).find((it) => it.id === id);
    if (before) return [errorAt(page.file, line, 'item.twice', { id, before: `${before.page.file}:${before.line}` })];
    if (page.data && item.source !== place && uses.filter((it) => it.id === id).length === 1)
      return [
        errorAt(file, source.lineOf(file, ['items', items.indexOf(item), 'source']), 'item.place', { id, given: item.source, place }),
      ];
    return [];
  });
  return [...missing, ...rest];
});
