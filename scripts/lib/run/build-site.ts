import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { indexSearch } from '../../index-search.ts';
import { reportFindings } from '../report/report-findings.ts';
import { recoverFolder } from '../store/replace-files.ts';
import { validate } from '../../validate.ts';
import { root, run } from './command.ts';
import { nameIslands } from './name-islands.ts';

/** What to build, from where, to where. Paths absolute or from the project's folder. */
export interface BuildOptions {
  contentDir?: string;
  outDir?: string;
  basePath?: string;
}

/**
 * Builds the whole site: checks the content, renders the pages, indexes them for search. Nothing is rendered from content
 * that does not pass its checks.
 * @returns whether it succeeded; what failed has been printed
 */
export async function buildSite({ contentDir = 'content', outDir = 'dist', basePath = '/' }: BuildOptions = {}): Promise<boolean> {
  const from = resolve(root, contentDir);
  const to = resolve(root, outDir);
  recoverFolder(from);
  const findings = await validate(from);
  if (reportFindings(findings)) return false;
  await rm(to, { recursive: true, force: true });
  const cache = resolve(root, '.cache', 'astro', Buffer.from(`${from}${to}${basePath}`).toString('base64url').slice(-40));
  const code = await run('astro', ['build', '--silent'], { CONTENT_DIR: from, OUT_DIR: to, BASE_PATH: basePath, ASTRO_CACHE_DIR: cache });
  if (code !== 0) return false;
  await nameIslands(to);
  await indexSearch(to, from);
  return true;
}
