import { cpus, loadavg, totalmem } from 'node:os';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Measured } from './measured.ts';
import { measureSurvey } from './survey.ts';

/* `npm run bench`: measures, prints, and writes RESULTS.md beside this file. */
const results: Measured[] = await measureSurvey();
const lines = [
  '# What was measured',
  '',
  `Written by \`npm run bench\` on ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, load average ${loadavg()[0]!.toFixed(1)}. Times in milliseconds; a machine that does other work makes them longer.`,
  '',
  '| what | ms | limit | |',
  '|---|---:|---:|---|',
  ...results.map(
    ({ what, ms, limit }) =>
      `| ${what} | ${ms.toFixed(0)} | ${limit ?? ''} | ${limit === undefined ? '' : ms <= limit ? 'kept' : 'over'} |`,
  ),
  '',
];
await writeFile(join(import.meta.dirname, 'RESULTS.md'), lines.join('\n'));
console.log(lines.join('\n'));
process.exitCode = results.some(({ ms, limit }) => limit !== undefined && ms > limit) ? 1 : 0;
