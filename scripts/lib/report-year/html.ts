import type { Cell, Report } from '../../../src/i18n/change-report/report.ts';
import { escapeXml } from '../../../src/model/atom.ts';
import type { Locale } from '../../../src/schema/content.ts';
import type { Addresses } from './markdown.ts';

const style = `
:root { color-scheme: light dark; }
body { font: 16px/1.7 "BIZ UDPGothic", "Hiragino Sans", "Noto Sans JP", "Noto Sans CJK JP", sans-serif; max-width: 72rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2 { line-height: 1.3; }
h2 { margin-top: 2.5rem; border-bottom: 2px solid; }
.scroll { overflow-x: auto; }
th, td { min-width: 4.5em; }
table { border-collapse: collapse; width: 100%; }
th, td { padding: 0.3rem 0.6rem; border-bottom: 1px solid color-mix(in srgb, currentcolor 30%, transparent); text-align: start; vertical-align: top; }
.number { text-align: end; white-space: nowrap; font-variant-numeric: tabular-nums; }
ins { font-weight: bold; text-decoration: underline; }
@media print { body { margin: 0; max-width: none; } }
`;

/** A report as one HTML file that needs no other. */
export function htmlOf(locale: Locale, { title, opening, compared, summary, blocks }: Report, addresses: Addresses): string {
  const cells = (cell: Cell): string => inside(cell, addresses);
  const list = (lines: readonly string[]): string => (lines.length > 0 ? `<ul>${lines.map((it) => `<li>${it}</li>`).join('')}</ul>` : '');
  const sections = blocks.map(({ id, title: name, sentences, table, list: entries }) => {
    const heads = table?.columns.map(
      (it, n) => `<th scope="col"${table.rows.every((row) => row[n]!.number) ? ' class="number"' : ''}>${escapeXml(it)}</th>`,
    );
    const rows = table?.rows.map((row) =>
      row
        .map((it, n) => (n === 0 ? `<th scope="row">${cells(it)}</th>` : `<td${it.number ? ' class="number"' : ''}>${cells(it)}</td>`))
        .join(''),
    );
    return [
      `<section id="${escapeXml(id)}">`,
      `<h2>${escapeXml(name)}</h2>`,
      ...sentences.map((it) => `<p>${escapeXml(it)}</p>`),
      ...(table
        ? [
            `<div class="scroll"><table><thead><tr>${heads!.join('')}</tr></thead>`,
            `<tbody>${rows!.map((it) => `<tr>${it}</tr>`).join('\n')}</tbody></table></div>`,
          ]
        : []),
      list((entries ?? []).map(cells)),
      '</section>',
    ].join('\n');
  });
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escapeXml(title)}</h1>
${[...opening, ...(compared ? [compared] : [])].map((it) => `<p>${escapeXml(it)}</p>`).join('\n')}
${list(summary.map(escapeXml))}
${sections.join('\n')}
</main>
</body>
</html>
`;
}

function inside({ text, path, words }: Cell, addresses: Addresses): string {
  if (words)
    return words
      .map(({ kind, items }) => {
        const run = escapeXml(items.join(''));
        return kind === 'same' ? run : kind === 'removed' ? `<del>${run}</del>` : `<ins>${run}</ins>`;
      })
      .join('');
  const address = path && addresses(path);
  return address ? `<a href="${escapeXml(address)}">${escapeXml(text)}</a>` : escapeXml(text);
}
