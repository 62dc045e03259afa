import { stringsOf } from '../i18n/strings.ts';
import type { Content, Locale } from '../schema/content.ts';
import { chartIds } from './chart-descriptions.tsx';
import { trajectoryFile } from './indicators/describe-trajectory.tsx';
import { yearChartsOf, type YearChart } from './survey-descriptions.tsx';
import { planChartsOf, planChartTitle, type PlanChartId } from './plan-descriptions.tsx';

/** A picture that other sites may show in a frame. */
export interface Embed {
  /** The name of its files and the last part of its address below `/embed/`. */
  id: string;
  /** What it shows, for the title of the frame. */
  title: string;
  /** The page of this site that it belongs to. */
  page: string;
  /** The page whose picture stands for it in link previews. */
  preview: string;
  /** The indicator whose trajectory it is. */
  indicator?: string;
  /** The picture of what the plan says that it is. */
  plan?: PlanChartId;
  /** The picture of survey scores or supplied numbers that it is. */
  chart?: YearChart;
}

/** Every picture that can be embedded. */
export function embedsOf(content: Content, locale: Locale): Embed[] {
  const { staff, dots, path } = stringsOf(locale).chart;
  const titles = { 'score-staff': staff.title, 'question-dots': dots.title, 'score-targets': path.title };
  return [
    ...chartIds.map((id) => ({ id, title: titles[id], page: '/survey/', preview: embedAddress(id) })),
    ...planChartsOf(content).map(({ id, page }) => ({
      id,
      title: planChartTitle(content, locale, id),
      page,
      preview: embedAddress(id),
      plan: id,
    })),
    ...content.indicators.indicators.map(({ id, label }) => ({
      id: trajectoryFile(id),
      title: label[locale],
      page: `/indicators/${id}/`,
      preview: `/indicators/${id}/`,
      indicator: id,
    })),
    ...yearChartsOf(content, locale).map((chart) => ({
      id: chart.id,
      title: chart.describe().title,
      page: chart.page,
      preview: chart.page,
      chart,
    })),
  ];
}

/** The address of an embedded picture. */
export function embedAddress(id: string): string {
  return `/embed/${id}/`;
}
