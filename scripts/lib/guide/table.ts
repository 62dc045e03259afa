/** A table in Markdown. Nothing in a cell can end it. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Words as they stand in a cell. */
export function cell(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/</g, '&lt;')
    .replace(/[\\|*_[\]]/g, '\\$&');
}
