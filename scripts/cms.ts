import { parseArgs } from 'node:util';
import { stringsOf } from '../src/i18n/strings.ts';
import { locales } from '../src/schema/content.ts';
import { editorProgram } from './lib/cms/editor-program.ts';
import { serveEditor } from './lib/cms/editor-server.ts';
import { recoverFolder } from './lib/store/replace-files.ts';

/* `npm run cms -- [--port 8081]`: a web editor for the content, for this machine alone and never part of the site. */
const contentDir = process.env['CONTENT_DIR'] ?? 'content';
const { values } = parseArgs({ options: { port: { type: 'string', default: '8081' } } });
recoverFolder(contentDir);
const { address } = await serveEditor({ contentDir, program: editorProgram(), port: Number(values.port) });
for (const locale of locales) console.log(stringsOf(locale).cms.open(address));
