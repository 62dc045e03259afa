import { spawnSync } from 'node:child_process';

/**
 * Runs git in a folder.
 * @returns what it wrote on standard output
 * @throws Error with git's own words where it fails
 */
export function git(folder: string, ...args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync('git', args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26 });
  if (error) throw error;
  if (status !== 0) throw new Error(`git ${args[0]}: ${stderr.trim()}`);
  return stdout;
}
