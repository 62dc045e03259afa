import { numberMark } from '../model/contents.ts';
import type { StrategyNode } from '../model/strategy.ts';
import type { Content, Locale } from '../schema/content.ts';
import type { Audience } from '../schema/words.ts';
import type { ItemText } from './item-words.ts';
import { stringsOf } from './strings.ts';

const sentenceEnd = /^.*?(?:\u3002|[.;](?=\s|$))/u;

/**
 * What the nodes of the strategy are called in one language: a section by its number and title, a measure by the first
 * sentence of its words, a role by the site's word for it.
 * @param texts the words of every passage by item id
 */
export function strategyNames(
  content: Pick<Content, 'pages'>,
  texts: ReadonlyMap<string, Partial<Record<Locale, ItemText>>>,
  locale: Locale,
): (node: StrategyNode) => string {
  const { concerns } = stringsOf(locale).site;
  return ({ kind, id, label }) => {
    if (kind === 'section') {
      const page = content.pages.find((it) => it.locale === locale && it.path === id);
      return page ? `${chapterMark(page.data.order)}${numberMark(page)} ${page.data.title}` : id;
    }
    if (kind === 'role') return concerns[id as Audience] ?? id;
    if (kind === 'measure') {
      const text = texts.get(id)?.[locale]?.text ?? label?.[locale] ?? id;
      return sentenceEnd.exec(text)?.[0] ?? text;
    }
    return label?.[locale] ?? id;
  };
}

/** The chapter before the number of its section, such as `3-`; nothing before a chapter's own number. */
function chapterMark(order: string): string {
  const [chapter, section] = order.split('.');
  return section ? `${chapter}-` : '';
}
