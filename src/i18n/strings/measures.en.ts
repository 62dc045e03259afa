import type { Words } from '../words.ts';
import type { measures as source } from './measures.ja.ts';

export const measures: Words<typeof source> = {
  title: 'All measures',
  description: 'Every measure and every duty in the plan, to be narrowed down by whom they concern, outcome and progress.',
  total: (n) => `There are ${n}.`,
  noYear: 'No progress has been entered for any fiscal year yet, so every measure is marked "not entered".',
  year: (year) => `Progress is as entered for ${year}. A measure without an entry is marked "not entered".`,
  rule: 'No measure counts as done without an entry.',
  states: { pending: 'not entered', 'not-started': 'not started', 'under-way': 'under way', done: 'done', stopped: 'stopped' },
  state: 'Progress',
  stateIn: (year) => `Progress in ${year}`,
  count: (state, n) => `${state}: ${n}`,
  kinds: { measure: 'Measure', duty: 'Duty' },
  filter: {
    label: 'Narrow down the measures',
    who: 'Concerns',
    outcome: 'Outcome',
    state: 'Progress',
    find: 'Find words',
    all: 'All',
    reset: 'Reset',
    shown: (n, total) => `Showing ${n} of ${total}.`,
    none: 'No measure fits. Try asking for less.',
  },
  beside: 'Measures and duties across the chapters',
  serves: 'Indicators',
  outcomes: 'Outcomes',
  place: 'In the plan',
  jump: 'On this page',
  strategy: 'See them in the tree of outcomes',
};
