import type { Content } from '../schema/content.ts';
import type { Reading, SurveyYear } from '../schema/readings.ts';
import { countedIn, respondentsOf } from './respondents.ts';
import { publishedScore, readingOf, scoreGroups } from './survey.ts';

/** One of the groups that a published whole is made of. */
export interface Part {
  id: string;
  /** How many people it stands for; `undefined` where that is not known. */
  people: number | undefined;
  /** Whether it is already withheld. */
  hidden: boolean;
}

/**
 * Which parts of a published whole must not be shown: those of fewer people than allowed, and, where only one is left out, the
 * smallest of the others too, because the whole less the others would give it away.
 * @param least the fewest people that may be shown
 * @returns ids, those that were already withheld among them
 */
export function hiddenParts(parts: readonly Part[], least: number): Set<string> {
  const small = parts.filter((it) => it.hidden || (it.people !== undefined && it.people < least));
  const hidden = new Set(small.map((it) => it.id));
  if (hidden.size !== 1) return hidden;
  const [next] = parts.filter((it) => !hidden.has(it.id)).sort((a, b) => (a.people ?? Infinity) - (b.people ?? Infinity));
  if (next) hidden.add(next.id);
  return hidden;
}

/**
 * A survey without the scores that would say something of a few people: those of small groups, and those that a published score
 * would otherwise give away. A published score that was worked out without the hidden question gives nothing away.
 */
export function withoutSmallGroups(content: Pick<Content, 'survey' | 'site'>, survey: SurveyYear): SurveyYear {
  const least = content.site.thresholds.suppressBelow;
  let shown = hide(survey, new Set(survey.scores.filter((it) => it.answered !== undefined && it.answered < least).map((it) => it.of)));
  // From the smallest group to the largest: what is hidden in one may already protect the next.
  for (const group of [...scoreGroups(content)].sort((a, b) => a.questions.length - b.questions.length)) {
    if (publishedScore(shown, group.id) === undefined) continue;
    const parts = countedIn(shown, group.id, group.questions).map((it): Part => ({
      id: it.id,
      people: respondentsOf(shown, it),
      hidden: readingOf(shown, it.id).absent === 'suppressed',
    }));
    shown = hide(shown, hiddenParts(parts, least));
  }
  return shown;
}

function hide(survey: SurveyYear, ids: ReadonlySet<string>): SurveyYear {
  if (ids.size === 0) return survey;
  const silenced = ({ of, note }: Reading): Reading => ({ of, absent: 'suppressed', ...(note && { note }) });
  return { ...survey, scores: survey.scores.map((it) => (ids.has(it.of) && it.value !== undefined ? silenced(it) : it)) };
}
