import { existsSync } from 'node:fs';
import { readContentFolder } from '../read/content-folder.ts';
import { errorAt, type Finding } from '../report/finding.ts';
import { propositions } from './propositions.ts';

/**
 * Everything that is wrong with a content folder, file by file and line by line.
 * @param contentDir the folder to read; nothing in it is run
 */
export async function validate(contentDir: string): Promise<Finding[]> {
  if (!existsSync(contentDir)) return [errorAt('', 1, 'folder.missing', { folder: contentDir })];
  const source = await readContentFolder(contentDir);
  const found = Object.entries(propositions).flatMap(([check, it]) => it.find(source).map((finding) => ({ ...finding, check })));
  return [...source.findings.map((it) => ({ ...it, check: 'everyFileFitsItsSchema' })), ...found].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || (a.key < b.key ? -1 : 1),
  );
}
