import { locales, type Locale } from '../../../src/schema/content.ts';
import { circledNumber } from '../../../src/model/anchors.ts';
import type { ComponentUse, Outline, PageFile, Source } from '../read/source.ts';
import { errorAt, type Finding } from '../report/finding.ts';
import { proposition } from './proposition.ts';

type Twins = { source: PageFile; twin: PageFile };
type Read = PageFile & { outline: Outline };

/** Every page with the page of the same path in the other language, the source language first. */
export function twinsOf({ pages }: Source): Twins[] {
  return pages
    .filter((it) => it.locale === locales[0])
    .flatMap((source) => pages.filter((it) => it.path === source.path && it !== source).map((twin) => ({ source, twin })));
}

function readTwins(source: Source): { source: Read; twin: Read }[] {
  return twinsOf(source).filter((it): it is { source: Read; twin: Read } => Boolean(it.source.outline && it.twin.outline));
}

/** Every page of the plan exists in both languages. */
export const everyPageHasItsTwin = proposition([], (_, { pages }) =>
  pages.flatMap(({ file, locale, path }) =>
    locales
      .filter((it: Locale) => it !== locale && !pages.some((page) => page.locale === it && page.path === path))
      .map((it) => errorAt(file, 1, 'twin.missing', { file: file.replace(`/${locale}/`, `/${it}/`) })),
  ),
);

/** Twins stand at the same place in the plan. */
export const twinsStandAtOnePlace = proposition([], (_, all) =>
  twinsOf(all).flatMap(({ source, twin }) => {
    if (!source.data || !twin.data) return [];
    const [a, b] = [source.data, twin.data];
    const pairs = [
      [['order'], a.order, b.order],
      [['source', 'place'], a.source.place, b.source.place],
      [['source', 'page'], a.source.page, b.source.page],
    ] as const;
    return pairs.flatMap(([path, ja, en]) =>
      ja === en
        ? []
        : [errorAt(twin.file, all.lineOf(twin.file, path), 'twin.frontMatter', { name: path.join('.'), ja: ja ?? '-', en: en ?? '-' })],
    );
  }),
);

/** Twins have the same headings: as many, as deep, with the same numbers. Everything after the first difference is out of step, so only that is told. */
export const twinsHaveTheSameHeadings = proposition([], (_, all) =>
  readTwins(all).flatMap(({ source, twin }) =>
    firstDifference(
      source.outline.headings.map((it) => ({ line: it.line, shape: headingShape(it) })),
      twin.outline.headings.map((it) => ({ line: it.line, shape: headingShape(it) })),
      (line, ja, en) => errorAt(twin.file, line, 'twin.headings', { ja, en }),
    ),
  ),
);

/** Twins have the same items in the same order. */
export const twinsHaveTheSameItems = proposition([], (_, all) =>
  readTwins(all).flatMap(({ source, twin }) =>
    firstDifference(itemsOf(source.outline), itemsOf(twin.outline), (line, ja, en) => errorAt(twin.file, line, 'twin.items', { ja, en })),
  ),
);

/** Twins have the same blocks in the same order, and the same components and links in each passage. */
export const twinsHaveTheSameComponents = proposition([], (_, all) =>
  readTwins(all).flatMap(({ source, twin }): Finding[] => {
    const blocks = firstDifference(blocksOf(source.outline), blocksOf(twin.outline), (line, ja, en) =>
      errorAt(twin.file, line, 'twin.components', { ja, en }),
    );
    const inline = pairsOf(source, twin).flatMap(([a, b]) => [
      ...setDifference(a.components.map(shapeOf), b.components.map(shapeOf), (ja, en) =>
        errorAt(twin.file, b.line, 'twin.components', { ja, en }),
      ),
      ...setDifference(
        a.links.map((it) => it.url),
        b.links.map((it) => it.url),
        (ja, en) => errorAt(twin.file, b.line, 'twin.links', { ja, en }),
      ),
    ]);
    return [...blocks, ...inline];
  }),
);

/**
 * Twins have the same paragraphs, list items and blocks, one after the other. Asked where headings, items and blocks are the
 * same, each of which has a plainer message of its own.
 */
export const twinsHaveTheSameOrder = proposition([], (_, all) =>
  readTwins(all).flatMap(({ source: { outline: a }, twin: { file, outline: b } }) => {
    const same = [
      (it: Outline) => it.headings.map(headingShape),
      (it: Outline) => shapes(itemsOf(it)),
      (it: Outline) => shapes(blocksOf(it)),
    ];
    if (!same.every((of) => of(a).join() === of(b).join())) return [];
    return firstDifference(a.sequence, b.sequence, (line, ja, en) => errorAt(file, line, 'twin.order', { ja, en }));
  }),
);

/** The passages that two twins share, by key; none but the items where their headings are out of step. */
export function pairsOf(source: Read, twin: Read): [Outline['passages'][number], Outline['passages'][number]][] {
  const inStep = source.outline.headings.map(headingShape).join() === twin.outline.headings.map(headingShape).join();
  return source.outline.passages.flatMap((a) => {
    const b = a.item || a.kind === 'front' || inStep ? twin.outline.passages.find((it) => it.key === a.key) : undefined;
    return b ? [[a, b]] : [];
  });
}

/** Every pair of passages of every pair of twins. */
export function passagePairs(all: Source): { twin: Read; pair: ReturnType<typeof pairsOf>[number] }[] {
  return readTwins(all).flatMap(({ source, twin }) => pairsOf(source, twin).map((pair) => ({ twin, pair })));
}

function headingShape({ depth, text }: { depth: number; text: string }): string {
  return `${'#'.repeat(depth)}${circledNumber(text) === undefined ? '' : ` ${text[0]}`}`;
}

function shapes(list: { shape: string }[]): string[] {
  return list.map((it) => it.shape);
}

function itemsOf({ passages }: Outline): { line: number; shape: string }[] {
  return passages.flatMap((it) => (it.item ? [{ line: it.line, shape: it.item }] : []));
}

function blocksOf({ components }: Outline): { line: number; shape: string }[] {
  return components.filter((it) => it.block).map((it) => ({ line: it.line, shape: shapeOf(it) }));
}

function shapeOf({ name, attributes }: ComponentUse): string {
  return `<${[
    name,
    ...Object.entries(attributes)
      .sort()
      .map(([key, value]) => `${key}="${value}"`),
  ].join(' ')}>`;
}

function firstDifference(
  a: { line: number; shape: string }[],
  b: { line: number; shape: string }[],
  report: (line: number, ja: string, en: string) => Finding,
): Finding[] {
  const index = Array.from({ length: Math.max(a.length, b.length) }).findIndex((_, n) => a[n]?.shape !== b[n]?.shape);
  return index < 0 ? [] : [report(b[index]?.line ?? b.at(-1)?.line ?? 1, a[index]?.shape ?? '-', b[index]?.shape ?? '-')];
}

function setDifference(a: string[], b: string[], report: (ja: string, en: string) => Finding): Finding[] {
  const rest = [...b];
  const missing = a.filter((it) => {
    const at = rest.indexOf(it);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  return missing.length || rest.length ? [report(missing.join(' ') || '-', rest.join(' ') || '-')] : [];
}
