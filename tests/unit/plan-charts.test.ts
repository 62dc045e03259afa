import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';
import { readContentFolder } from '../../scripts/lib/read/content-folder.ts';
import type { ChartDescription } from '../../src/components/chart-descriptions.tsx';
import { chartCsv, chartSvg, citationOf } from '../../src/components/chart-files.tsx';
import { describePlanChart, planChartsOf } from '../../src/components/plan-descriptions.tsx';
import { connections } from '../../src/model/careers.ts';
import { locales, type Content } from '../../src/schema/content.ts';
import { cities } from './career-content.ts';

async function contentOf(dir: string): Promise<Content> {
  const { datasets, years, pages } = await readContentFolder(dir);
  const yearly = Object.entries(years).map(([name, files]) => [name, files.map((it) => it.data)]);
  return { ...datasets, years: Object.fromEntries(yearly), pages: pages.filter((it) => it.data) } as unknown as Content;
}

const marksIn = (svg: string, name: string): string[] =>
  [...parseHTML(svg).document.querySelectorAll(`[data-${name}]`)].map((it) => it.getAttribute(`data-${name}`)!);
const numbersIn = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number);

describe.each(cities.flatMap((dir) => locales.map((locale) => [dir, locale] as const)))('the pictures of %s in %s', (dir, locale) => {
  let content: Content;
  let charts: ChartDescription[];
  beforeAll(async () => {
    content = await contentOf(dir);
    charts = await Promise.all(planChartsOf(content).map(({ id }) => describePlanChart(content, locale, id)));
  });

  test('draw what their table lists and list what they draw', () => {
    expect(charts.map((it) => it.id)).toContain('career-map');
    for (const chart of charts) {
      const svg = chartSvg(content, locale, chart, '');
      const rows = chart.table.rows.map((it) => it.id);
      const drawn = [...marksIn(svg, 'mark'), ...marksIn(svg, 'line')];
      expect(new Set(drawn), chart.id).toEqual(new Set(rows));
      expect(drawn.length, chart.id).toBe(rows.length);
    }
  });

  test('say in their sentence how much of each kind they hold', () => {
    for (const chart of charts) {
      const said = numbersIn(chart.sentence);
      const { nodes, edges } = content.careers;
      const expected =
        chart.id === 'strategy-tree'
          ? [content.outcomes.outcomes.length, content.indicators.indicators.length]
          : chart.id === 'career-map'
            ? [connections({ nodes, edges }).length, nodes.filter((it) => it.kind === 'entry').length]
            : [];
      expect(said, chart.sentence).toEqual(expect.arrayContaining(expected));
    }
  });

  test('have every row in their file, and a place of the plan as their source', () => {
    for (const chart of charts) {
      expect(chartCsv(locale, chart).trim().split('\r\n'), chart.id).toHaveLength(chart.table.rows.length + 1);
      expect(citationOf(content, locale, chart)).toContain(content.site.title[locale]);
    }
  });

  test('link nowhere once they are files', () => {
    for (const chart of charts) expect(chartSvg(content, locale, chart, '')).not.toContain('href');
  });
});

describe('steps there and back', () => {
  const node = (id: string, rank: number) => ({ id, rank }) as Content['careers']['nodes'][number];
  const step = (from: string, to: string, provenance: 'stated' | 'derived' | 'illustrative') =>
    ({ from, to, kind: 'move', provenance, source: '1' }) as Content['careers']['edges'][number];

  test('are one connection from the lower rank, as sure as the surer of them', () => {
    const found = connections({
      nodes: [node('high', 2), node('low', 1)],
      edges: [step('high', 'low', 'illustrative'), step('low', 'high', 'derived')],
    });
    expect(found).toEqual([{ id: 'low--high', from: 'low', to: 'high', kind: 'move', provenance: 'derived', both: true, source: '1' }]);
  });
});
