import type { Content } from '../schema/content.ts';
import { datasets, yearly } from '../schema/datasets.ts';
import type { Revision } from '../schema/progress.ts';
import type { Reading } from '../schema/readings.ts';

/** The month in which a fiscal year begins: April. */
const firstMonth = 4;

/** The fiscal year that a day or a month of the calendar lies in. */
export function fiscalYearOf(day: string): number {
  const [year, month] = day.split('-').map(Number) as [number, number];
  return month >= firstMonth ? year : year - 1;
}

/** The fiscal years that have a page of what is new: the one in which the plan was published, and each later one that has readings, a survey, states or notes. */
export function updateYears({ site, years }: Pick<Content, 'site' | 'years'>): number[] {
  const first = fiscalYearOf(site.period.published);
  const later = [years.indicators, years.survey, years.measures, years.notes]
    .flatMap((it) => it.map(({ year }) => year))
    .filter((it) => it > first);
  return [...new Set([first, ...later])].sort((a, b) => a - b);
}

/**
 * The last day whose corrections belong to a year: the day its numbers were published, else the last of the fiscal year. What was
 * corrected later belongs to the years after it. The newest year has no last day.
 */
export function lastDayOf(content: Pick<Content, 'site' | 'years'>, year: number): string | undefined {
  if (year >= updateYears(content).at(-1)!) return undefined;
  return content.years.notes.find((it) => it.year === year)?.published ?? `${year + 1}-03-31`;
}

/**
 * A content as it was known when the numbers of a fiscal year were published: later years are left out, and a number that was
 * corrected afterwards is what it was. A survey that a baseline rests on is part of the promise and always known. The text is
 * that of today, because a content keeps no history of words.
 */
export function knownAt(content: Content, year: number): Content {
  const last = lastDayOf(content, year);
  const later =
    last === undefined ? [] : content.revisions.revisions.filter((it) => it.date > last).sort((a, b) => b.date.localeCompare(a.date));
  const promised = baselineSurveys(content);
  const until = Object.fromEntries(
    Object.entries(content.years).map(([name, files]) => [
      name,
      files.filter((it) => it.year <= year || (name === 'survey' && promised.has(it.year))),
    ]),
  );
  const revisions = { revisions: content.revisions.revisions.filter((it) => !later.includes(it)) };
  // The newest first, so that what stays is the value before the oldest of them.
  return later.reduce<Content>(undone, { ...content, revisions, years: until as unknown as Content['years'] });
}

/** The years of the surveys that baselines are taken from. */
function baselineSurveys({ indicators, targets }: Pick<Content, 'indicators' | 'targets'>): Set<number> {
  return new Set([targets.baseline, ...indicators.indicators.flatMap((it) => it.survey?.year ?? [])]);
}

function undone(content: Content, { file, of, field, was }: Revision): Content {
  const { indicators, targets, years } = content;
  if (field !== 'reading') {
    if (was === null) return content;
    if (file === datasets.targets.file)
      return { ...content, targets: { ...targets, targets: targets.targets.map((it) => (it.of === of ? { ...it, value: was } : it)) } };
    return {
      ...content,
      indicators: {
        indicators: indicators.indicators.map((it) => (it.id === of && it[field] ? { ...it, [field]: { ...it[field], value: was } } : it)),
      },
    };
  }
  const back = (it: Reading): Reading => {
    if (it.of !== of) return it;
    const kept = { ...it };
    delete kept.value;
    delete kept.absent;
    return was === null ? { ...kept, absent: 'pending' } : { ...kept, value: was };
  };
  const here = (name: keyof typeof yearly, year: number): boolean => file === `years/${year}/${yearly[name].file}`;
  return {
    ...content,
    years: {
      ...years,
      indicators: years.indicators.map((it) => (here('indicators', it.year) ? { ...it, readings: it.readings.map(back) } : it)),
      workforce: years.workforce.map((it) => (here('workforce', it.year) ? { ...it, readings: it.readings.map(back) } : it)),
      survey: years.survey.map((it) =>
        here('survey', it.year)
          ? {
              ...it,
              scores: it.scores.map(back),
              published: it.published.map((score) => (score.of === of && was !== null ? { ...score, value: was } : score)),
            }
          : it,
      ),
    },
  };
}
