import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { knownAt, updateYears } from '../../../src/model/known-at.ts';
import { withoutSmallGroups } from '../../../src/model/small-groups.ts';
import type { Content } from '../../../src/schema/content.ts';
import { contentOf } from '../read/content-of.ts';
import { readContentFolder } from '../read/content-folder.ts';
import type { Finding } from '../report/finding.ts';

/** A state of the content: of a git revision or the files as they are, as it was known after a fiscal year or as a whole. */
export interface State {
  revision?: string | undefined;
  year?: number | undefined;
}

/** Why a state cannot be had, in the words of `updates.errors`. */
export class StateError extends Error {
  readonly reason: 'year' | 'revision' | 'content';
  readonly values: Record<string, string>;
  readonly finding: Finding | undefined;
  constructor(reason: StateError['reason'], values: Record<string, string>, finding?: Finding) {
    super(`${reason}: ${JSON.stringify(values)}`);
    this.reason = reason;
    this.values = values;
    this.finding = finding;
  }
}

const run = promisify(execFile);

/**
 * A state of the content, without what would tell something of a few people.
 * @returns the whole of it, and what was known after the year
 * @param contentDir the folder of the content; revisions are those of the git repository it lies in
 * @throws StateError where there is no such revision or year, or where the content of it cannot be read
 */
export async function stateOf(contentDir: string, { revision, year }: State): Promise<{ whole: Content; known: Content }> {
  const whole = revision === undefined ? await readState(contentDir, contentDir) : await atRevision(contentDir, revision);
  if (year === undefined) return { whole, known: whole };
  const years = updateYears(whole);
  const last = years.at(-1)!;
  const first = Math.min(...Object.values(whole.years).flatMap((files) => files.map((it) => it.year)), years[0]!);
  if (year < first || year > last)
    throw new StateError('year', { year: String(year), years: first === last ? String(first) : `${first}\u2013${last}` });
  return { whole, known: knownAt(whole, year) };
}

async function readState(dir: string, place: string): Promise<Content> {
  if (!existsSync(dir)) throw new StateError('content', { place, file: place, line: '1', what: 'ENOENT' });
  const source = await readContentFolder(dir);
  const content = contentOf(source);
  const [finding] = source.findings.filter((it) => it.severity === 'error');
  // A state that is only half understood would be reported as if the other half had been deleted.
  if (!content || finding) throw new StateError('content', { place, file: finding?.file ?? '', line: String(finding?.line ?? 1) }, finding);
  return { ...content, years: { ...content.years, survey: content.years.survey.map((it) => withoutSmallGroups(content, it)) } };
}

/** The content of a revision, laid into a folder that is gone afterwards. The index and the files of the repository are not touched. */
async function atRevision(contentDir: string, revision: string): Promise<Content> {
  const aside = await mkdtemp(join(tmpdir(), 'content-at-'));
  const git = (...args: string[]) =>
    run('git', args, { cwd: resolve(contentDir), env: { ...process.env, GIT_INDEX_FILE: join(aside, 'index') } });
  try {
    const top = (await git('rev-parse', '--show-toplevel')).stdout.trim();
    const folder = relative(await realpath(top), await realpath(contentDir))
      .split(sep)
      .join('/');
    await git('rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`);
    await mkdir(join(aside, 'content'));
    await git('read-tree', folder ? `${revision}:${folder}` : `${revision}^{tree}`);
    await git('-C', top, 'checkout-index', '-a', `--prefix=${join(aside, 'content').split(sep).join('/')}/`);
    return await readState(join(aside, 'content'), revision);
  } catch (error) {
    if (error instanceof StateError) throw error;
    const reason = String((error as { stderr?: string }).stderr ?? (error as Error).message)
      .trim()
      .split('\n')
      .at(-1)!;
    throw new StateError('revision', { revision, folder: contentDir, reason });
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}
