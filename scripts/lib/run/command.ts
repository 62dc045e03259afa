import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** The folder of the project. */
export const root = join(import.meta.dirname, '../../..');

/**
 * Runs a program of `node_modules/.bin` or of the machine, its output shown as it comes.
 * @returns its exit code
 */
export function run(command: string, args: readonly string[], env: Record<string, string> = {}): Promise<number> {
  const bin = join(root, 'node_modules', '.bin');
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: {
        ...process.env,
        ...env,
        PATH: `${bin}${process.platform === 'win32' ? ';' : ':'}${process.env['PATH'] ?? ''}`,
        ASTRO_TELEMETRY_DISABLED: '1',
      },
    });
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(127);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}
