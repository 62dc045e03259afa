import { freshnessOf } from '../../../src/model/text/freshness.ts';
import { locales } from '../../../src/schema/content.ts';
import { errorAt, warningAt, type Finding } from '../report/finding.ts';
import { twinsOf } from './every-page-has-its-twin.ts';
import { proposition } from './proposition.ts';

/** Only a translation says what it was made from; the source language is made from nothing. */
export const noSourceIsTranslated = proposition([], (_, { pages, lineOf }) =>
  pages
    .filter((it) => it.locale === locales[0] && it.data?.translatedFrom)
    .map((it) => errorAt(it.file, lineOf(it.file, ['translatedFrom']), 'translation.ofSource')),
);

/** Every section of a translation is made from the source as it is now, and says so. A note each, for a person to look at. */
export const everyTranslationIsFresh = proposition([], (_, all) =>
  twinsOf(all).flatMap(({ source, twin }): Finding[] => {
    if (!source.data || !twin.data || source.body === undefined || !source.outline) return [];
    const recorded = twin.data.translatedFrom;
    const command = `npm run translated -- content/${twin.file}`;
    if (!recorded) return [warningAt(twin.file, 1, 'translation.unrecorded', { section: '*', command })];
    const sections = freshnessOf({ data: source.data, body: source.body }, recorded);
    const line = (anchor: string): number => all.lineOf(twin.file, ['translatedFrom', anchor]);
    return [
      ...sections.flatMap(({ anchor, heading, state, changed, added, removed }): Finding[] => {
        const one = `${command} --section ${anchor}`;
        if (state === 'unrecorded')
          return [warningAt(twin.file, line(anchor), 'translation.unrecorded', { section: anchor, command: one })];
        if (state === 'fresh') return [];
        const named = [...changed, ...added].map((it) => it.item ?? it.kind);
        const what = [...new Set(named), ...(removed > 0 ? [`\u2212${removed}`] : [])].join(', ');
        return [
          warningAt(twin.file, line(anchor), 'translation.older', {
            section: anchor,
            heading: heading ?? '',
            source: source.file,
            what,
            command: one,
          }),
        ];
      }),
      ...Object.keys(recorded)
        .filter((it) => !sections.some(({ anchor }) => anchor === it))
        .map((it) => warningAt(twin.file, line(it), 'translation.gone', { section: it, command })),
    ];
  }),
);
