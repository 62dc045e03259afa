import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseHTML } from 'linkedom';
import { root } from '../../scripts/lib/run/command.ts';

/** A built page: its address below the site's root, its text and its document. */
export interface BuiltPage {
  address: string;
  html: string;
  document: Document;
}

/**
 * A built site as files, read once.
 * @param outDir folder below the project; `OUT_DIR` names another than the usual one
 * @throws where it has not been built
 */
export function builtSite(outDir = process.env['OUT_DIR'] ?? 'dist') {
  const folder = resolve(root, outDir);
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`${outDir}: build the site first (npm run build)`);
  const files = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((it) => it.isFile())
    .map((it) =>
      join(it.parentPath, it.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
  const pages = new Map<string, BuiltPage>();
  const page = (address: string): BuiltPage => {
    const known = pages.get(address);
    if (known) return known;
    const file = address.endsWith('/') ? `${address}index.html` : address;
    const html = readFileSync(join(folder, file), 'utf8');
    const made = { address, html, document: parseHTML(html).document as unknown as Document };
    pages.set(address, made);
    return made;
  };
  const addresses = files.filter((it) => it.endsWith('.html')).map((it) => `/${it.replace(/(^|\/)index\.html$/, '$1')}`);
  return { folder, files, addresses, page, read: (file: string) => readFileSync(join(folder, file)) };
}
