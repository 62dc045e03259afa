import { locales } from '../../../src/schema/content.ts';
import { datasets } from '../../../src/schema/datasets.ts';
import { audience } from '../../../src/schema/words.ts';
import { sections } from '../../../src/schema/sections.ts';
import type { PageFile, Source } from '../read/source.ts';
import { errorAt, type FindingKey } from '../report/finding.ts';
import { nearest } from '../report/nearest.ts';
import { proposition } from './proposition.ts';

type Wrong = [FindingKey, Record<string, string | undefined>];

/** Every link of the plan's text leads somewhere: to a page, an anchor or a section of this site, or by https to another. */
export const everyLinkArrives = proposition([], (_, source) =>
  source.pages.flatMap((page) =>
    (page.outline?.links ?? []).flatMap(({ url, line }) => {
      const wrong = wrongWith(url, page, source);
      return wrong ? [errorAt(page.file, line, wrong[0], { url, ...wrong[1] })] : [];
    }),
  ),
);

/** Every door of the home page leads somewhere in this site. */
export const everyDoorLeadsSomewhere = proposition(['site'], ({ site: { doors } }, source) => {
  const file = datasets.site.file;
  return Object.entries(doors).flatMap(([door, { links }]) =>
    links.flatMap(({ path }, n) => {
      const wrong = wrongWith(path, { locale: locales[0] }, source);
      return wrong ? [errorAt(file, source.lineOf(file, ['doors', door, 'links', n, 'path']), wrong[0], { url: path, ...wrong[1] })] : [];
    }),
  );
});

/** Every first step and every heading of a page for readers that has a link leads somewhere in this site. */
export const everyStepLeadsSomewhere = proposition(['audiences'], ({ audiences: { audiences } }, source) => {
  const file = datasets.audiences.file;
  const links = audiences.flatMap(({ first, groups }, a) => [
    ...first.flatMap(({ steps }, f) =>
      steps.map(({ link }, s) => ({ link, at: ['audiences', a, 'first', f, 'steps', s, 'link', 'path'] })),
    ),
    ...groups.map(({ link }, g) => ({ link, at: ['audiences', a, 'groups', g, 'link', 'path'] })),
  ]);
  return links.flatMap(({ link, at }) => {
    const wrong = link && wrongWith(link.path, { locale: locales[0] }, source);
    return wrong ? [errorAt(file, source.lineOf(file, at), wrong[0], { url: link.path, ...wrong[1] })] : [];
  });
});

/** @param page where the link stands; data stands on no page and has no outline */
function wrongWith(url: string, page: Pick<PageFile, 'locale' | 'outline'> & { path?: string }, source: Source): Wrong | undefined {
  if (/^https:\/\/[^/\s]+/.test(url)) return undefined;
  if (/^[a-z][a-z0-9+.-]*:/i.test(url) || url.startsWith('//')) return ['link.scheme', {}];
  const [address, anchor] = url.split('#') as [string, string | undefined];
  if (address === '') return anchorMissing(page, anchor ?? '');
  if (!address.startsWith('/')) return ['link.relative', {}];
  const [first, ...rest] = address.slice(1).split('/');
  if (locales.some((it) => it === first)) return ['link.language', { near: `/${rest.join('/')}${anchor ? `#${anchor}` : ''}` }];
  if (!address.endsWith('/')) return ['link.slash', { near: `${address}/${anchor ? `#${anchor}` : ''}` }];
  if (first === 'plan') {
    const path = rest.join('/').replace(/\/$/, '');
    const target = source.pages.find((it) => it.path === path && it.locale === page.locale);
    if (!target) return ['link.page', { near: suggestion(path, source) }];
    return anchor === undefined ? undefined : anchorMissing(target, anchor);
  }
  return address === '/' || inSection(first!, rest.join('/').replace(/\/$/, ''), source)
    ? undefined
    : [
        'link.page',
        {
          near: nearest(
            address,
            Object.keys(sections).map((it) => `/${it}/`),
          ),
        },
      ];
}

function suggestion(path: string, { pages }: Source): string | undefined {
  const near = nearest(path, new Set(pages.map((it) => it.path)));
  return near === undefined ? undefined : `/plan/${near}/`;
}

function anchorMissing({ outline, path = '' }: Pick<PageFile, 'outline'> & { path?: string }, anchor: string): Wrong | undefined {
  if (!outline) return undefined;
  const known = [...outline.headings.map((it) => it.anchor), ...outline.passages.flatMap((it) => it.item ?? [])];
  return known.includes(anchor) ? undefined : ['link.anchor', { anchor, page: `/plan/${path}`, near: nearest(anchor, known) }];
}

function inSection(name: string, member: string, { datasets: { indicators, survey, positions } }: Source): boolean {
  const section = Object.hasOwn(sections, name) ? sections[name] : undefined;
  if (!section || member === '' || section.also?.includes(member)) return section !== undefined;
  if (section.members === 'indicator') return indicators?.indicators.some((it) => it.id === member) ?? true;
  if (section.members === 'sub-category') return survey?.categories.some((it) => it.subCategories.some((sub) => sub.id === member)) ?? true;
  if (section.members === 'position') return positions?.positions.some((it) => it.id === member) ?? true;
  return section.members === 'audience' && audience.options.some((it) => it === member);
}
