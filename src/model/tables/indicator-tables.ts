import type { Content } from '../../schema/content.ts';
import type { Indicator } from '../../schema/indicators.ts';
import type { Reading } from '../../schema/readings.ts';
import { readingOf, scoreGroups } from '../survey.ts';
import { baselineOf, targetValue, type Value } from '../values.ts';
import { readingCells, readingColumns } from './readings.ts';
import { both, table, type Table } from './table.ts';

/** Indicators, their readings year by year, and the score targets (sections 2-(7) and 2-(8) of the first plan). */
export function indicatorTables(content: Content): Table[] {
  return [indicators(content), indicatorReadings(content), scoreTargets(content)];
}

const valueCells = (baseline: Value, target: Value) => ({
  baseline_year: baseline.year,
  baseline: baseline.value,
  target_year: target.year,
  target: target.value,
  at_least: target.atLeast ?? false,
  decimals: target.decimals,
});
const promiseColumns = ['baseline_year', 'baseline', 'target_year', 'target', 'at_least', 'unit', 'decimals', 'source'] as const;

function indicators(content: Content): Table {
  const rows = content.indicators.indicators.map((it) => {
    const outcome = content.outcomes.outcomes.find((one) => one.id === it.outcome);
    return {
      id: it.id,
      ...both('label', it.label),
      ...both('definition', it.definition),
      outcome: it.outcome,
      ...both('outcome', outcome?.label),
      area: it.area,
      ...both('area', outcome?.areas.find((one) => one.id === it.area)?.label),
      kind: it.kind,
      window: it.window ?? null,
      ...valueCells(baselineOf(content, it), targetValue(content, it.id)),
      hold: it.hold ?? null,
      unit: it.unit,
      source: it.source,
      question: it.survey?.question ?? null,
      ...both('owner', it.owner),
      next_update: it.nextUpdate ?? null,
      succeeds: it.succeeds ?? null,
    };
  });
  return table(
    'indicators',
    [
      ...([
        'id',
        'label_ja',
        'label_en',
        'definition_ja',
        'definition_en',
        'outcome',
        'outcome_ja',
        'outcome_en',
        'area',
        'area_ja',
        'area_en',
        'kind',
        'window',
      ] as const),
      ...promiseColumns,
      ...(['hold', 'question', 'owner_ja', 'owner_en', 'next_update', 'succeeds'] as const),
    ],
    ['id'],
    rows,
    { unit: 'units', question: 'survey-questions' },
  );
}

/* An indicator that follows a survey question has that question's scores as its readings. */
function readingsOf(content: Content, { id, survey }: Indicator): (Omit<Reading, 'of'> & { year: number })[] {
  if (survey) return content.years.survey.map((it) => ({ ...readingOf(it, survey.question), year: it.year }));
  return content.years.indicators.flatMap(({ year, readings }) => readings.filter((it) => it.of === id).map((it) => ({ ...it, year })));
}

function indicatorReadings(content: Content): Table {
  const rows = content.indicators.indicators.flatMap((indicator) => {
    const baseline = baselineOf(content, indicator);
    const readings = readingsOf(content, indicator);
    const known = readings.some((it) => it.year === baseline.year) ? readings : [baseline, ...readings];
    return known
      .toSorted((a, b) => a.year - b.year)
      .map((it) => ({
        year: it.year,
        indicator: indicator.id,
        ...both('label', indicator.label),
        ...readingCells({ ...it }),
        unit: indicator.unit,
        is_baseline: it.year === baseline.year,
      }));
  });
  return table(
    'indicator-readings',
    ['year', 'indicator', 'label_ja', 'label_en', 'unit', 'is_baseline', ...readingColumns],
    ['year', 'indicator'],
    rows,
    {
      indicator: 'indicators',
      unit: 'units',
    },
  );
}

function scoreTargets(content: Content): Table {
  const { targets, baseline, source } = content.targets;
  const groups = scoreGroups(content);
  const survey = content.years.survey.find((it) => it.year === baseline);
  const rows = targets.map((it) => {
    const group = groups.find((one) => one.id === it.of);
    const now = survey?.published.find((one) => one.of === it.of)?.value;
    return {
      group: it.of,
      ...both('label', group?.label),
      level: group?.level ?? null,
      ...valueCells({ value: 0, unit: '', decimals: 0, year: baseline }, targetValue(content, it.of)),
      baseline: now ?? null,
      unit: content.survey.unit,
      source,
    };
  });
  return table('score-targets', ['group', 'label_ja', 'label_en', 'level', ...promiseColumns], ['group'], rows, { unit: 'units' });
}
