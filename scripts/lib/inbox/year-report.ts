import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringsOf } from '../../../src/i18n/strings.ts';
import { locales } from '../../../src/schema/content.ts';
import { StateError } from '../report-year/state.ts';
import { writeReport } from '../report-year/write-report.ts';

/* GitHub takes 65,536 letters; the rest is for what stands before. */
const most = 45_000;

/**
 * The report of changes since a revision, folded, for the end of a comment; the same that `npm run report` writes.
 * @returns nothing where the revision cannot be read as content
 */
export async function foldedReport(contentDir: string, since: string): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'report-'));
  try {
    await writeReport({ contentDir, from: { revision: since }, to: {}, outDir });
    const texts = await Promise.all(locales.map((it) => readFile(join(outDir, `report.${it}.md`), 'utf8')));
    const parts = texts.map((it, n) => {
      const { report, cut } = stringsOf(locales[n]!).inbox;
      const text = it.length <= most / texts.length ? it : `${it.slice(0, it.lastIndexOf('\n', most / texts.length))}\n\n${cut}`;
      return `<details><summary>${report}</summary>\n\n${text}\n\n</details>`;
    });
    return `\n${parts.join('\n\n')}\n`;
  } catch (error) {
    if (error instanceof StateError) return '';
    throw error;
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}
