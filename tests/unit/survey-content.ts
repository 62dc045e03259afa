import type { Content } from '../../src/schema/content.ts';

const named = (id: string) => ({ id, label: { ja: `${id} (ja)`, en: id } });
const question = (id: string, askedOf: 'everyone' | 'regular' = 'everyone') => ({ ...named(id), askedOf });

/** An invented survey: two categories, three sub-categories, six questions; one question and one sub-category have no number. */
export function surveyContent(published: Record<string, number> = {}): Content {
  const scores = { overall: 3, growth: 3.2, learning: 3.5, pay: 2.4, welcome: 2.8, ...published };
  return {
    units: {
      units: [
        { id: 'points', name: { ja: 'pt', en: 'points' }, pattern: { ja: '{n}pt', en: '{n} points' }, one: '{n} point', fixed: false },
      ],
    },
    survey: {
      overall: { ...named('overall'), source: '1-(2)' },
      scale: { min: 1, max: 5, midpoint: 3 },
      unit: 'points',
      categories: [
        {
          ...named('growth'),
          source: '2-(1)',
          page: 'growth/survey',
          subCategories: [
            { ...named('learning'), questions: [question('courses'), question('books')] },
            { ...named('pay'), questions: [question('fair', 'regular'), question('enough')] },
          ],
        },
        {
          ...named('arrival'),
          source: '2-(2)',
          page: 'arrival/survey',
          subCategories: [
            { ...named('welcome'), questions: [question('desk')] },
            { ...named('silent'), questions: [question('unasked')] },
          ],
        },
      ],
    },
    targets: {
      baseline: 2,
      year: 6,
      source: '1-(3)',
      targets: [
        { of: 'overall', value: 3.3 },
        { of: 'learning', value: 3.5 },
        { of: 'pay', value: 3 },
        { of: 'welcome', value: 2.7 },
        { of: 'silent', value: 3 },
      ],
    },
    years: {
      survey: [
        {
          year: 2,
          published: Object.entries(scores).map(([of, value]) => ({ of, value })),
          scores: [
            { of: 'courses', value: 4 },
            { of: 'books', value: 3 },
            { of: 'fair', value: 2 },
            { of: 'enough', value: 2.8 },
            { of: 'desk', value: 2.8 },
            { of: 'unasked', absent: 'suppressed' },
          ],
        },
      ],
    },
    site: { organisation: { ja: 'City (ja)', en: 'City' }, title: { ja: 'Plan (ja)', en: 'Plan' } },
  } as unknown as Content;
}
