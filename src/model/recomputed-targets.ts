import type { Content } from '../schema/content.ts';
import { scoreGroupsIn, surveyOf, type Recomputed } from './survey.ts';

/**
 * Score targets of the categories and of the whole survey beside the mean of the sub-category targets below them, weighted by
 * their number of questions in the survey that the targets start from. They agree where the difference stays within `thresholds.recomputeTolerance`.
 */
export function recomputedTargets(content: Pick<Content, 'survey' | 'targets' | 'site' | 'years'>): Recomputed[] {
  const groups = scoreGroupsIn(content, surveyOf(content, content.targets.baseline));
  const targetOf = (id: string) => content.targets.targets.find((it) => it.of === id)?.value;
  return groups
    .filter((it) => it.level !== 'sub-category')
    .flatMap((group) => {
      const below = groups.filter((it) => it.level === 'sub-category' && (group.level === 'overall' || it.category?.id === group.id));
      const published = targetOf(group.id);
      const values = below.map((it) => targetOf(it.id));
      if (published === undefined || values.some((it) => it === undefined)) return [];
      const sum = below.reduce((total, it, at) => total + values[at]! * it.questions.length, 0);
      const recomputed = sum / group.questions.length;
      const difference = published - recomputed;
      return [
        { group, published, recomputed, difference, agrees: Math.abs(difference) <= content.site.thresholds.recomputeTolerance + 1e-9 },
      ];
    });
}
