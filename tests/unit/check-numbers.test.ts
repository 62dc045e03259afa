import { expect, test } from 'vitest';
import { unequalNumbers } from '../../scripts/lib/read/numbers.ts';
import cases from '../fixtures/numbers.json' with { type: 'json' };

test.each(cases.equal)('%s = %s', (ja, en) => {
  expect(unequalNumbers(ja!, en!)).toEqual({ ja: [], en: [] });
});

test.each(cases.unequal)('%s \u2260 %s', (ja, en, onlyJapanese, onlyEnglish) => {
  const found = unequalNumbers(ja!, en!);
  expect({ ja: found.ja.join(), en: found.en.join() }).toEqual({ ja: onlyJapanese, en: onlyEnglish });
});
