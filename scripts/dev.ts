import { resolve } from 'node:path';
import { root, run } from './lib/run/command.ts';

/* `npm run dev`: pages that follow every edit; without search, which needs a build. */
process.exitCode = await run('astro', ['dev'], {
  CONTENT_DIR: resolve(root, process.env['CONTENT_DIR'] ?? 'content'),
  ASTRO_DEV_BACKGROUND: '0',
});
