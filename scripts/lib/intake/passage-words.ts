import { locales } from '../../../src/schema/content.ts';
import type { Localised } from '../../../src/schema/text.ts';
import type { Source } from '../read/source.ts';

/* A cell is for recognising a passage and not for reading it. Letters. */
const longest = { ja: 90, en: 180 };

/** The words of each passage that can be pointed at, by its id, cut to what a cell can show. */
export function passageWords({ pages }: Pick<Source, 'pages'>): Map<string, Localised> {
  const words = new Map<string, Partial<Localised>>();
  for (const { locale, outline } of pages) {
    for (const { item, text } of outline?.passages ?? []) {
      if (item === undefined) continue;
      const known = words.get(item) ?? {};
      known[locale] ??= shortened(text, longest[locale]);
      words.set(item, known);
    }
  }
  return new Map([...words].flatMap(([item, it]) => (locales.every((locale) => it[locale]) ? [[item, it as Localised]] : [])));
}

function shortened(text: string, limit: number): string {
  const line = text.replace(/[*_`]/g, '').replace(/\s+/g, ' ').trim();
  const letters = [...line];
  return letters.length <= limit ? line : `${letters.slice(0, limit - 1).join('')}\u2026`;
}
