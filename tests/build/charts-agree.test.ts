import { parse } from 'csv-parse/sync';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { builtSite } from './built-site.ts';

/* Picture, sentence, table and files of every chart on every page say the same numbers, in both languages. */
const sites = [
  ['the plan', process.env['OUT_DIR'] ?? 'dist'],
  ['the invented city', process.env['KAKUU_DIR'] ?? '.cache/kakuu'],
] as const;

type Site = ReturnType<typeof builtSite>;
interface Chart {
  id: string;
  where: string;
  locale: 'ja' | 'en';
  figure: Element;
}

function chartsOf(site: Site): Chart[] {
  return site.addresses
    .filter((it) => it.endsWith('/'))
    .flatMap((address) =>
      [...site.page(address).document.querySelectorAll('figure[data-chart]')].map((figure) => ({
        id: figure.getAttribute('data-chart')!,
        where: `${address}#chart-${figure.getAttribute('data-chart')}`,
        locale: address.startsWith('/en/') ? 'en' : 'ja',
        figure,
      })),
    );
}

const attributes = ['data-value', 'data-target'] as const;
const numbersIn = (of: Element): string[] => attributes.flatMap((name) => of.getAttribute(name) ?? []);
const marksOf = (picture: Element) =>
  [...picture.querySelectorAll('[data-mark]')].map((it) => ({ id: it.getAttribute('data-mark')!, numbers: numbersIn(it) }));
const rowsOf = (figure: Element) =>
  [...figure.querySelectorAll('.chart-table tbody tr')].map((row) => ({
    id: row.getAttribute('data-row')!,
    cells: [...row.querySelectorAll('th, td')].map((it) => ({ text: it.textContent.trim(), value: it.getAttribute('data-value') })),
  }));
/* A mark is of a row, or of one cell of it (`row.column`). */
const isOf = (mark: string, row: string): boolean => mark === row || mark.startsWith(`${row}.`);
const digits = (text: string): string[] => (text.normalize('NFKC').match(/\d[\d,]*(\.\d+)?/g) ?? []).map((it) => it.replaceAll(',', ''));
const file = ({ locale, id }: Chart, kind: string): string => `${locale === 'en' ? 'en/' : ''}charts/${id}.${kind}`;

/** Everything about one chart that does not agree. */
function disagreements(site: Site, chart: Chart): string[] {
  const { figure } = chart;
  const rows = rowsOf(figure);
  const found: string[] = [];
  const pictures = [...figure.querySelectorAll('.chart-picture svg')];
  if (pictures.length === 0) found.push('no picture');
  if (rows.length === 0) found.push('no table');
  const [first] = pictures.map(marksOf);
  for (const picture of pictures)
    if (JSON.stringify(marksOf(picture)) !== JSON.stringify(first)) found.push('two widths of the picture differ');
  const drawnIn = new Set<number>();
  for (const mark of first ?? []) {
    const row = rows.find((it) => isOf(mark.id, it.id));
    if (!row) found.push(`mark ${mark.id} has no row`);
    for (const number of mark.numbers) {
      const column = row?.cells.findIndex(({ value }) => value === number) ?? -1;
      if (column < 0) found.push(`mark ${mark.id}: ${number} is not in its row`);
      else drawnIn.add(column);
    }
  }
  const drawn = (id: string): string[] => first?.filter((it) => isOf(it.id, id)).flatMap((it) => it.numbers) ?? [];
  for (const { id, cells } of rows)
    for (const at of drawnIn) {
      const value = cells[at]?.value;
      if (value != null && !drawn(id).includes(value)) found.push(`row ${id}: ${value} is not drawn`);
    }
  for (const { id, cells } of rows)
    for (const { text, value } of cells) {
      const [printed] = digits(text);
      if (value == null) continue;
      const decimals = (printed?.split('.')[1] ?? '').length;
      if (printed === undefined || Math.abs(Number(printed) - Math.abs(Number(value))) > 0.5 * 10 ** -decimals + 1e-9)
        found.push(`row ${id}: prints ${text} for ${value}`);
    }
  const known = new Set([
    ...rows.flatMap((it) => it.cells.flatMap(({ text }) => digits(text))),
    ...pictures.flatMap((it) => [...it.querySelectorAll('text')].flatMap((text) => digits(text.textContent))),
  ]);
  const sentence = figure.querySelector('.chart-sentence')?.textContent ?? '';
  if (!sentence) found.push('no sentence');
  for (const number of digits(sentence))
    if (number.includes('.') && !known.has(number) && !isDistance(Number(number), rows)) found.push(`the sentence says ${number}`);
  return [...found, ...fileDisagreements(site, chart, rows, first ?? [])];
}

/* A sentence may say how far two numbers of the table lie apart. */
function isDistance(number: number, rows: ReturnType<typeof rowsOf>): boolean {
  const values = rows.flatMap(({ cells }) => cells.flatMap(({ value }) => (value == null ? [] : Number(value))));
  return values.some((a) => values.some((b) => Math.abs(a - b - number) < 1e-9));
}

function fileDisagreements(site: Site, chart: Chart, rows: ReturnType<typeof rowsOf>, marks: ReturnType<typeof marksOf>): string[] {
  const found: string[] = [];
  for (const kind of ['csv', 'svg']) if (!site.files.includes(file(chart, kind))) found.push(`${file(chart, kind)} is missing`);
  if (found.length > 0) return found;
  const [, ...lines] = parse(site.read(file(chart, 'csv')), { bom: true, relax_column_count: true }) as unknown as string[][];
  if (lines.map(([id]) => id).join() !== rows.map((it) => it.id).join()) found.push('the file has other rows');
  rows.forEach(({ id, cells }, at) => {
    const written = lines[at]?.slice(1).filter((_, column) => cells[column]?.value != null) ?? [];
    const shown = cells.flatMap(({ value }) => value ?? []);
    if (written.join() !== shown.join()) found.push(`row ${id}: the file says ${written.join()}, the table ${shown.join()}`);
  });
  const { document } = parseHTML(site.read(file(chart, 'svg')).toString('utf8'));
  const alone = marksOf(document.documentElement as unknown as Element);
  if (JSON.stringify(alone) !== JSON.stringify(marks)) found.push('the picture as a file has other marks');
  return found;
}

describe.each(sites)('the charts of %s', (_, folder) => {
  const site = builtSite(folder);
  const charts = chartsOf(site);

  it('are on pages of both languages', () => {
    expect(charts.length).toBeGreaterThan(40);
    const ids = (locale: string): string[] =>
      charts
        .filter((it) => it.locale === locale)
        .map((it) => it.where.replace(/^\/(en\/)?/, ''))
        .sort();
    expect(ids('en')).toEqual(ids('ja'));
  });

  it('say one number in picture, sentence, table and files', () => {
    expect(charts.flatMap((it) => disagreements(site, it).map((text) => `${it.where}: ${text}`))).toEqual([]);
  });

  it('say the same numbers in both languages', () => {
    const numbers = ({ figure }: Chart): string =>
      rowsOf(figure)
        .map(({ id, cells }) => `${id}:${cells.map((it) => it.value ?? '').join()}`)
        .join('\n');
    for (const chart of charts.filter((it) => it.locale === 'ja')) {
      const twin = charts.find((it) => it.where === `/en${chart.where}`);
      expect(twin && numbers(twin), chart.where).toBe(numbers(chart));
    }
  });

  it('would be caught if one of them were another', () => {
    const { figure, ...rest } = charts.find((it) => it.id === 'score-staff')!;
    const tampered = (change: (copy: Element) => void): string[] => {
      const copy = figure.cloneNode(true) as Element;
      change(copy);
      return disagreements(site, { ...rest, figure: copy });
    };
    expect(tampered(() => {})).toEqual([]);
    expect(tampered((it) => it.querySelector('.chart-picture svg [data-value]')!.setAttribute('data-value', '9.99'))).not.toEqual([]);
    expect(tampered((it) => it.querySelector('td[data-value]')!.setAttribute('data-value', '9.99'))).not.toEqual([]);
    expect(tampered((it) => void (it.querySelector('td[data-value]')!.textContent = '9.99'))).not.toEqual([]);
    expect(tampered((it) => void (it.querySelector('.chart-sentence')!.textContent += '9.99'))).not.toEqual([]);
    expect(tampered((it) => it.querySelector('.chart-table tbody tr')!.remove())).not.toEqual([]);
  });
});
