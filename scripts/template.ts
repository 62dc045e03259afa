import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatYear } from '../src/i18n/format.ts';
import { stringsOf } from '../src/i18n/strings.ts';
import { locales } from '../src/schema/content.ts';
import { sheetKinds } from './lib/intake/field.ts';
import { passageWords } from './lib/intake/passage-words.ts';
import { templateOf } from './lib/intake/template.ts';
import { contentOf } from './lib/read/content-of.ts';
import { readContentFolder } from './lib/read/content-folder.ts';
import { sayBoth, yearGiven } from './lib/intake/say.ts';
import { recoverFolder } from './lib/store/replace-files.ts';
import { csvBytes } from './lib/workbook/write-csv.ts';
import { writeWorkbook } from './lib/workbook/write-xlsx.ts';

/* `npm run template -- --year 2026 [--out FILE]`: the workbook of a year. `--csv cp932` or `--csv utf-8` writes a folder of CSV files. */
const contentDir = process.env['CONTENT_DIR'] ?? 'content';
const { values } = parseArgs({ options: { year: { type: 'string' }, out: { type: 'string' }, csv: { type: 'string' } } });
const year = yearGiven(values.year);
recoverFolder(contentDir);
const source = await readContentFolder(contentDir);
const content = contentOf(source);
if (year === undefined) {
  sayBoth((it) => it.done.yearForm);
  process.exitCode = 1;
} else if (!content) {
  sayBoth((it) => it.done.invalidNow);
  process.exitCode = 1;
} else {
  const sheets = templateOf(content, year, passageWords(source));
  const name = locales.map((locale) => stringsOf(locale).importing.help.lines(formatYear(locale, year)).split('\n')[0]).join(' / ');
  const out = values.out ?? (values.csv ? `template-${year}` : `template-${year}.xlsx`);
  if (values.csv) {
    mkdirSync(out, { recursive: true });
    for (const [n, kind] of sheetKinds.entries())
      writeFileSync(join(out, `${kind}-${year}.csv`), csvBytes(sheets[locales.length + n]!, values.csv === 'cp932' ? 'cp932' : 'utf-8'));
  } else writeFileSync(out, await writeWorkbook(name, sheets));
  sayBoth((it) => it.template.written(out));
}
