import { parseArgs } from 'node:util';
import { stringsOf } from '../src/i18n/strings.ts';
import { locales } from '../src/schema/content.ts';
import { stampFiles } from './lib/translate/stamp-files.ts';

/* `npm run translated -- PATH [--section ANCHOR]`: says that an English page is made from the Japanese as it is now. */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { section: { type: 'string' } } });
const say = (words: (strings: ReturnType<typeof stringsOf>['freshness']) => string): void =>
  void process.stdout.write(`${locales.map((it) => words(stringsOf(it).freshness)).join('\n')}\n`);

if (positionals.length === 0) {
  say((it) => it.usage);
  process.exitCode = 1;
}
for (const path of positionals) {
  for (const page of await stampFiles(path, values.section)) {
    if ('sections' in page) {
      const { file, sections } = page;
      say((it) => (sections.length > 0 ? it.stamped(file, sections.length) : it.upToDate(file)));
    } else {
      const { file, refused, values: slots } = page;
      say((it) => `${file}: ${it.refused[refused].replace(/\{(\w+)\}/g, (_, name: string) => slots[name] ?? '')}`);
      process.exitCode = 1;
    }
  }
}
