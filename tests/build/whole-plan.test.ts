import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/lib/run/command.ts';
import { builtSite } from './built-site.ts';

/* Nothing of the source is lost: what it holds is counted here by hand, and found again on the pages of both languages. */
const site = builtSite();
const definitions = <T>(name: string): T => JSON.parse(readFileSync(join(root, 'content/definitions', `${name}.json`), 'utf8')) as T;
const languages = [
  ['ja', '/'],
  ['en', '/en/'],
] as const;

/** The places of the source: chapters, sections, and the circled items under each. */
const places: Record<string, number> = {
  '1': 0,
  '2': 0,
  '2-(1)': 0,
  '2-(2)': 0,
  '2-(3)': 0,
  '2-(4)': 0,
  '2-(5)': 2,
  '2-(6)': 0,
  '2-(7)': 0,
  '2-(8)': 0,
  '3': 0,
  '3-(1)': 0,
  '3-(2)': 0,
  '3-(3)': 4,
  '3-(4)': 0,
  '4': 0,
  '4-(1)': 4,
  '4-(2)': 3,
  '4-(3)': 0,
  '5': 0,
  '5-(1)': 4,
  '5-(2)': 4,
  '5-(3)': 0,
  '6': 0,
  '6-(1)': 3,
  '6-(2)': 0,
  '7': 0,
  '7-(1)': 0,
  '7-(2)': 0,
  '8': 0,
  '9': 3,
};

describe.each(languages)('the plan in %s', (_, base) => {
  const pages = site.addresses.filter((it) => it.startsWith(`${base}plan/`)).map((it) => site.page(it));
  const found = (selector: string, attribute: string) =>
    new Set(pages.flatMap((it) => [...it.document.querySelectorAll(selector)].map((node) => node.getAttribute(attribute)!)));

  it.each(Object.entries(places))('has a page for %s with its %i items', (place, items) => {
    const page = pages.find(
      (it) => it.address !== `${base}plan/` && it.document.querySelector('main')?.getAttribute('data-place') === place,
    );
    expect(page, `no page says it is ${place}`).toBeDefined();
    const anchor = place.replace(/[()]/g, '');
    for (let item = 1; item <= items; item++)
      expect(page!.document.getElementById(`${anchor}-${item}`), `#${anchor}-${item}`).not.toBeNull();
  });

  it('shows each of the 45 questions with its score', () => {
    const rows = pages.flatMap((it) => [...it.document.querySelectorAll('[data-question]')]);
    const shown = new Map(rows.map((row) => [row.getAttribute('data-question')!, row.querySelector('.number')!.textContent!.trim()]));
    const asked = definitions<{ categories: { subCategories: { questions: { id: string }[] }[] }[] }>('survey')
      .categories.flatMap((it) => it.subCategories)
      .flatMap((it) => it.questions.map(({ id }) => id));
    expect(asked).toHaveLength(45);
    expect([...shown.keys()].sort()).toEqual([...asked].sort());
    for (const [id, text] of shown) expect(text, id).toMatch(/^\d\.\d\d/);
  });

  it('shows the 14 indicators with baseline and target', () => {
    const ids = definitions<{ indicators: { id: string }[] }>('indicators').indicators.map(({ id }) => id);
    expect(ids).toHaveLength(14);
    expect([...found('[data-indicator]', 'data-indicator')].sort()).toEqual([...ids].sort());
    const rows = pages.flatMap((it) => [...it.document.querySelectorAll('tr[data-indicator]')]);
    for (const row of rows) expect(row.querySelectorAll('[data-value]'), row.getAttribute('data-indicator')!).toHaveLength(2);
  });

  it('shows the 14 score targets', () => {
    const ids = definitions<{ targets: { of: string }[] }>('targets').targets.map(({ of }) => of);
    expect(ids).toHaveLength(14);
    expect([...found('tr[data-target]', 'data-target')].sort()).toEqual([...ids].sort());
  });

  it('shows the 7 competencies, the 6 position rows with their 42 marks, their roles, and the 3 tiers', () => {
    expect(found('[data-competency]', 'data-competency').size).toBe(7);
    expect(found('[data-position]', 'data-position').size).toBe(6);
    expect(pages.flatMap((it) => [...it.document.querySelectorAll('[data-position] [data-mark]')])).toHaveLength(42);
    expect(found('[data-position-role]', 'data-position-role').size).toBe(6);
    expect(found('[data-tier]', 'data-tier').size).toBe(3);
  });

  it('shows every item of the plan once, and every lost figure with its notice', () => {
    const ids = definitions<{ items: { id: string }[] }>('items').items.map(({ id }) => id);
    const shown = pages.flatMap((it) => [...it.document.querySelectorAll('.item')].map((node) => node.id));
    expect(shown.sort()).toEqual([...ids].sort());
    const figures = definitions<{ figures: { id: string }[] }>('figures').figures.map(({ id }) => id);
    expect([...found('[data-pending]', 'data-pending')].sort()).toEqual([...figures].sort());
  });
});

describe('the two languages', () => {
  it('have the same pages, and on each the same anchors and figures', () => {
    const inside = (base: string) => site.addresses.filter((it) => it.startsWith(base)).map((it) => it.slice(base.length));
    const [ja, en] = [inside('/plan/'), inside('/en/plan/')];
    expect(en).toEqual(ja);
    for (const path of ja) {
      const facts = (base: string) => {
        const main = site.page(base + path).document.querySelector('main')!;
        return {
          anchors: [...main.querySelectorAll('[id]')].map((it) => it.id),
          values: [...main.querySelectorAll('[data-value]')].map((it) => it.getAttribute('data-value')),
        };
      };
      expect(facts('/en/plan/'), path).toEqual(facts('/plan/'));
    }
  });
});
