import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { buildSite } from './lib/run/build-site.ts';
import { root } from './lib/run/command.ts';
import { fingerprint } from './lib/run/fingerprint.ts';
import { serveSite } from './lib/run/serve-site.ts';

/* `npm start`: builds the site where anything changed since the last build, then serves it with search until Ctrl-C. */
const contentDir = process.env['CONTENT_DIR'] ?? 'content';
const basePath = process.env['BASE_PATH'] ?? '/';
const outDir = contentDir === 'content' ? 'dist' : join('.cache', 'preview');
const stamp = resolve(root, outDir, '.built-from');

const inputs = ['src', 'public', 'scripts', 'astro.config.mjs', 'package-lock.json', contentDir].map((it) => resolve(root, it));
const now = await fingerprint(inputs, basePath);
if ((await readFile(stamp, 'utf8').catch(() => '')) === now) {
  console.log('[start] nothing changed since the last build');
} else {
  console.log('[start] building the site…');
  if (!(await buildSite({ contentDir, outDir, basePath }))) process.exit(1);
  await writeFile(stamp, now);
}
const { address } = await serveSite({ outDir: resolve(root, outDir), basePath, port: Number(process.env['PORT'] ?? '4321') });
console.log(`[start] the site is at ${address} — stop with Ctrl-C`);
