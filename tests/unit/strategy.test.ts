import { beforeAll, describe, expect, test } from 'vitest';
import { readContentFolder } from '../../scripts/lib/read/content-folder.ts';
import { treeFrame, treeLayout } from '../../src/chart/geometry/outcome-tree.ts';
import { measuresOf } from '../../src/model/measures.ts';
import { outcomeTree } from '../../src/model/outcome-tree.ts';
import { near, strategyOf, untied, type Strategy } from '../../src/model/strategy.ts';
import type { Content } from '../../src/schema/content.ts';

async function contentOf(dir: string): Promise<Content> {
  const { datasets, years, pages } = await readContentFolder(dir);
  const yearly = Object.entries(years).map(([name, files]) => [name, files.map((it) => it.data)]);
  return { ...datasets, years: Object.fromEntries(yearly), pages: pages.filter((it) => it.data) } as unknown as Content;
}

describe.each(['content', 'tests/fixtures/kakuu'])('the strategy of %s', (dir) => {
  let content: Content;
  let strategy: Strategy;
  beforeAll(async () => {
    content = await contentOf(dir);
    strategy = strategyOf(content);
  });

  test('has every outcome, indicator, question and measure, and no orphan', () => {
    const count = (kind: string) => [...strategy.values()].filter((it) => it.kind === kind).length;
    expect(count('outcome')).toBe(content.outcomes.outcomes.length);
    expect(count('indicator')).toBe(content.indicators.indicators.length);
    expect(count('question')).toBe(content.survey.categories.flatMap((it) => it.subCategories.flatMap((sub) => sub.questions)).length);
    expect(count('measure')).toBe(measuresOf(content).length);
    expect(untied(strategy).orphans).toEqual([]);
  });

  test('can be walked both ways', () => {
    for (const node of strategy.values()) {
      for (const key of node.children) expect(strategy.get(key)!.parents, key).toContain(node.key);
      for (const key of node.parents) expect(strategy.get(key)!.children, key).toContain(node.key);
    }
  });

  test('leads from the top to everything', () => {
    const reached = new Set<string>();
    const walk = (key: string): void => {
      if (reached.has(key)) return;
      reached.add(key);
      strategy.get(key)!.children.forEach(walk);
    };
    walk('overall');
    expect([...strategy.keys()].filter((it) => !reached.has(it))).toEqual([]);
  });

  test('gives every measure an outcome and someone it concerns', () => {
    for (const it of measuresOf(content)) {
      expect(it.outcomes, it.id).not.toEqual([]);
      expect(
        near(strategy, `measure-${it.id}`, 'children', 'role').map((role) => role.id),
        it.id,
      ).toEqual(expect.arrayContaining(it.concerns));
    }
  });

  test('says which indicators no measure serves', () => {
    const served = new Set(measuresOf(content).flatMap((it) => it.serves));
    expect(untied(strategy).indicators.map((it) => it.id)).toEqual(
      content.indicators.indicators.map((it) => it.id).filter((it) => !served.has(it)),
    );
  });

  test('is drawn without one label over another, inside the frame, each link from the right of its start to the left of its end', () => {
    for (const locale of ['ja', 'en'] as const) {
      const { spots, links, width, height } = treeLayout(outcomeTree(strategy), treeFrame, ({ id, label, count }) => ({
        name: label?.[locale] ?? id,
        ...(count !== undefined && { count: `(${count})` }),
      }));
      for (const [i, { box: a, key }] of spots.entries()) {
        expect(a.y, key).toBeGreaterThanOrEqual(0);
        expect(a.y + a.height, key).toBeLessThanOrEqual(height);
        expect(a.x + a.width, key).toBeLessThanOrEqual(width);
        for (const { box: b, key: other } of spots.slice(i + 1)) {
          const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
          expect(apart, `${key} and ${other}`).toBe(true);
        }
      }
      expect(links).toHaveLength(spots.length - 1);
      for (const { to, path } of links) {
        const end = spots.find((it) => it.key === to)!;
        expect(path.endsWith(`,${end.x - 8},${end.y}`), `${to}: ${path}`).toBe(true);
      }
    }
  });
});

test('a part that nothing leads to is an orphan', () => {
  const strategy: Strategy = new Map([
    ['overall', { key: 'overall', kind: 'overall', id: 'top', parents: [], children: [] }],
    ['indicator-lost', { key: 'indicator-lost', kind: 'indicator', id: 'lost', parents: [], children: [] }],
  ]);
  expect(untied(strategy).orphans.map((it) => it.id)).toEqual(['lost']);
});
