import { components, surveyFacts, type AttributeKind, type ComponentRule } from '../../../src/schema/components.ts';
import { questionsInOrder, scoreGroups } from '../../../src/model/survey.ts';
import type { ComponentUse, Source } from '../read/source.ts';
import { errorAt, type Finding } from '../report/finding.ts';
import { nearest } from '../report/nearest.ts';
import { proposition } from './proposition.ts';

const rules: Record<string, ComponentRule> = components;
const ruleOf = (name: string): ComponentRule | undefined => (Object.hasOwn(rules, name) ? rules[name] : undefined);

/** A page uses only the components of the list, and no HTML. */
export const everyComponentIsAllowed = proposition([], (_, source) =>
  eachUse(source, ({ name }) => {
    if (ruleOf(name)) return [];
    const html = /^[a-z]/.test(name) || name === '';
    return [
      {
        key: html ? 'code.html' : 'component.unknown',
        values: { name, near: html ? undefined : nearest(name, Object.keys(rules)), known: Object.keys(rules).join(', ') },
      },
    ];
  }),
);

/** A component has the attributes that it needs and no other. */
export const everyAttributeIsAllowed = proposition([], (_, source) =>
  eachUse(source, ({ name, attributes }) => {
    const known = ruleOf(name)?.attributes;
    if (!known) return [];
    const wrong = Object.keys(attributes).filter((it) => !Object.hasOwn(known, it));
    const missing = Object.keys(known).filter((it) => known[it]!.required && !(it in attributes) && !wrong.includes(it));
    return [
      ...wrong.map((attribute) => ({
        key: 'attribute.unknown' as const,
        values: { name, attribute, near: nearest(attribute, Object.keys(known)) },
      })),
      ...missing.slice(wrong.length).map((attribute) => ({ key: 'attribute.missing' as const, values: { name, attribute } })),
    ];
  }),
);

/** What an attribute names exists in the data. */
export const everyAttributeNamesSomething = proposition([], (_, source) => {
  const known = knownValues(source);
  return eachUse(source, ({ name, attributes }) =>
    Object.entries(ruleOf(name)?.attributes ?? {}).flatMap(([attribute, { kind }]) => {
      const value = attributes[attribute];
      const values = known(kind, attributes);
      if (value === undefined || value === null || !values) return [];
      return values.includes(String(value))
        ? []
        : [{ key: 'reference.unknown' as const, values: { id: String(value), kind, near: nearest(String(value), values) } }];
    }),
  );
});

/** A block stands alone, the others stand in a sentence; an item opens its passage; only what explains a word stands around words. */
export const everyComponentStandsInItsPlace = proposition([], (_, source) =>
  eachUse(source, ({ name, block, wraps, first }) => {
    const rule = ruleOf(name);
    if (!rule) return [];
    if ((rule.place === 'block') !== block) return [{ key: block ? 'component.inline' : 'component.block', values: { name } }];
    if (rule.wraps !== wraps) return [{ key: wraps ? 'component.wraps' : 'component.empty', values: { name } }];
    return name === 'Item' && !first ? [{ key: 'item.first', values: { name } }] : [];
  }),
);

function eachUse({ pages }: Source, wrong: (use: ComponentUse) => Pick<Finding, 'key' | 'values'>[]): Finding[] {
  return pages.flatMap(({ file, outline }) =>
    (outline?.components ?? []).flatMap((use) => wrong(use).map(({ key, values }) => errorAt(file, use.line, key, values))),
  );
}

/** The values that an attribute may take; `undefined` where its dataset could not be read. Items are checked where they are listed. */
function knownValues({
  datasets: data,
  years,
  unread,
}: Source): (kind: AttributeKind, others: ComponentUse['attributes']) => readonly string[] | undefined {
  const ids = (list: readonly { id: string }[] | undefined): string[] | undefined => list?.map((it) => it.id);
  const groups = data.survey && scoreGroups({ survey: data.survey }).map((it) => it.id);
  const questions = data.survey && questionsInOrder({ survey: data.survey }).map((it) => it.question.id);
  const byKind: Record<AttributeKind, readonly string[] | undefined> = {
    item: undefined,
    term: ids(data.glossary?.terms),
    score: groups && questions && [...groups, ...questions],
    target: data.targets && data.indicators && [...data.targets.targets.map((it) => it.of), ...ids(data.indicators.indicators)!],
    baseline: ids(data.indicators?.indicators),
    surveyFact: surveyFacts,
    surveyYear: unread.some((it) => it.endsWith('/survey.json')) ? undefined : years.survey.map((it) => String(it.data.year)),
    outcome: ids(data.outcomes?.outcomes),
    category: ids(data.survey?.categories),
    figure: ids(data.figures?.figures),
    erratum: ids(data.errata?.errata),
  };
  return (kind, others) => {
    const survey = kind === 'score' ? years.survey.find((it) => String(it.data.year) === others['year'])?.data : undefined;
    if (!survey) return byKind[kind];
    const read = [...survey.published, ...survey.scores.filter((it) => it.value !== undefined)].map((it) => it.of);
    return byKind.score?.filter((it) => read.includes(it));
  };
}
