import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSite } from './lib/run/build-site.ts';
import { root, run } from './lib/run/command.ts';

/* `npm test`: everything, in the order in which a fault is cheapest to see. Ends with the true totals. */
interface Totals {
  passed: number;
  failed: number;
}

const results = join(root, 'test-results');
const total: Totals = { passed: 0, failed: 0 };

const count = ({ passed, failed }: Totals): boolean => {
  total.passed += passed;
  total.failed += failed;
  return failed === 0;
};

async function step(name: string, work: () => Promise<Totals>): Promise<boolean> {
  const started = performance.now();
  console.log(`\n── ${name}`);
  const result = await work();
  console.log(`── ${name}: ${result.passed} passed, ${result.failed} failed (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  return count(result);
}

const one = (ok: boolean): Totals => ({ passed: Number(ok), failed: Number(!ok) });
const command = (name: string, args: string[]) => async (): Promise<Totals> => one((await run(name, args)) === 0);

/** Runs Vitest and reads its own report, so that a run that dies before its tests counts as a failure. */
const vitest = (project: string) => async (): Promise<Totals> => {
  const report = join(results, `${project}.json`);
  await rm(report, { force: true });
  const code = await run('vitest', ['run', '--project', project, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]);
  const json = JSON.parse(await readFile(report, 'utf8').catch(() => '{}')) as { numPassedTests?: number; numFailedTests?: number };
  const failed = json.numFailedTests ?? 0;
  return { passed: json.numPassedTests ?? 0, failed: failed === 0 && code !== 0 ? 1 : failed };
};

const playwright = async (): Promise<Totals> => {
  const report = join(results, 'browser.json');
  await rm(report, { force: true });
  const code = await run('playwright', ['test'], { PLAYWRIGHT_JSON_OUTPUT_FILE: report });
  const json = JSON.parse(await readFile(report, 'utf8').catch(() => '{}')) as {
    stats?: { expected: number; unexpected: number; flaky: number };
  };
  const { expected = 0, unexpected = 0, flaky = 0 } = json.stats ?? {};
  return { passed: expected + flaky, failed: unexpected === 0 && code !== 0 ? 1 : unexpected };
};

await step('format', command('prettier', ['--check', '--log-level', 'warn', '.']));
await step('lint', command('eslint', ['.']));
await step('nothing unused', command('knip', ['--no-progress']));
await step('types', command('astro', ['check', '--minimumFailingSeverity', 'warning']));
await step('unit tests', vitest('unit'));
const built = await step('builds', async () => {
  const options = [
    {},
    { outDir: '.cache/again' },
    { outDir: '.cache/under-base', basePath: '/city/plan/' },
    { contentDir: 'tests/fixtures/kakuu', outDir: '.cache/kakuu' },
  ];
  const oks = [];
  for (const it of options) oks.push(await buildSite(it));
  return { passed: oks.filter(Boolean).length, failed: oks.filter((it) => !it).length };
});
if (built) {
  await step('tests of the built site', vitest('build'));
  await step('browser tests', playwright);
} else {
  console.log('\nThe site could not be built, so the tests that read it did not run.');
}

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
