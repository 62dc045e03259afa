import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringsOf } from '../src/i18n/strings.ts';
import { locales } from '../src/schema/content.ts';
import { guideText } from './lib/guide/guide-text.ts';
import { root } from './lib/run/command.ts';

/* `npm run guide`: makes the tables of the field guide anew, from the schemas and the messages. `--check` only says whether they are old. */
const file = join(root, 'content', 'README.md');
const text = readFileSync(file, 'utf8');
const next = guideText(text);
const isCheck = process.argv.includes('--check');
if (next !== text && !isCheck) writeFileSync(file, next);
for (const locale of locales) {
  const { stale, written, current } = stringsOf(locale).guide;
  console.log(next === text ? current : isCheck ? stale : written);
}
if (next !== text && isCheck) process.exitCode = 1;
