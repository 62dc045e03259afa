import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { changeReport, yearReport } from '../../../src/i18n/change-report/change-report.ts';
import type { Report } from '../../../src/i18n/change-report/report.ts';
import { formatYear } from '../../../src/i18n/format.ts';
import { href } from '../../../src/i18n/href.ts';
import { stringsOf } from '../../../src/i18n/strings.ts';
import { differencesBetween } from '../../../src/model/differences.ts';
import { updateYears } from '../../../src/model/known-at.ts';
import { yearUpdate } from '../../../src/model/year-update.ts';
import { locales, type Content, type Locale } from '../../../src/schema/content.ts';
import { htmlOf } from './html.ts';
import { markdownOf } from './markdown.ts';
import { stateOf, type State } from './state.ts';

/** What to compare, and where to write. Folders absolute or from where the program runs. */
export interface ReportOptions {
  contentDir: string;
  from: State;
  to: State;
  outDir: string;
}

/**
 * Compares two states of the content and writes the report in both languages, as `report.<locale>.md` and `report.<locale>.html`.
 * @returns the paths of the files
 * @throws StateError where one of the two cannot be had
 */
export async function writeReport({ contentDir, from, to, outDir }: ReportOptions): Promise<string[]> {
  const [before, after] = [await stateOf(contentDir, from), await stateOf(contentDir, to)];
  const content = after.whole;
  const differences = differencesBetween(before.known, after.known);
  await mkdir(outDir, { recursive: true });
  const written: string[] = [];
  for (const locale of locales) {
    const addresses = (path: string): string | undefined =>
      content.site.origin ? new URL(href(locale, path, '/'), content.site.origin).href : undefined;
    const names = { from: nameOf(locale, from), to: nameOf(locale, to) };
    const report = withAwaited(locale, content, to.year, changeReport(locale, content, differences, names));
    for (const [kind, text] of [
      ['md', markdownOf(report, addresses)],
      ['html', htmlOf(locale, report, addresses)],
    ] as const) {
      const file = join(outDir, `report.${locale}.${kind}`);
      await writeFile(`${file}.part`, text);
      await rename(`${file}.part`, file);
      written.push(file);
    }
  }
  return written;
}

/** What is still to come in the later year stands at the end of a report between years. */
function withAwaited(locale: Locale, content: Content, year: number | undefined, report: Report): Report {
  if (year === undefined || !updateYears(content).includes(year)) return report;
  const { blocks } = yearReport(locale, content, yearUpdate(content, year));
  return { ...report, blocks: [...report.blocks, ...blocks.filter((it) => it.id === 'awaited')] };
}

function nameOf(locale: Locale, { revision, year }: State): string {
  const named = [year === undefined ? undefined : formatYear(locale, year), revision].filter(Boolean).join(' @ ');
  return named || stringsOf(locale).updates.working;
}
