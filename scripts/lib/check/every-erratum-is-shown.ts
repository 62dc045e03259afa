import { locales } from '../../../src/schema/content.ts';
import { datasets } from '../../../src/schema/datasets.ts';
import type { Source } from '../read/source.ts';
import { errorAt } from '../report/finding.ts';
import { proposition } from './proposition.ts';

/** Every slip of the source is shown on each page that it lists, and a page shows no slip that does not list it. */
export const everyErratumIsShown = proposition(['errata'], ({ errata: { errata } }, source) => {
  const file = datasets.errata.file;
  const shown = usesOf(source, 'Erratum', 'id');
  const readable = readablePages(source);
  return [
    ...errata.flatMap(({ id, pages }, n) =>
      pages.flatMap((page, p) =>
        !readable.includes(page) || shown.some((it) => it.id === id && it.path === page)
          ? []
          : [errorAt(file, source.lineOf(file, ['errata', n, 'pages', p]), 'erratum.unshown', { id, page: `plan/${locales[0]}/${page}` })],
      ),
    ),
    ...shown.flatMap(({ id, path, file: page, line }) => {
      const erratum = errata.find((it) => it.id === id);
      return erratum && !erratum.pages.includes(path) ? [errorAt(page, line, 'erratum.unlisted', { id, page: path })] : [];
    }),
  ];
});

/** Every figure that the source lost is announced on its page, and nowhere else. */
export const everyFigureIsShown = proposition(['figures'], ({ figures: { figures } }, source) => {
  const file = datasets.figures.file;
  const shown = usesOf(source, 'Pending', 'figure');
  const readable = readablePages(source);
  return [
    ...figures.flatMap(({ id, page }, n) =>
      !readable.includes(page) || shown.some((it) => it.id === id && it.path === page)
        ? []
        : [errorAt(file, source.lineOf(file, ['figures', n, 'id']), 'figure.unshown', { id, page: `plan/${locales[0]}/${page}` })],
    ),
    ...shown.flatMap(({ id, path, file: page, line }) => {
      const figure = figures.find((it) => it.id === id);
      return figure && figure.page !== path ? [errorAt(page, line, 'figure.elsewhere', { id, page: figure.page })] : [];
    }),
  ];
});

/** Where a component is used on the pages of the source language; the twins must use the same. */
function usesOf({ pages }: Source, component: string, attribute: string): { id: string; path: string; file: string; line: number }[] {
  return pages
    .filter((it) => it.locale === locales[0])
    .flatMap(({ path, file, outline }) =>
      (outline?.components ?? []).flatMap(({ name, attributes, line }) => {
        const id = attributes[attribute];
        return name === component && typeof id === 'string' ? [{ id, path, file, line }] : [];
      }),
    );
}

function readablePages({ pages }: Source): string[] {
  return pages.filter((it) => it.locale === locales[0] && it.outline).map((it) => it.path);
}
