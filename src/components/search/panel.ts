import { href } from '../../i18n/href.ts';
import { otherLocale } from '../../i18n/locale.ts';
import type { Locale } from '../../schema/content.ts';
import { search, type SearchResult } from '../../search/search.ts';
import { element } from './element.ts';
import { engine } from './engine.ts';
import { resultList } from './results.ts';
import { searchWords } from './strings.ts';
import { walkLinks } from './walk-links.ts';

/** A search field with its results. */
export interface Panel {
  root: HTMLElement;
  input: HTMLInputElement;
  /** Puts a query into the field and searches. */
  ask(query: string): Promise<void>;
}

export interface PanelOptions {
  locale: Locale;
  /** Whether the page is search itself, which shows more on request and keeps its query in the address. */
  page: boolean;
  /** Called with each query that was searched. */
  asked?(query: string): void;
}

const pause = 120;
const patience = 150;
const step = 8;

/** Makes the search field and everything that follows from typing into it. */
export function createPanel({ locale, page, asked }: PanelOptions): Panel {
  const words = searchWords[locale];
  const input = element('input', {
    type: 'search',
    name: 'q',
    'aria-label': words.label,
    placeholder: words.placeholder,
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
  });
  const form = element('form', { action: href(locale, '/search/'), class: 'search-field' }, input);
  const status = element('p', { class: 'search-status', role: 'status' });
  const body = element('div', { class: 'search-body' });
  const root = element('div', { class: 'search-panel' }, form, status, body);
  let last = 0;
  let timer: ReturnType<typeof setTimeout>;

  const show = (said: string, ...children: Node[]): void => {
    status.textContent = said;
    body.replaceChildren(...children);
  };
  const elsewhere = (query: string): HTMLElement => {
    const other = otherLocale(locale);
    const links: [string, string, string | undefined][] = [
      [href(other, `/search/?q=${encodeURIComponent(query)}`), words.inOther, other],
      [href(locale, '/plan/'), words.contents, undefined],
      [href(locale, '/glossary/'), words.glossary, undefined],
    ];
    return element(
      'ul',
      { class: 'search-elsewhere' },
      ...links.map(([to, label, lang]) => element('li', {}, element('a', { href: to, hreflang: lang }, label))),
    );
  };
  const showNothingYet = (): void => show('', element('p', { class: 'search-help' }, words.hint));
  const showFailure = (query: string): void => {
    const retry = element('button', { type: 'button', class: 'button' }, words.retry);
    retry.addEventListener('click', () => {
      input.focus();
      void ask(query);
    });
    show(words.failed, element('p', { class: 'search-help' }, words.failedHelp), element('p', {}, retry), elsewhere(query));
  };
  const showResult = ({ pages, total }: SearchResult, query: string, most: number): void => {
    if (pages.length === 0) return show(words.none(query), element('p', { class: 'search-help' }, words.noneHelp), elsewhere(query));
    const whole = pages.length >= total;
    show(whole ? words.count(total) : words.shown(pages.length, total), resultList(pages, words.results));
    if (whole) return;
    if (!page)
      return body.append(
        element('p', { class: 'search-more' }, element('a', { href: `${form.action}?q=${encodeURIComponent(query)}` }, words.all)),
      );
    const more = element('button', { type: 'button', class: 'button' }, words.more);
    more.addEventListener('click', async () => {
      await ask(query, most + step);
      body.querySelectorAll<HTMLElement>('.search-results > li')[pages.length]?.querySelector('a')?.focus();
    });
    body.append(element('p', { class: 'search-more' }, more));
  };
  const ask = async (query: string, most = step): Promise<void> => {
    const mine = ++last;
    clearTimeout(timer);
    if (!query.trim()) {
      asked?.('');
      return showNothingYet();
    }
    const waiting = setTimeout(() => mine === last && (status.textContent = words.loading), patience);
    try {
      const result = await search(query, await engine(locale), most);
      if (mine !== last) return;
      showResult(result, query.trim(), most);
      asked?.(query.trim());
    } catch {
      if (mine === last) showFailure(query);
    } finally {
      clearTimeout(waiting);
    }
  };

  input.addEventListener('input', (event) => {
    clearTimeout(timer);
    if (!(event as InputEvent).isComposing) timer = setTimeout(() => void ask(input.value), pause);
  });
  input.addEventListener('compositionend', () => void ask(input.value));
  form.addEventListener('submit', (event) => {
    if (page || !input.value.trim()) event.preventDefault();
    if (page) void ask(input.value);
  });
  walkLinks(root, input);
  showNothingYet();
  engine(locale).catch(() => undefined);
  return {
    root,
    input,
    ask: (query) => {
      input.value = query;
      return ask(query);
    },
  };
}
