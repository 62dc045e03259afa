import { parseArgs } from 'node:util';
import { stringsOf } from '../src/i18n/strings.ts';
import { locales } from '../src/schema/content.ts';
import { sentencesOf } from './lib/report/print.ts';
import { StateError } from './lib/report-year/state.ts';
import { writeReport } from './lib/report-year/write-report.ts';

/* `npm run report -- --from YEAR --to YEAR` or `--from-rev A --to-rev B`: what changed, as Markdown and HTML in both languages. */
const { values } = parseArgs({
  options: {
    from: { type: 'string' },
    to: { type: 'string' },
    'from-rev': { type: 'string' },
    'to-rev': { type: 'string' },
    out: { type: 'string' },
  },
});
const say = (
  stream: NodeJS.WriteStream,
  words: (strings: ReturnType<typeof stringsOf>['updates'], locale: (typeof locales)[number]) => string,
): void => void stream.write(`${locales.map((it) => words(stringsOf(it).updates, it)).join('\n')}\n`);
const yearOf = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));
const from = { year: yearOf(values.from), revision: values['from-rev'] };
const to = { year: yearOf(values.to), revision: values['to-rev'] };

if (from.year === undefined && from.revision === undefined) {
  say(process.stderr, (it) => it.usage);
  process.exitCode = 1;
} else if (from.year !== undefined && to.year !== undefined && from.year >= to.year) {
  say(process.stderr, (it) => it.errors.order);
  process.exitCode = 1;
} else {
  const contentDir = process.env['CONTENT_DIR'] ?? 'content';
  try {
    const files = await writeReport({ contentDir, from, to, outDir: values.out ?? '.cache/report' });
    say(process.stdout, (it) => it.written(files.join(', ')));
  } catch (error) {
    if (!(error instanceof StateError)) throw error;
    say(process.stderr, (it, locale) => {
      const slots: Record<string, string> = { ...error.values, ...(error.finding && { what: sentencesOf(locale, error.finding).what }) };
      return it.errors[error.reason].replace(/\{(\w+)\}/g, (_, name: string) => slots[name] ?? '');
    });
    process.exitCode = 1;
  }
}
