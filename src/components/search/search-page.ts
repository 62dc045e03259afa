import type { Locale } from '../../schema/content.ts';
import { createPanel } from './panel.ts';

const host = document.querySelector<HTMLElement>('[data-search-page]')!;
const asked = (): string => new URLSearchParams(location.search).get('q') ?? '';

const panel = createPanel({
  locale: document.documentElement.lang as Locale,
  page: true,
  asked: (query) => history.replaceState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname),
});
host.replaceChildren(panel.root);
addEventListener('popstate', () => void panel.ask(asked()));
if (asked()) void panel.ask(asked());
else panel.input.focus();
