import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Numbers the islands of every built page. Astro names them by a hash over the absolute path of the component, so that the same
 * commit built in two folders would differ; nothing in the browser reads the name.
 * @param outDir the built site
 */
export async function nameIslands(outDir: string): Promise<void> {
  for await (const file of glob('**/*.html', { cwd: outDir })) {
    const html = await readFile(join(outDir, file), 'utf8');
    let n = 0;
    const named = html.replace(/(<astro-island uid=")[^"]*"/g, (_, start: string) => `${start}${++n}"`);
    if (n > 0) await writeFile(join(outDir, file), named);
  }
}
