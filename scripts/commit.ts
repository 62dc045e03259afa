import { appendFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { stringsOf } from '../src/i18n/strings.ts';
import { locales } from '../src/schema/content.ts';
import { commitContent } from './lib/inbox/commit-content.ts';

/*
 * `npm run commit -- [--message TEXT] [--push]`: records what a command changed in the content, on the branch that is checked out.
 * Where there is nothing to record it does nothing, so that running it again makes no further commit.
 */
const contentDir = process.env['CONTENT_DIR'] ?? 'content';
const { values } = parseArgs({ options: { message: { type: 'string' }, push: { type: 'boolean', default: false } } });
const message = values.message ?? locales.map((it) => stringsOf(it).inbox.commit.message).join(' / ');
const files = commitContent(contentDir, { message, push: values.push });
for (const locale of locales) {
  const { none, done } = stringsOf(locale).inbox.commit;
  console.log(files > 0 ? done(String(files)) : none);
}
// The next steps of a workflow ask whether there is a new commit.
const output = process.env['GITHUB_OUTPUT'];
if (output) appendFileSync(output, `committed=${files > 0}\n`);
