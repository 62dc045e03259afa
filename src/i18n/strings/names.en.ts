import type { Words } from '../words.ts';
import type { names as source } from './names.ja.ts';

export const names: Words<typeof source> = {
  overall: 'overall outcome',
  outcome: 'outcome',
  indicator: 'indicator',
  indicators: 'indicators',
  talent: 'digital talent',
};
