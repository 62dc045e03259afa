import { filterFromQuery, fitsFilter, queryOfFilter, type IndicatorFilter } from '../../model/indicator-filter.ts';

/** Shows the indicators that fit the form, and keeps the choice in the address. Without this script all of them are shown. */
const form = document.querySelector<HTMLFormElement>('[data-indicator-filter]');
const cards = [...document.querySelectorAll<HTMLElement>('[data-indicator]')];

if (form) {
  const fields = { status: form.elements.namedItem('status'), area: form.elements.namedItem('area') } as Record<
    keyof IndicatorFilter,
    HTMLSelectElement
  >;
  const count = document.querySelector<HTMLElement>('[data-shown]')!;
  const show = (filter: IndicatorFilter): void => {
    let shown = 0;
    for (const card of cards) {
      const { status = '', outcome = '', area = '' } = card.dataset;
      card.hidden = !fitsFilter(filter, { status, outcome, area });
      if (!card.hidden) shown += 1;
    }
    for (const group of document.querySelectorAll<HTMLElement>('[data-group]'))
      group.hidden = !group.querySelector('[data-indicator]:not([hidden])');
    count.textContent = shown > 0 ? count.dataset['shown']!.replace('{n}', String(shown)) : count.dataset['none']!;
  };
  const fill = (): void => {
    const offered = (it: HTMLSelectElement): string[] => [...it.options].map((option) => option.value);
    const filter = filterFromQuery(location.search, { status: offered(fields.status), area: offered(fields.area) });
    fields.status.value = filter.status;
    fields.area.value = filter.area;
    show(filter);
  };
  const ask = (): void => {
    const filter = { status: fields.status.value, area: fields.area.value };
    history.replaceState(history.state, '', `${location.pathname}${queryOfFilter(filter, location.search)}${location.hash}`);
    show(filter);
  };
  form.hidden = false;
  form.addEventListener('input', ask);
  form.addEventListener('reset', () => setTimeout(ask));
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('popstate', fill);
  fill();
}
