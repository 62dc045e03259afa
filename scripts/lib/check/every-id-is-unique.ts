import { datasets } from '../../../src/schema/datasets.ts';
import { scoreGroups } from '../../../src/model/survey.ts';
import { dataNodes } from '../read/walk.ts';
import { errorAt, type Finding } from '../report/finding.ts';
import { proposition } from './proposition.ts';

type Place = { id: string; path: (string | number)[] };

/** No id stands twice in one list, and no reading is given twice. A number may be revised more than once. */
export const everyIdIsUnique = proposition([], (_, source) => {
  const findings: Finding[] = [];
  for (const { file, path, value } of dataNodes(source)) {
    for (const [name, list] of Object.entries(value)) {
      if (!Array.isArray(list) || file === datasets.revisions.file) continue;
      for (const key of ['id', 'of']) {
        const places = list.flatMap((it: Record<string, unknown>, index) =>
          typeof it?.[key] === 'string' && (key === 'id' || !('id' in it)) ? [{ id: it[key], path: [...path, name, index, key] }] : [],
        );
        findings.push(...repeated(file, places, source.lineOf));
      }
    }
  }
  return findings;
});

/** Scores are named by the ids of questions, sub-categories and categories alike, so these share one set of names. */
export const everyScoreHasOneName = proposition(['survey'], ({ survey }, source) => {
  const places: Place[] = [{ id: survey.overall.id, path: ['overall', 'id'] }];
  const questions: Place[] = [];
  survey.categories.forEach((category, c) => {
    places.push({ id: category.id, path: ['categories', c, 'id'] });
    category.subCategories.forEach((sub, s) => {
      places.push({ id: sub.id, path: ['categories', c, 'subCategories', s, 'id'] });
      sub.questions.forEach((it, q) => questions.push({ id: it.id, path: ['categories', c, 'subCategories', s, 'questions', q, 'id'] }));
    });
  });
  return repeatedAcross(datasets.survey.file, [...places, ...questions], source.lineOf);
});

/** An ability belongs to one competency. */
export const everyAbilityHasOneCompetency = proposition(['competencies'], ({ competencies: { competencies } }, source) =>
  repeatedAcross(
    datasets.competencies.file,
    competencies.flatMap((it, c) => it.abilities.map(({ id }, a) => ({ id, path: ['competencies', c, 'abilities', a, 'id'] }))),
    source.lineOf,
  ),
);

/** A target is named by an indicator or by a score, never by both. */
export const everyTargetHasOneMeaning = proposition(['indicators', 'survey'], ({ indicators: { indicators }, survey }, source) => {
  const groups = new Set(scoreGroups({ survey }).map((it) => it.id));
  return indicators.flatMap(({ id }, index) =>
    groups.has(id)
      ? [errorAt(datasets.indicators.file, source.lineOf(datasets.indicators.file, ['indicators', index, 'id']), 'id.shared', { id })]
      : [],
  );
});

function repeated(file: string, places: Place[], lineOf: (file: string, path: Place['path']) => number): Finding[] {
  const first = new Map<string, number>();
  return places.flatMap(({ id, path }) => {
    const line = lineOf(file, path);
    const before = first.get(id);
    if (before === undefined) first.set(id, line);
    return before === undefined ? [] : [errorAt(file, line, 'id.duplicate', { id, before })];
  });
}

/** As `repeated`, without those that stand in one list, which are found there. */
function repeatedAcross(file: string, places: Place[], lineOf: (file: string, path: Place['path']) => number): Finding[] {
  const lists = new Map<string, Set<string>>();
  const kept = places.filter(({ id, path }) => {
    const list = path.slice(0, -2).join('.');
    const seen = lists.get(id) ?? lists.set(id, new Set()).get(id)!;
    return !seen.has(list) && seen.add(list);
  });
  return repeated(file, kept, lineOf);
}
