import type { Unit } from '../../../src/schema/indicators.ts';
import { questionsInOrder } from '../../../src/model/survey.ts';
import type { Datasets, Source } from './source.ts';

/** A figure that the data holds, and how a page takes it from there. */
export interface HeldFigure {
  value: number;
  /** The component to write instead. */
  use: string;
  unit?: Unit;
  /** The label in both languages, for figures so small that only a sentence about the thing means them. */
  label: { ja: string; en: string };
}

type Needed = Pick<Datasets, 'indicators' | 'survey' | 'targets' | 'units'>;

/** Every figure that a page can take from the data: survey facts, published scores, question scores, targets, baselines. */
export function heldFigures({ indicators, survey, targets, units }: Needed, { years }: Source): HeldFigure[] {
  const unit = (id: string): Unit | undefined => units.units.find((it) => it.id === id);
  const points = unit(survey.unit);
  const score = { ...(points && { unit: points }), label: survey.overall.label };
  const surveys = years.survey.flatMap(({ data }): HeldFigure[] => {
    const fact = (of: string, value: number): HeldFigure => ({
      value,
      use: `<SurveyFact of="${of}" year="${data.year}" />`,
      label: survey.overall.label,
    });
    return [
      fact('invited', data.invited),
      fact('answered', data.answered),
      fact('rate', data.publishedRate),
      fact('midpoint', survey.scale.midpoint),
      ...[...data.published, ...data.scores].flatMap(({ of, value }) =>
        value === undefined ? [] : [{ value, use: `<Score of="${of}" year="${data.year}" />`, ...score }],
      ),
    ];
  });
  return [
    ...surveys,
    ...targets.targets.map((it) => ({ value: it.value, use: `<Target of="${it.of}" />`, ...score })),
    ...indicators.indicators.flatMap((it): HeldFigure[] => {
      const known = { ...(unit(it.unit) && { unit: unit(it.unit)! }), label: it.label };
      return [
        ...(it.baseline ? [{ value: it.baseline.value, use: `<Baseline of="${it.id}" />`, ...known }] : []),
        { value: it.target.value, use: `<Target of="${it.id}" />`, ...known },
      ];
    }),
  ];
}

/** How many questions the survey has. */
export function questionCount(survey: Datasets['survey']): number {
  return questionsInOrder({ survey }).length;
}
