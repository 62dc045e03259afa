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
  const years = from.year !== undefined && to.year !== undefined;
  // Between years the notes stand at the end, under the names of what they are about.
  const differences = differencesBetween(before.known, after.known).filter(
    (it) => !years || it.type !== 'label' || !it.file.startsWith('years/'),
  );
  await mkdir(outDir, { recursive: true });
  const written: string[] = [];
  for (const locale of locales) {
    const addresses = (path: string): string | undefined =>
      content.site.origin ? new URL(href(locale, path, '/'), content.site.origin).href : undefined;
    const names = { from: nameOf(locale, from), to: nameOf(locale, to) };
    const report = withYears(locale, content, from.year, to.year, changeReport(locale, content, differences, names));
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

/** A report between years says what is compared, and at its end what is still to come in the later year. */
function withYears(locale: Locale, content: Content, from: number | undefined, to: number | undefined, report: Report): Report {
  if (from === undefined || to === undefined) return report;
  const compared = stringsOf(locale).updates.compared(formatYear(locale, from), formatYear(locale, to));
  const blocks = updateYears(content).includes(to) ? yearReport(locale, content, yearUpdate(content, to)).blocks : [];
  return { ...report, compared, blocks: [...report.blocks, ...blocks.filter((it) => it.id === 'awaited' || it.id === 'notes')] };
}

function nameOf(locale: Locale, { revision, year }: State): string {
  const named = [year === undefined ? undefined : formatYear(locale, year), revision].filter(Boolean).join(' @ ');
  return named || stringsOf(locale).updates.working;
}
