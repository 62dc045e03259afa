import type { Content } from '../../../src/schema/content.ts';
import { datasets, yearly } from '../../../src/schema/datasets.ts';
import type { Revision } from '../../../src/schema/progress.ts';

/** A number that may not change in silence. */
export interface FrozenNumber {
  /** The file it stands in, below the content folder, and its place there. */
  file: string;
  path: (string | number)[];
  of: string;
  field: Revision['field'];
  /** `null` where it was said that there is none. */
  value: number | null;
}

type Numbers = Pick<Content, 'indicators' | 'targets' | 'years'>;

/** One name for a number, the same wherever it is spoken of. */
export function numberKey({ file, of, field }: Pick<FrozenNumber, 'file' | 'of' | 'field'>): string {
  return `${file} ${of} ${field}`;
}

/** What was promised: baselines and targets of indicators, score targets, and the scores that both rest on. */
export function promisedNumbers({ indicators, targets, years }: Numbers): FrozenNumber[] {
  const own = indicators.indicators.flatMap(({ id: of, baseline, target }, n): FrozenNumber[] => [
    ...(baseline
      ? [
          {
            file: datasets.indicators.file,
            of,
            field: 'baseline' as const,
            value: baseline.value,
            path: ['indicators', n, 'baseline', 'value'],
          },
        ]
      : []),
    { file: datasets.indicators.file, of, field: 'target', value: target.value, path: ['indicators', n, 'target', 'value'] },
  ]);
  const scores = targets.targets.map((it, n): FrozenNumber => ({
    file: datasets.targets.file,
    of: it.of,
    field: 'target',
    value: it.value,
    path: ['targets', n, 'value'],
  }));
  const rested = new Set([targets.baseline, ...indicators.indicators.flatMap(({ survey }) => (survey ? [survey.year] : []))]);
  return [...own, ...scores, ...[...rested].flatMap((year) => surveyNumbers({ years }, year))];
}

/** Every number of a fiscal year, and where it was said that there is none; what is awaited is not among them. */
export function yearNumbers({ years }: Pick<Content, 'years'>, year: number): FrozenNumber[] {
  const readings = (['indicators', 'workforce'] as const).flatMap((kind) => {
    const list = years[kind].find((it) => it.year === year)?.readings ?? [];
    return list.flatMap(({ of, value, absent }, n): FrozenNumber[] =>
      absent === 'pending'
        ? []
        : [{ file: `years/${year}/${yearly[kind].file}`, of, field: 'reading', value: value ?? null, path: ['readings', n] }],
    );
  });
  return [...readings, ...surveyNumbers({ years }, year)];
}

function surveyNumbers({ years }: Pick<Content, 'years'>, year: number): FrozenNumber[] {
  const survey = years.survey.find((it) => it.year === year);
  const file = `years/${year}/${yearly.survey.file}`;
  return [
    ...(survey?.published ?? []).map(({ of, value }, n): FrozenNumber => ({ file, of, field: 'reading', value, path: ['published', n] })),
    ...(survey?.scores ?? []).flatMap(({ of, value, absent }, n): FrozenNumber[] =>
      absent === 'pending' ? [] : [{ file, of, field: 'reading', value: value ?? null, path: ['scores', n] }],
    ),
  ];
}

/** The fiscal years whose numbers have been published. */
export function publishedYears({ years }: Pick<Content, 'years'>): number[] {
  return years.notes.filter((it) => it.published !== null).map((it) => it.year);
}
