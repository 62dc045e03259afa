import { positionLabel } from '../i18n/career-labels.ts';
import { formatPlace } from '../i18n/format.ts';
import { withNames } from '../i18n/plan-names.ts';
import { stringsOf } from '../i18n/strings.ts';
import { newestSurvey } from '../model/score-standing.ts';
import { scoreStaff } from '../model/score-staff.ts';
import { planAddress } from '../model/tables/table.ts';
import type { Content, Locale } from '../schema/content.ts';
import { embedAddress, embedsOf } from './embeds.ts';
import { footerPages } from './navigation.ts';
import type { SocialCard } from './social-card.ts';

/** A page that has a picture of its own for link previews. */
export interface SocialPage {
  /** Address in the source language, such as `/plan/direction/`. */
  path: string;
  /** Where the page stands; empty where that says nothing. */
  place: string;
  title: string;
}

/** The pages with a picture of their own; every other page shows that of the home page. */
export function socialPages(content: Content, locale: Locale): SocialPage[] {
  const { site, pages, indicators, audiences, survey } = content;
  const { nav, tables } = withNames(content, locale, stringsOf(locale).site);
  const inPlan = pages.filter((it) => it.locale === locale);
  return [
    { path: '/', place: '', title: site.title[locale] },
    ...inPlan.map(({ path, data }) => ({
      path: planAddress(path),
      place: path && formatPlace(locale, data.source.place),
      title: data.title,
    })),
    ...footerPages.filter((it) => it.path !== planAddress('')).map(({ name, path }) => ({ path, place: '', title: nav[name] })),
    ...indicators.indicators.map((it) => ({ path: `/indicators/${it.id}/`, place: tables.indicator, title: it.label[locale] })),
    ...audiences.audiences.map((it) => ({ path: `/for/${it.id}/`, place: '', title: it.title[locale] })),
    ...survey.categories.flatMap((category) =>
      category.subCategories.map((it) => ({ path: `/survey/${it.id}/`, place: nav.survey, title: it.label[locale] })),
    ),
    ...careerPages(content, locale),
    ...embedsOf(content, locale)
      .filter(({ id, preview }) => preview === embedAddress(id))
      .map(({ id, title }) => ({ path: embedAddress(id), place: stringsOf(locale).share.chart, title })),
  ];
}

/** The pages below the career map, but for those that compare two positions. */
function careerPages(content: Content, locale: Locale): SocialPage[] {
  const { dx, positions } = content;
  const careers = withNames(content, locale, stringsOf(locale).careers);
  const below = [
    { path: '/careers/competencies/', title: careers.competencies.title },
    ...(dx.tiers.length > 0 ? [{ path: '/careers/dx/', title: careers.dx.title }] : []),
    ...positions.positions.map((it) => ({ path: `/careers/${it.id}/`, title: positionLabel(locale, it) })),
  ];
  return below.map((it) => ({ ...it, place: careers.title }));
}

/** What the picture of a page shows; the notes are the scores of the newest survey. */
export function cardOf(content: Content, locale: Locale, { place, title }: Omit<SocialPage, 'path'>): SocialCard {
  const { site, years } = content;
  const { scale, bars } = years.survey.length > 0 ? scoreStaff(content, newestSurvey(content)) : { scale: content.survey.scale, bars: [] };
  const share = (value: number): number => (value - scale.min) / (scale.max - scale.min);
  return {
    place,
    title,
    site: title === site.title[locale] ? stringsOf(locale).site.edition : site.shortTitle[locale],
    organisation: site.organisation[locale],
    notes: bars
      .flatMap((it) => it.notes)
      .flatMap(({ value, target, course }) =>
        value === undefined ? [] : [{ now: share(value), goal: course === 'raise' && target !== undefined ? share(target) : undefined }],
      ),
  };
}

/** The file of a page's picture, below the root of the site. */
export function socialImagePath(locale: Locale, path: string): string {
  return `/og/${locale}${path === '/' ? '/index' : path.replace(/\/$/, '')}.png`;
}

/** The file that a page shows in link previews, with the title it carries: its own, or that of the home page. */
export function socialImageOf(content: Content, locale: Locale, path: string): { path: string; title: string } {
  const pages = socialPages(content, locale);
  const { path: own, title } = pages.find((it) => it.path === path) ?? pages[0]!;
  return { path: socialImagePath(locale, own), title: title.replaceAll('\u200b', '') };
}
