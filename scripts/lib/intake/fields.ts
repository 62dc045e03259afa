import { stringsOf } from '../../../src/i18n/strings.ts';
import { aimOf } from '../../../src/model/aim.ts';
import { measuresOf } from '../../../src/model/measures.ts';
import { readingsOf } from '../../../src/model/readings-of.ts';
import { publishedScore, questionsInOrder, readingOf, scoreGroups } from '../../../src/model/survey.ts';
import type { Content } from '../../../src/schema/content.ts';
import type { Indicator, Unit } from '../../../src/schema/indicators.ts';

import type { Localised } from '../../../src/schema/text.ts';
import { allFacts, factOf, type Fact } from './facts.ts';
import type { Field, NumberRule } from './field.ts';

/** The words of a passage by its id, for sheets that list measures. */
export type PassageWords = ReadonlyMap<string, Localised>;

/**
 * Everything that may be entered for a fiscal year, sheet by sheet in the order of the plan.
 * @param words what each measure says; one that is missing is named by its id
 */
export function fieldsOf(content: Content, year: number, words: PassageWords): Field[] {
  return [
    ...indicatorFields(content, year),
    ...surveyFields(content, year),
    ...measureFields(content, year, words),
    ...workforceFields(content, year),
    ...noteFields(content, year),
  ];
}

const both = (pick: (locale: 'ja' | 'en') => string): Localised => ({ ja: pick('ja'), en: pick('en') });
const labelsOf = (key: keyof ReturnType<typeof stringsOf>['importing']['labels']): Localised =>
  both((locale) => stringsOf(locale).importing.labels[key]);
const unitWith = ({ units }: Content, id: string | undefined): Unit | undefined => units.units.find((it) => it.id === id);

function indicatorFields(content: Content, year: number): Field[] {
  return content.indicators.indicators
    .filter((it) => !it.survey)
    .map((it): Field => {
      const { baseline } = aimOf(content, it);
      const before = readingsOf(content, it).filter((reading) => reading.year < year && reading.value !== undefined);
      const last = [...(baseline.year < year ? [baseline] : []), ...before].sort((a, b) => a.year - b.year).at(-1);
      return {
        sheet: 'indicators',
        of: it.id,
        kind: 'number',
        label: it.label,
        group: content.outcomes.outcomes.find(({ id }) => id === it.outcome)?.label ?? it.label,
        rule: ruleOf(it, unitWith(content, it.unit)),
        ...(last?.value !== undefined && { last: { year: last.year, value: last.value } }),
      };
    });
}

function ruleOf({ kind, decimals }: Indicator, unit: Unit | undefined): NumberRule {
  const share = kind === 'rate' && unit?.pattern.en.includes('%') === true;
  return {
    ...(unit && { unit }),
    decimals,
    ...(kind !== 'index' && { min: 0 }),
    ...(share && { max: 100 }),
    share,
    whole: decimals === 0 && (kind === 'count' || kind === 'cumulative'),
    total: kind === 'cumulative',
  };
}

function surveyFields(content: Content, year: number): Field[] {
  const earlier = content.years.survey.findLast((it) => it.year < year);
  const unit = unitWith(content, content.survey.unit);
  const { min, max } = content.survey.scale;
  const score: NumberRule = { ...(unit && { unit }), decimals: 2, min, max, share: false, whole: false, total: false };
  const lastOf = (value: number | string | undefined): Pick<Field, 'last'> =>
    earlier && value !== undefined ? { last: { year: earlier.year, value } } : {};
  return [
    ...allFacts.map((fact): Field => ({
      sheet: 'survey',
      of: `survey.${fact}`,
      ...kindOfFact(fact),
      label: labelsOf(fact),
      group: labelsOf('facts'),
      ...lastOf(earlier && factOf(earlier, fact)),
    })),
    ...scoreGroups(content).map((it): Field => ({
      sheet: 'survey',
      of: it.id,
      kind: 'number',
      label: it.label,
      group: labelsOf(it.level),
      rule: score,
      ...lastOf(earlier && publishedScore(earlier, it.id)),
    })),
    ...questionsInOrder(content).map(({ question, subCategory }): Field => ({
      sheet: 'survey',
      of: question.id,
      kind: 'number',
      label: question.label,
      group: subCategory.label,
      rule: score,
      ...lastOf(earlier && readingOf(earlier, question.id).value),
    })),
  ];
}

function kindOfFact(fact: Fact): Pick<Field, 'kind' | 'rule'> {
  if (fact === 'start' || fact === 'end') return { kind: 'day' };
  const plain = { decimals: 0, share: false, whole: true, total: false };
  return fact === 'rate'
    ? { kind: 'count', rule: { ...plain, decimals: 2, min: 0, max: 100, share: true, whole: false } }
    : { kind: 'count', rule: { ...plain, min: 1 } };
}

function measureFields(content: Content, year: number, words: PassageWords): Field[] {
  const earlier = content.years.measures.findLast((it) => it.year < year);
  return measuresOf(content).map(({ id, source, words: tabled }): Field => {
    const state = earlier?.states.find((it) => it.of === id)?.state;
    return {
      sheet: 'measures',
      of: id,
      kind: 'state',
      label: tabled ?? words.get(id) ?? { ja: id, en: id },
      group: { ja: source, en: source },
      ...(earlier && state && { last: { year: earlier.year, value: state } }),
    };
  });
}

function workforceFields(content: Content, year: number): Field[] {
  return content.figures.figures
    .filter((it) => it.kind === 'series')
    .map((it): Field => {
      const unit = unitWith(content, it.unit);
      const known = content.years.workforce.flatMap((file) => {
        const value = file.readings.find(({ of }) => of === it.id)?.value;
        return file.year < year && value !== undefined ? [{ year: file.year, value }] : [];
      });
      const share = unit?.pattern.en.includes('%') === true;
      const last = known.at(-1);
      return {
        sheet: 'workforce',
        of: it.id,
        kind: 'number',
        label: it.label,
        group: labelsOf('figures'),
        rule: {
          ...(unit && { unit }),
          decimals: Math.max(0, ...known.map(({ value }) => decimalsOf(value)), share ? 1 : 0),
          ...(share && { min: 0, max: 100 }),
          share,
          whole: false,
          total: false,
        },
        ...(last && { last }),
      };
    });
}

const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;

function noteFields(content: Content, year: number): Field[] {
  const earlier = content.years.notes.findLast((it) => it.year < year);
  const about = [
    { id: 'year', label: labelsOf('year'), group: labelsOf('year') },
    ...content.indicators.indicators.map(({ id, label }) => ({ id, label, group: labelsOf('indicator') })),
    ...scoreGroups(content).map(({ id, label, level }) => ({ id, label, group: labelsOf(level) })),
    ...questionsInOrder(content).map(({ question: { id, label } }) => ({ id, label, group: labelsOf('question') })),
  ];
  return about.map(({ id, label, group }): Field => {
    const text = earlier?.notes.find((it) => it.of === id)?.text;
    return { sheet: 'notes', of: id, kind: 'words', label, group, ...(earlier && text && { last: { year: earlier.year, value: text } }) };
  });
}
