import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { UnreadableFile, type Grid } from './grid.ts';
import { readCsv } from './read-csv.ts';
import { readWorkbook } from './read-xlsx.ts';

/* A year of one organisation is a few dozen kilobytes; far more is another file. Bytes. */
const largest = 20_000_000;

/**
 * The sheets of a file, whichever of the kinds it is that HR receives. What it is is told by its bytes, not by its name.
 * @throws UnreadableFile with the reason
 */
export async function readTableFile(path: string): Promise<Grid[]> {
  const size = (await stat(path).catch(() => undefined))?.size;
  if (size === undefined) throw new UnreadableFile('file.absent');
  if (size === 0) throw new UnreadableFile('file.empty');
  if (size > largest) throw new UnreadableFile('file.huge');
  const bytes = new Uint8Array(await readFile(path));
  const file = basename(path);
  const opens = (...start: number[]): boolean => start.every((it, n) => bytes[n] === it);
  if (opens(0x50, 0x4b)) return readWorkbook(file, bytes);
  if (opens(0xd0, 0xcf, 0x11, 0xe0)) {
    // One container holds both: an encrypted workbook, and what Excel wrote before 2007.
    if (/\.xls$/i.test(file)) throw new UnreadableFile('file.old');
    return readWorkbook(file, bytes);
  }
  if (/\.(xlsx|xlsm)$/i.test(file)) throw new UnreadableFile('file.damaged');
  if (opens(0x25, 0x50, 0x44, 0x46) || opens(0x89, 0x50, 0x4e, 0x47)) throw new UnreadableFile('file.kind');
  return [readCsv(file, bytes)];
}
