import { mapFrames } from '../chart/geometry/career-graph.ts';
import { careerMapLayout, type CareerMapLayout } from '../chart/geometry/career-map.ts';
import { treeFrame, treeLayout } from '../chart/geometry/outcome-tree.ts';
import { CareerMapSvg } from '../chart/view/CareerMapSvg.tsx';
import { OutcomeTreeSvg } from '../chart/view/OutcomeTreeSvg.tsx';
import { careerMapSentence, careerMapTable, stopKinds } from '../i18n/career-map-words.ts';
import { treeKinds, treeSentence, treeTable, treeWords } from '../i18n/outcome-tree-words.ts';
import { withNames } from '../i18n/plan-names.ts';
import { stringsOf } from '../i18n/strings.ts';
import { digitalPart } from '../model/careers.ts';
import { outcomeTree, type TreeNode } from '../model/outcome-tree.ts';
import { strategyOf } from '../model/strategy.ts';
import { provenance, type Careers } from '../schema/careers.ts';
import type { Content, Locale } from '../schema/content.ts';
import type { ChartDescription } from './chart-descriptions.tsx';

type Described<R> = ChartDescription & { record: R };
type MapDescription = Described<Careers> & { layout: CareerMapLayout; label: string; says: (id: string) => string };

/** The pictures of what the plan says rather than of its numbers: the name of their files and the page they belong to. */
export const planCharts = [
  { id: 'career-map', page: '/careers/' },
  { id: 'career-digital', page: '/careers/dx/' },
  { id: 'strategy-tree', page: '/strategy/' },
] as const;
export type PlanChartId = (typeof planCharts)[number]['id'];

/** Those that the content has. */
export function planChartsOf({ careers, dx }: Pick<Content, 'careers' | 'dx'>): (typeof planCharts)[number][] {
  const digital = dx.tiers.length > 0 && digitalPart(careers).nodes.length > 0;
  return planCharts.filter((it) => it.id !== 'career-digital' || digital);
}

type Named = Pick<Content, 'outcomes' | 'indicators' | 'dx'>;

/** What a picture is called. */
export function planChartTitle(content: Named, locale: Locale, id: PlanChartId): string {
  const { careers, strategy } = withNames(content, locale, stringsOf(locale));
  return { 'career-map': careers.title, 'career-digital': careers.dx.title, 'strategy-tree': strategy.title }[id];
}

/** The career map, or the part of it that shows digital talent. */
export async function describeCareerMap(content: Content, locale: Locale, id: 'career-map' | 'career-digital'): Promise<MapDescription> {
  const record = id === 'career-map' ? content.careers : digitalPart(content.careers);
  const words = withNames(content, locale, stringsOf(locale).careers);
  const label = id === 'career-map' ? words.picture : words.dx.picture;
  const layout = await careerMapLayout(record, mapFrames.wide, locale);
  const nodes = new Map(record.nodes.map((it) => [it.id, it]));
  const says = (stop: string): string => `${nodes.get(stop)!.label[locale]} (${words.provenance[nodes.get(stop)!.provenance]})`;
  return {
    id,
    record,
    layout,
    label,
    says,
    source: record.nodes.find((it) => it.kind === (id === 'career-map' ? 'position' : 'tier'))?.source ?? record.nodes[0]!.source,
    title: planChartTitle(content, locale, id),
    sentence: careerMapSentence(locale, record, words),
    table: careerMapTable(locale, record, words),
    keys: [
      ...stopKinds.filter((kind) => record.nodes.some((it) => it.kind === kind)).map((shape) => ({ shape, text: words.kinds[shape] })),
      ...provenance.options
        .filter((it) => record.edges.some((edge) => edge.provenance === it))
        .map((shape) => ({ shape, text: words.provenance[shape] })),
    ],
    notes: record.note ? [record.note[locale]] : [],
    picture: {
      element: <CareerMapSvg layout={layout} frame="wide" label={label} says={says} />,
      width: layout.width,
      height: layout.height,
    },
  };
}

/** The tree of outcomes. */
export function describeOutcomeTree(content: Content, locale: Locale): Described<TreeNode> {
  const strategy = strategyOf(content);
  const record = outcomeTree(strategy);
  const words = withNames(content, locale, stringsOf(locale).strategy);
  const { wordsOf, saysOf } = treeWords(content, strategy, locale);
  const { width, height } = treeLayout(record, treeFrame, wordsOf);
  return {
    id: 'strategy-tree',
    record,
    source: content.outcomes.overall.source,
    title: planChartTitle(content, locale, 'strategy-tree'),
    sentence: treeSentence(locale, record, words),
    table: treeTable(record, words, (it) => wordsOf(it).name),
    keys: treeKinds.map((shape) => ({ shape, text: words.kinds[shape] })),
    notes: [words.derived],
    picture: {
      element: <OutcomeTreeSvg root={record} label={words.picture} wordsOf={wordsOf} saysOf={saysOf} />,
      width,
      height,
    },
  };
}

/** A picture by the name of its files. */
export async function describePlanChart(content: Content, locale: Locale, id: PlanChartId): Promise<ChartDescription> {
  return id === 'strategy-tree' ? describeOutcomeTree(content, locale) : describeCareerMap(content, locale, id);
}
