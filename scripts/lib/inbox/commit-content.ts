import { git } from './git.ts';

/** Whose name stands on a commit that a machine makes; a machine has none of its own set up. */
const machine = ['-c', 'user.name=github-actions[bot]', '-c', 'user.email=41898282+github-actions[bot]@users.noreply.github.com'];

/**
 * Commits every change below the content folder and nothing else (installing packages may touch the lock file), and pushes it to the
 * branch of the same name.
 * @returns how many files were committed
 */
export function commitContent(contentDir: string, { message, push }: { message: string; push: boolean }): number {
  const changed = git(contentDir, 'status', '--porcelain', '-z', '--untracked-files=all', '--no-renames', '--', '.')
    .split('\0')
    .filter(Boolean);
  if (changed.length === 0) return 0;
  git(contentDir, 'add', '--all', '--', '.');
  git(contentDir, ...machine, 'commit', '--quiet', '--message', message, '--', '.');
  if (push) git(contentDir, 'push', '--quiet', 'origin', 'HEAD');
  return changed.length;
}
