import type { Content } from '../../../src/schema/content.ts';
import { datasets } from '../../../src/schema/datasets.ts';
import { ledgerEntries, revisionsFor, sealOf } from '../published/ledger.ts';
import { numberKey, promisedNumbers, publishedYears, yearNumbers, type FrozenNumber } from '../published/numbers.ts';
import type { Datasets, Source } from '../read/source.ts';
import { errorAt, type Finding } from '../report/finding.ts';
import { proposition } from './proposition.ts';

/** The content as far as frozen numbers go. */
function numbersOf(
  { indicators, targets }: Pick<Datasets, 'indicators' | 'targets'>,
  { years }: Source,
): { promised: FrozenNumber[]; published: FrozenNumber[] } {
  const loaded = Object.fromEntries(
    Object.entries(years).map(([name, files]) => [name, files.map((it) => it.data)]),
  ) as unknown as Content['years'];
  const content = { indicators, targets, years: loaded };
  return { promised: promisedNumbers(content), published: publishedYears(content).flatMap((year) => yearNumbers(content, year)) };
}

/**
 * A number that was published stays as it was: a reading of a published year, a baseline, a target. It may change where a revision
 * says what it was, why, when and who decided. The ledger of published numbers is the proof, so that it needs no history.
 */
export const publishedNumbersStay = proposition(['indicators', 'targets', 'revisions', 'published'], (content, source) => {
  const { revisions } = content.revisions;
  const { promised, published } = numbersOf(content, source);
  const standing = new Map([...everyReading(source), ...promised, ...published].map((it) => [numberKey(it), it]));
  const renamed = new Set(content.indicators.indicators.flatMap((it) => it.succeeds ?? []));
  const unread = (file: string): boolean => source.unread.includes(file);
  return ledgerEntries(content.published).flatMap((entry): Finding[] => {
    const line = source.lineOf(datasets.published.file, entry.path);
    const { file, of, value } = entry;
    if (sealOf(entry) !== entry.seal) return [errorAt(datasets.published.file, line, 'published.edited', { of, file })];
    if (unread(file)) return [];
    const known = revisionsFor(revisions, entry);
    const now = standing.get(numberKey(entry));
    if (!now)
      return renamed.has(of) ? [] : [errorAt(datasets.published.file, line, 'published.gone', { of, file, value: value ?? 'null' })];
    const next = known[entry.revisions];
    const at = source.lineOf(file, now.path);
    if (next && next.was !== value) {
      const index = revisions.indexOf(next);
      return [
        errorAt(datasets.revisions.file, source.lineOf(datasets.revisions.file, ['revisions', index, 'was']), 'revision.was', {
          of,
          given: next.was ?? 'null',
          value: value ?? 'null',
        }),
      ];
    }
    if (known.length < entry.revisions) return [errorAt(file, at, 'revision.gone', { of })];
    return next || now.value === value
      ? []
      : [errorAt(file, at, 'published.changed', { of, was: value ?? 'null', value: now.value ?? 'null' })];
  });
});

/** Once anything is in the ledger, every promise and every number of a published year is. */
export const everyPublishedNumberIsListed = proposition(['indicators', 'targets', 'published'], (content, source) => {
  const listed = new Set(ledgerEntries(content.published).map(numberKey));
  const { promised, published } = numbersOf(content, source);
  const due = [...(listed.size ? promised : []), ...published];
  const missing = [...new Map(due.filter((it) => !listed.has(numberKey(it))).map((it) => [numberKey(it), it])).values()];
  return missing.map(({ file, of, path }) =>
    errorAt(file, source.lineOf(file, path), 'published.unlisted', {
      of,
      year: /years\/(\d+)/.exec(file)?.[1] ?? String(content.targets.baseline),
    }),
  );
});

/** Every number that stands in the years, published or not: one that became awaited again is there, without a value. */
function everyReading({ years }: Source): FrozenNumber[] {
  const readings = [...years.indicators, ...years.workforce].flatMap(({ file, data }) =>
    data.readings.map(({ of, value }, n): FrozenNumber => ({ file, of, field: 'reading', value: value ?? null, path: ['readings', n] })),
  );
  const scores = years.survey.flatMap(({ file, data }) => [
    ...data.published.map(({ of, value }, n): FrozenNumber => ({ file, of, field: 'reading', value, path: ['published', n] })),
    ...data.scores.map(({ of, value }, n): FrozenNumber => ({ file, of, field: 'reading', value: value ?? null, path: ['scores', n] })),
  ]);
  return [...readings, ...scores];
}
