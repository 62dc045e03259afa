import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import sirv from 'sirv';
import { stringsOf } from '../../../src/i18n/strings.ts';
import { locales } from '../../../src/schema/content.ts';
import { readContentFolder } from '../read/content-folder.ts';
import { editorConfig } from './editor-config.ts';
import { beforeScript, contentPolicy, editorPage, startScript } from './editor-page.ts';
import { savedEntry } from './saved-entry.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;
type Requested = IncomingMessage & { body?: unknown; _body?: boolean };

/** What the editor may ask for; it deletes nothing and uploads nothing. */
const reading = ['info', 'entriesByFiles', 'entriesByFolder', 'getEntry', 'getDeployPreview'];

/**
 * Serves the web editor for a content folder to this machine alone: its page, its program, and the files it edits. A request that comes
 * through another name than this machine's, or from another site, is refused.
 * @param options.program the folder of the editor's scripts
 * @param options.port 0 takes any free port
 */
export async function serveEditor(options: {
  contentDir: string;
  program: string;
  port: number;
}): Promise<{ address: string; close: () => void }> {
  const contentDir = resolve(options.contentDir);
  const files = await fileServer(contentDir);
  const program = sirv(options.program, { dev: true, dotfiles: false });
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      console.error(error);
      reply(response, 500, { error: error instanceof Error ? error.message : '' });
    });
  });

  async function handle(request: Requested, response: ServerResponse): Promise<void> {
    const here = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { host, origin } = request.headers;
    if (host !== here || (origin !== undefined && origin !== `http://${here}`)) return reply(response, 403, { error: 'host' });
    response.setHeader('content-security-policy', contentPolicy);
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('cache-control', 'no-store');
    const [path] = (request.url ?? '/').split('?');
    if (path === '/') return void response.setHeader('content-type', 'text/html; charset=utf-8').end(editorPage());
    if (path === '/before.js') return void response.setHeader('content-type', 'text/javascript').end(beforeScript);
    if (path === '/start.js') {
      const { files: names, pages } = await readContentFolder(contentDir);
      const titles = new Map(pages.map((it) => [it.file, it.data?.title.replaceAll('\u200b', '') ?? it.path]));
      return void response.setHeader('content-type', 'text/javascript; charset=utf-8').end(startScript(editorConfig(names, titles)));
    }
    if (path !== '/api/v1') return void program(request, response, () => reply(response, 404, { error: 'not found' }));
    if (request.method !== 'POST' || !request.headers['content-type']?.startsWith('application/json'))
      return reply(response, 405, { error: 'method' });
    const body = JSON.parse(await textOf(request)) as { action: string; params: never };
    if (body.action === 'getMedia') return reply(response, 200, []);
    if (body.action === 'persistEntry') {
      const { status, ...answer } = await savedEntry(contentDir, body.params);
      return reply(response, status, answer);
    }
    if (!reading.includes(body.action))
      return reply(response, 422, { error: locales.map((it) => stringsOf(it).cms.notOffered).join(' / ') });
    request.body = body;
    request._body = true;
    files(request, response);
  }

  await new Promise<void>((done, fail) => server.once('error', fail).listen(options.port, '127.0.0.1', done));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}

/** The part of decap-server that lists and reads files, without its port. */
async function fileServer(contentDir: string): Promise<Handler> {
  const own = createRequire(import.meta.url);
  const express = createRequire(own.resolve('decap-server'))('express') as () => Handler;
  const { registerLocalFs } = own('decap-server/dist/middlewares') as {
    registerLocalFs(app: Handler, options: { logLevel: string }): Promise<void>;
  };
  process.env['GIT_REPO_DIRECTORY'] = contentDir;
  const app = express();
  await registerLocalFs(app, { logLevel: 'error' });
  return app;
}

function reply(response: ServerResponse, status: number, answer: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(answer));
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const it of request) chunks.push(it as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
