import type { Content, PageText } from '../../schema/content.ts';
import { staleSections } from '../text/freshness.ts';
import { sectionsOf, type Unit } from '../text/page-sections.ts';
import { sequenceDiff, wordsIn } from '../text/sequence-diff.ts';
import type { PageDifference, StaleDifference, TextDifference } from './difference.ts';

type Placed = Unit & { anchor: string; heading: string | undefined };
type Pages = Pick<Content, 'pages'>;

/** Pages that came or went, and the pieces of all others whose words, place or existence is not what it was. */
export function textDifferences(before: Pages, after: Pages): (PageDifference | TextDifference)[] {
  if (before.pages === after.pages) return [];
  const twin = (pages: readonly PageText[], it: PageText) => pages.find(({ locale, path }) => locale === it.locale && path === it.path);
  const lone = (change: PageDifference['change'], from: Pages, to: Pages): PageDifference[] =>
    from.pages
      .filter((it) => !twin(to.pages, it))
      .map(({ locale, path, data }) => ({ type: 'page', change, locale, page: path, title: data.title }));
  return [
    ...lone('added', after, before),
    ...lone('removed', before, after),
    ...after.pages.flatMap((now) => {
      const old = twin(before.pages, now);
      return old ? betweenPages(old, now) : [];
    }),
  ];
}

const placed = (page: PageText): Placed[] =>
  sectionsOf(page).flatMap(({ anchor, heading, units }) => units.map((it) => ({ ...it, anchor, heading })));
const kept = (it: Placed): string => `${it.kind} ${it.item ?? ''} ${it.text}`;

function betweenPages(old: PageText, now: PageText): TextDifference[] {
  const [was, is] = [placed(old), placed(now)];
  if (was.map(kept).join('\n') === is.map(kept).join('\n')) return [];
  const found = (change: TextDifference['change'], { anchor, heading, kind, item }: Placed, from: string, to: string): TextDifference => ({
    type: 'text',
    locale: now.locale,
    page: now.path,
    title: now.data.title,
    anchor,
    heading,
    change,
    kind,
    item,
    words: sequenceDiff(wordsIn(from), wordsIn(to)),
  });
  // Items have names that never change, so they are found wherever they stand; the rest is compared section by section.
  const items = is.flatMap((it): TextDifference[] => {
    if (!it.item) return [];
    const earlier = was.find(({ item }) => item === it.item);
    if (!earlier) return [found('added', it, '', it.text)];
    if (earlier.text !== it.text) return [found('changed', it, earlier.text, it.text)];
    return earlier.anchor === it.anchor ? [] : [found('moved', it, it.text, it.text)];
  });
  const gone = was.filter((it) => it.item && !is.some(({ item }) => item === it.item)).map((it) => found('removed', it, it.text, ''));
  const anchors = [...new Set([...is, ...was].map((it) => it.anchor))];
  const others = anchors.flatMap((anchor) => {
    const rest = (list: readonly Placed[]): Placed[] => list.filter((it) => !it.item && it.anchor === anchor);
    return betweenRuns(rest(was), rest(is)).map(([a, b]) =>
      found(a ? (b ? 'changed' : 'removed') : 'added', (b ?? a)!, a?.text ?? '', b?.text ?? ''),
    );
  });
  const order = new Map(anchors.map((it, n) => [it, n]));
  return [...items, ...gone, ...others].sort((a, b) => order.get(a.anchor)! - order.get(b.anchor)!);
}

/** Pieces without names, paired: what was taken out and what was put in between two that stayed is one change. */
function betweenRuns(was: readonly Placed[], is: readonly Placed[]): [Placed | undefined, Placed | undefined][] {
  const pairs: [Placed | undefined, Placed | undefined][] = [];
  let [i, j, out, put]: [number, number, Placed[], Placed[]] = [0, 0, [], []];
  const settle = (): void => {
    for (let n = 0; n < Math.max(out.length, put.length); n++) pairs.push([out[n], put[n]]);
    [out, put] = [[], []];
  };
  for (const { kind, items } of sequenceDiff(was.map(kept), is.map(kept))) {
    if (kind === 'same') settle();
    if (kind === 'removed') out.push(...was.slice(i, i + items.length));
    if (kind === 'added') put.push(...is.slice(j, j + items.length));
    if (kind !== 'added') i += items.length;
    if (kind !== 'removed') j += items.length;
  }
  settle();
  return pairs;
}

/** Every section of a translation that is older than its source now. */
export function staleDifferences(before: Pages, after: Pages): StaleDifference[] {
  const known = before.pages === after.pages ? undefined : staleSections(before);
  return staleSections(after).map(({ page, locale, anchor, heading, changed, added, removed }) => ({
    type: 'stale',
    locale,
    page: page.path,
    title: page.data.title,
    anchor,
    heading,
    since: known && !known.some((it) => it.locale === locale && it.page.path === page.path && it.anchor === anchor) ? 'now' : 'before',
    pieces: changed.length + added.length + removed,
  }));
}
