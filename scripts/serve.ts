import { parseArgs } from 'node:util';
import { serveSite } from './lib/run/serve-site.ts';

/* Serves a built site: `node scripts/serve.ts [folder] [--port 4321] [--base /]`. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { port: { type: 'string', default: '4321' }, base: { type: 'string', default: '/' } },
});
const { address } = await serveSite({ outDir: positionals[0] ?? 'dist', basePath: values.base, port: Number(values.port) });
console.log(address);
