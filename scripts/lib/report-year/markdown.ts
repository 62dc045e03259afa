import type { Cell, Report } from '../../../src/i18n/change-report/report.ts';

/** Where an address of the site leads; nothing where the host is not known. */
export type Addresses = (path: string) => string | undefined;

/** A report as Markdown with tables (GFM). */
export function markdownOf({ title, opening, compared, summary, blocks }: Report, addresses: Addresses): string {
  const parts: string[] = [`# ${plain(title)}`, ...[...opening, ...(compared ? [compared] : [])].map(plain)];
  if (summary.length > 0) parts.push(summary.map((it) => `- ${plain(it)}`).join('\n'));
  for (const block of blocks) {
    parts.push(`## ${plain(block.title)}`, ...block.sentences.map(plain));
    if (block.table) {
      const { columns, rows } = block.table;
      const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
      const sides = columns.map((_, n) => (rows.length > 0 && rows.every((it) => it[n]!.number) ? '--:' : '---'));
      parts.push([line(columns.map(plain)), line(sides), ...rows.map((it) => line(it.map((cell) => cellOf(cell, addresses))))].join('\n'));
    }
    if (block.list) parts.push(block.list.map((it) => `- ${cellOf(it, addresses)}`).join('\n'));
  }
  return `${parts.join('\n\n')}\n`;
}

function cellOf({ text, path, words }: Cell, addresses: Addresses): string {
  if (words)
    return words
      .map(({ kind, items }) => {
        const run = plain(items.join(''));
        return kind === 'same' ? run : kind === 'removed' ? marked('~~', run) : marked('**', run);
      })
      .join('');
  const address = path && addresses(path);
  return address ? `[${plain(text)}](<${address}>)` : plain(text);
}

/** Marks stand close to the words; spaces at the edges stay outside, or the marks would be printed. */
function marked(mark: string, run: string): string {
  const [, before, inside, after] = /^(\s*)(.*?)(\s*)$/s.exec(run)!;
  return inside ? `${before}${mark}${inside}${mark}${after}` : run;
}

/** Words that nothing in Markdown takes for a mark of its own. */
function plain(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').replace(/[\\`*_{}[\]<>|~#]/g, '\\$&');
}
