import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import sirv from 'sirv';

/**
 * Serves a built site as any static host would: files below a base path, folders by their index, the site's own page for what is
 * not there.
 * @param options.port 0 takes any free port; a taken port is passed over for the next
 * @returns the address of the site, and a function that stops serving
 */
export async function serveSite(options: {
  outDir: string;
  basePath?: string;
  port?: number;
}): Promise<{ address: string; close: () => void }> {
  const base = `/${(options.basePath ?? '/').replace(/^\/|\/$/g, '')}/`.replace('//', '/');
  const folder = resolve(options.outDir);
  const files = sirv(folder, { dev: true, dotfiles: false });
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const missing = (): void => {
      const page = join(folder, '404.html');
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(existsSync(page) ? readFileSync(page) : 'not found');
    };
    if (!path.startsWith(base)) return missing();
    request.url = `/${path.slice(base.length)}`;
    files(request, response, missing);
  });
  const port = await listen(server, options.port ?? 0);
  return { address: `http://localhost:${port}${base}`, close: () => server.close() };
}

function listen(server: ReturnType<typeof createServer>, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' && port > 0 ? done(listen(server, port + 1)) : fail(error),
    );
    server.listen(port, 'localhost', () => done((server.address() as AddressInfo).port));
  });
}
