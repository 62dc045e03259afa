import { createHash } from 'node:crypto';
import { glob, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * One value that stands for the bytes of many files: it changes where any of them does, where one comes and where one goes.
 * @param roots folders and files
 * @param salt settings that count as input too
 */
export async function fingerprint(roots: readonly string[], salt: string): Promise<string> {
  const hash = createHash('sha256').update(salt);
  for (const from of roots) {
    const isFolder = (await stat(from).catch(() => undefined))?.isDirectory();
    const entries = isFolder ? await Array.fromAsync(glob('**/*', { cwd: from, withFileTypes: true })) : [];
    const files = isFolder ? entries.filter((it) => it.isFile()).map((it) => join(it.parentPath, it.name)) : [from];
    for (const file of files.sort()) hash.update(file).update(await readFile(file).catch(() => 'absent'));
  }
  return hash.digest('hex');
}
