import { filterIn, filterNames, filterOut, matches, type MeasureFilter } from '../../model/measure-filter.ts';

const form = document.querySelector<HTMLFormElement>('[data-measure-filter]');
const items = [...document.querySelectorAll<HTMLElement>('[data-measure]')].map((element) => ({
  element,
  facts: {
    concerns: element.dataset['who']!.split(' '),
    outcomes: element.dataset['outcome']!.split(' '),
    state: element.dataset['state']!,
    text: element.textContent,
  },
}));
const groups = [...document.querySelectorAll<HTMLElement>('[data-group]')];

function show(filter: MeasureFilter, status: HTMLElement): void {
  let shown = 0;
  for (const { element, facts } of items) {
    element.hidden = !matches(filter, facts);
    if (!element.hidden) shown += 1;
  }
  for (const group of groups) group.hidden = !group.querySelector('[data-measure]:not([hidden])');
  status.textContent = shown > 0 ? status.dataset['shown']!.replace('{n}', String(shown)) : status.dataset['none']!;
}

if (form) {
  const status = form.querySelector<HTMLElement>('[data-shown]')!;
  const fields = filterNames.map((name) => form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement);
  const asked = (): MeasureFilter => Object.fromEntries(fields.map((it) => [it.name, it.value])) as MeasureFilter;
  const fill = (): void => {
    const filter = filterIn(location.search);
    for (const it of fields) it.value = filter[it.name as keyof MeasureFilter];
    // A select refuses a value that it does not offer; what it then holds is what is shown.
    for (const it of fields) if (it instanceof HTMLSelectElement && it.selectedIndex < 0) it.value = '';
    show(asked(), status);
  };
  const ask = (): void => {
    history.replaceState(null, '', `${location.pathname}${filterOut(location.search, asked())}${location.hash}`);
    show(asked(), status);
  };
  form.hidden = false;
  form.addEventListener('input', ask);
  form.addEventListener('reset', () => setTimeout(ask));
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('popstate', fill);
  fill();
}
