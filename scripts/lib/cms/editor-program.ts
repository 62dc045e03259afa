import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run/command.ts';

/*
 * The program comes as one bundle, but its package also asks for 390 MB of the sources it was made from. So the bundle alone is
 * fetched, by its exact version and fingerprint, the first time someone opens the editor.
 */
const version = '3.16.3';
const integrity = 'sha512-hf+dPlCh7TJmWl8+6VRzHYOWhri5xgUknrZbDewaWe4s9B7xJ8PQugp2QHeSldMUKzav6+z0oIpwUYhUJDYtYw==';

/**
 * The folder of the web editor's scripts; fetched from the package registry where it is not there yet.
 * @throws Error where it cannot be fetched or is not what it should be
 */
export function editorProgram(): string {
  const folder = join(root, '.cache', 'cms', `decap-cms-${version}`);
  if (existsSync(folder)) return join(folder, 'dist');
  mkdirSync(join(folder, '..'), { recursive: true });
  const scratch = mkdtempSync(join(folder, '..', 'fetch-'));
  try {
    program('npm', ['pack', `decap-cms@${version}`, '--silent', '--pack-destination', scratch]);
    const archive = join(scratch, `decap-cms-${version}.tgz`);
    const found = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
    if (found !== integrity) throw new Error(`decap-cms ${version}: ${found}`);
    program('tar', ['-xzf', `decap-cms-${version}.tgz`, '--exclude=*.map', '--exclude=*cms.js.LICENSE.txt'], scratch);
    // In one step, so that a folder that is there is complete.
    if (!existsSync(folder)) renameSync(join(scratch, 'package'), folder);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  return join(folder, 'dist');
}

function program(command: string, args: readonly string[], cwd = root): void {
  const { status, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (status !== 0) throw new Error(`${command} ${args[0]}: ${error?.message ?? stderr}`);
}
