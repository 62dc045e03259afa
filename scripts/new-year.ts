import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { formatYear } from '../src/i18n/format.ts';
import { locales } from '../src/schema/content.ts';
import { stringsOf } from '../src/i18n/strings.ts';
import { newYearFiles } from './lib/intake/new-year.ts';
import { sayBoth, yearGiven } from './lib/intake/say.ts';
import { contentOf } from './lib/read/content-of.ts';
import { readContentFolder } from './lib/read/content-folder.ts';
import { recoverFolder, replaceFiles } from './lib/store/replace-files.ts';

/* `npm run new-year -- 2026`: lays the folder of a fiscal year in which every number is awaited. Files that exist stay as they are. */
const contentDir = process.env['CONTENT_DIR'] ?? 'content';
const year = yearGiven(process.argv[2]);
recoverFolder(contentDir);
const content = contentOf(await readContentFolder(contentDir));
const fail = (pick: Parameters<typeof sayBoth>[0]): void => {
  sayBoth(pick);
  process.exitCode = 1;
};
if (year === undefined) fail((it) => it.done.yearForm);
else if (!content) fail((it) => it.done.invalidNow);
else {
  const files = new Map([...newYearFiles(content, year)].filter(([file]) => !existsSync(join(contentDir, file))));
  if (files.size > 0) replaceFiles(contentDir, files);
  for (const locale of locales) {
    const { year: made, yearExists } = stringsOf(locale).importing.done;
    console.log((files.size > 0 ? made : yearExists)(formatYear(locale, year)));
  }
}
