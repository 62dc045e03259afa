import { beforeAll, describe, expect, test } from 'vitest';
import { contentOf } from '../../scripts/lib/read/content-of.ts';
import { readContentFolder } from '../../scripts/lib/read/content-folder.ts';
import { yearReport } from '../../src/i18n/change-report/change-report.ts';
import { ofType, type Difference } from '../../src/model/difference/difference.ts';
import { differencesBetween } from '../../src/model/differences.ts';
import { fiscalYearOf, knownAt, lastDayOf, updateYears } from '../../src/model/known-at.ts';
import { yearUpdate, yearUpdates } from '../../src/model/year-update.ts';
import type { Content } from '../../src/schema/content.ts';

let city: Content;
beforeAll(async () => {
  city = contentOf(await readContentFolder('tests/fixtures/kakuu'))!;
  expect(city.pages.every((it) => it.body.length > 0)).toBe(true);
});

/** A copy to plant a change in. */
const planted = (change: (copy: Content) => void): Content => {
  const copy = structuredClone(city);
  change(copy);
  return copy;
};
const between = (year: number, next: number, content = city): Difference[] =>
  differencesBetween(knownAt(content, year), knownAt(content, next));
const readings = (differences: readonly Difference[], of: string) =>
  ofType(differences, 'reading')
    .filter((it) => it.measured.of === of)
    .map(({ cause, before, after, by }) => [
      cause,
      before?.year,
      before?.value,
      after.year,
      after.value ?? after.absent,
      by && Number(by.toFixed(6)),
    ]);

describe('what was known after a year', () => {
  test.each([
    ['2025-03', 2024],
    ['2025-04', 2025],
    ['2026-03-31', 2025],
    ['2026-04-01', 2026],
  ])('%s lies in the fiscal year %i', (day, year) => expect(fiscalYearOf(day)).toBe(year));
  test('years with a page begin with the one in which the plan was published', () => {
    expect(updateYears(city)).toEqual([2024, 2025, 2026, 2027]);
    expect(
      updateYears({ ...city, years: { indicators: [], survey: [], measures: [], notes: [], workforce: city.years.workforce } }),
    ).toEqual([2024]);
  });
  test('corrections belong to a year up to the day its numbers were published', () => {
    expect([2024, 2025, 2026, 2027].map((it) => lastDayOf(city, it))).toEqual(['2025-03-28', '2026-07-10', '2027-07-09', undefined]);
    const silent = planted((it) => void it.years.notes.splice(0));
    expect(lastDayOf(silent, 2025)).toBe('2026-03-31');
  });
  test('a number that was corrected afterwards is what it was, and one that came late is awaited', () => {
    const then = knownAt(city, 2025).years.indicators.find((it) => it.year === 2025)!.readings;
    expect(then.find((it) => it.of === 'offer-declines')).toEqual({ of: 'offer-declines', value: 21.5 });
    expect(then.find((it) => it.of === 'open-data-sets')).toEqual({ of: 'open-data-sets', absent: 'pending' });
    expect(knownAt(city, 2024).indicators.indicators.find((it) => it.id === 'mentors-trained')!.target.value).toBe(36);
    expect(knownAt(city, 2025).indicators.indicators.find((it) => it.id === 'mentors-trained')!.target.value).toBe(40);
  });
  test('of two corrections the older number stands in the older year', () => {
    const twice = planted((it) => void it.revisions.revisions.push({ ...it.revisions.revisions[0]!, was: 22, date: '2027-12-01' }));
    const of = (year: number) =>
      knownAt(twice, year)
        .years.indicators.find((it) => it.year === 2025)!
        .readings.find((it) => it.of === 'offer-declines')!.value;
    expect([of(2025), of(2026), of(2027)]).toEqual([21.5, 22, 22.5]);
  });
  test('the survey of a baseline is always known, the content itself is left alone', () => {
    const before = structuredClone(city);
    expect(knownAt(city, 2020).years.survey.map((it) => it.year)).toEqual([2024]);
    expect(city).toEqual(before);
  });
});

describe('between two years', () => {
  test('new readings stand beside the number before them', () => {
    const found = between(2025, 2026);
    expect(readings(found, 'course-completion')).toEqual([['new', 2025, 76.1, 2026, 80.4, 4.3]]);
    expect(readings(found, 'licence-holders')).toEqual([['new', 2024, 8, 2026, 10, 2]]);
    expect(readings(found, 'return-rate')).toEqual([['new', 2024, 58, 2026, 'not-measured', undefined]]);
  });
  test('a correction and a reading that came late are told in the year they were made', () => {
    const found = between(2025, 2026);
    expect(readings(found, 'offer-declines')).toEqual([
      ['corrected', 2025, 21.5, 2025, 22.5, 1],
      ['new', 2025, 22.5, 2026, 21.8, -0.7],
    ]);
    expect(readings(found, 'open-data-sets')[0]).toEqual(['new', 2024, 14, 2025, 17, 3]);
    expect(ofType(found, 'revision').map((it) => it.revision.of)).toEqual(['offer-declines', 'open-data-sets']);
    expect(readings(between(2024, 2025), 'offer-declines')).toEqual([['new', 2024, 24, 2025, 21.5, -2.5]]);
  });
  test('awaited readings are no change', () => expect(readings(between(2025, 2026), 'digital-guides-trained')).toEqual([]));
  test('statuses that flipped, and no others', () => {
    const flipped = ofType(between(2025, 2026), 'status').map(({ of, was, is }) => [of, was, is]);
    expect(flipped).toContainEqual(['vacant-posts', 'kept', 'slipped']);
    expect(flipped).toContainEqual(['workload-index', 'behind', 'worsening']);
    expect(flipped.map(([of]) => of)).not.toContain('course-completion');
  });
  test('a target that moved, in the year it moved', () => {
    expect(
      ofType(between(2024, 2025), 'promise').map(({ what, measured, before, after }) => [what, measured.of, before.value, after.value]),
    ).toEqual([['target', 'mentors-trained', 36, 40]]);
    expect(ofType(between(2025, 2026), 'promise')).toEqual([]);
  });
  test('a survey that was skipped brings nothing; the next stands beside the one before', () => {
    expect(ofType(between(2024, 2025), 'survey')).toEqual([]);
    const found = ofType(between(2025, 2026), 'survey');
    expect(found.find((it) => it.id === 'study-support')).toMatchObject({
      from: { year: 2024 },
      to: { year: 2026 },
      by: 0.28,
      verdict: 'rose',
    });
    expect(found.filter((it) => it.verdict === 'rose' || it.verdict === 'fell').length).toBe(1);
  });
  test('a reworded question is not compared and not told twice', () => {
    const found = ofType(between(2026, 2027), 'survey');
    expect(found.find((it) => it.id === 'flexible-place')).toMatchObject({ verdict: 'question', by: undefined });
    expect(found.map((it) => it.id).length).toBe(new Set(found.map((it) => it.id)).size);
  });
  test('measures whose state is another one', () => {
    expect(ofType(between(2025, 2026), 'measure').map(({ id, was, is }) => [id, was, is])).toContainEqual([
      'lights-out-at-seven',
      'under-way',
      'stopped',
    ]);
  });
  test('a year with itself: nothing', () => expect(between(2026, 2026).filter((it) => it.type !== 'stale')).toEqual([]));
});

describe('between two contents', () => {
  const edit = (copy: Content, path: string, locale: string, change: (body: string) => string): void => {
    const page = copy.pages.find((it) => it.path === path && it.locale === locale)!;
    const body = change(page.body);
    expect(body).not.toBe(page.body);
    page.body = body;
  };
  const texts = (after: Content) =>
    ofType(differencesBetween(city, after), 'text').map(({ locale, page, anchor, change, kind, item, words }) => [
      locale,
      page,
      anchor,
      change,
      item ?? kind,
      words.filter((it) => it.kind !== 'same').map((it) => it.items.join('')),
    ]);

  test('the same content: nothing', () => expect(differencesBetween(city, structuredClone(city))).toEqual([]));
  test.each<[string, (copy: Content) => void, unknown[]]>([
    [
      'words of an item',
      (it) => edit(it, 'growing/learning', 'en', (body) => body.replace('Once a week', 'Twice a week')),
      ['en', 'growing/learning', '3-1-2', 'changed', 'study-hour-each-week', ['Once', 'Twice']],
    ],
    [
      'an item that went',
      (it) => edit(it, 'growing/learning', 'en', (body) => body.replace(/- <Item id="study-hour.*\n/, '')),
      ['en', 'growing/learning', '3-1-2', 'removed', 'study-hour-each-week', [expect.stringContaining('Once a week')]],
    ],
    [
      'an item that came',
      (it) =>
        edit(it, 'growing/learning', 'en', (body) =>
          body.replace('- <Item id="study-hour', '- <Item id="new-one" /> New.\n- <Item id="study-hour'),
        ),
      ['en', 'growing/learning', '3-1-2', 'added', 'new-one', ['New.']],
    ],
    [
      'a heading',
      (it) => edit(it, 'growing/learning', 'en', (body) => body.replace('Learning alone', 'Learning together')),
      ['en', 'growing/learning', '3-1-2', 'changed', 'heading', ['alone', 'together']],
    ],
    [
      'a block',
      (it) => edit(it, 'growing/learning', 'en', (body) => body.replace('outcome="learning"', 'outcome="care"')),
      ['en', 'growing/learning', '3-1-a', 'changed', 'block', [expect.anything(), expect.anything()]],
    ],
    [
      'a title',
      (it) => void (it.pages.find((page) => page.path === 'digital' && page.locale === 'en')!.data.title = 'Other'),
      ['en', 'digital', 'lead', 'changed', 'title', expect.anything()],
    ],
  ])('%s', (_, change, expected) => expect(texts(planted(change))).toEqual([expected]));
  test('an item that stands elsewhere now', () => {
    const line = /- <Item id="licence-grants".*\n/;
    const moved = planted((it) => edit(it, 'growing/learning', 'en', (body) => `${body.replace(line, '')}\n${line.exec(body)![0]}`));
    expect(texts(moved)).toEqual([['en', 'growing/learning', '3-1-a', 'moved', 'licence-grants', []]]);
  });
  test('pages that came and went', () => {
    const moved = planted((it) => void (it.pages.find((page) => page.path === 'digital' && page.locale === 'en')!.path = 'elsewhere'));
    expect(ofType(differencesBetween(city, moved), 'page').map(({ change, page }) => [change, page])).toEqual([
      ['added', 'elsewhere'],
      ['removed', 'digital'],
    ]);
  });
  test('Japanese that changed alone leaves one section of the translation older', () => {
    const edited = planted((it) =>
      edit(it, 'growing/learning', 'ja', (body) => body.replace('<Item id="licence-grants" />', '<Item id="licence-grants" /> X')),
    );
    const stale = (before: Content, after: Content) =>
      ofType(differencesBetween(before, after), 'stale').map(({ locale, page, heading, since }) => [locale, page, heading, since]);
    expect(stale(city, edited)).toEqual([['en', 'growing/learning', '\u2461 Learning alone', 'now']]);
    expect(stale(edited, structuredClone(edited))).toEqual([['en', 'growing/learning', '\u2461 Learning alone', 'before']]);
  });
  test('a number that was withdrawn, one that was confirmed, a score that was corrected, a baseline that moved', () => {
    const after = planted((it) => {
      const newest = it.years.indicators.at(-1)!.readings;
      Object.assign(
        newest.find((reading) => reading.of === 'course-completion')!,
        { value: undefined, absent: 'suppressed' },
      );
      Object.assign(
        newest.find((reading) => reading.of === 'overtime-hours')!,
        { provisional: undefined },
      );
      it.years.survey.at(-1)!.published[0]!.value += 0.5;
      it.indicators.indicators.find((one) => one.id === 'course-completion')!.baseline!.value += 1;
    });
    const found = differencesBetween(city, after);
    expect(ofType(found, 'reading').map(({ measured, cause, by }) => [measured.of, cause, by])).toEqual([
      ['course-completion', 'withdrawn', undefined],
      ['overtime-hours', 'confirmed', 0],
      [after.years.survey.at(-1)!.published[0]!.of, 'corrected', expect.closeTo(0.5)],
    ]);
    expect(ofType(found, 'promise').map(({ what, measured }) => [what, measured.of])).toEqual([['baseline', 'course-completion']]);
  });
  test('texts of the data: a label, one that only the source changed, a term that came, a note', () => {
    const after = planted((it) => {
      const [first, second] = it.outcomes.outcomes;
      Object.assign(first!.label, { ja: 'X', en: 'Y' });
      second!.label.ja = 'Z';
      it.glossary.terms.push({
        id: 'new-term',
        ja: { term: 'A', reading: 'A', aliases: [], definition: 'B' },
        en: { term: 'C', aliases: [], definition: 'D' },
      });
      it.years.notes.at(-1)!.notes.push({ of: 'year', text: { ja: 'N', en: 'M' } });
    });
    const year = city.years.notes.at(-1)!.year;
    const told = ofType(differencesBetween(city, after), 'label').map(({ change, file, place, translated }) => [
      change,
      file,
      place,
      translated,
    ]);
    expect(told).toEqual([
      ['added', 'glossary.json', 'terms.new-term.term', true],
      ['changed', 'definitions/outcomes.json', `outcomes.${city.outcomes.outcomes[0]!.id}.label`, true],
      ['changed', 'definitions/outcomes.json', `outcomes.${city.outcomes.outcomes[1]!.id}.label`, false],
      ['added', `years/${year}/notes.json`, 'notes.year-2.text', true],
    ]);
    expect(ofType(differencesBetween(after, city), 'label').map((it) => it.change)).toEqual(['changed', 'changed', 'removed', 'removed']);
  });
  test('an indicator that went and one that came', () => {
    const after = planted((it) => void (it.indicators.indicators.find((one) => one.id === 'town-talks')!.id = 'other-talks'));
    expect(ofType(differencesBetween(city, after), 'indicator').map(({ change, of }) => [change, of])).toEqual([
      ['added', 'other-talks'],
      ['removed', 'town-talks'],
    ]);
  });
});

describe('the record of a year', () => {
  test('the first tells that the plan was published, each other stands beside the year before it', () => {
    expect(yearUpdates(city).map(({ year, before, published }) => [year, before, published])).toEqual([
      [2027, 2026, undefined],
      [2026, 2025, '2027-07-09'],
      [2025, 2024, '2026-07-10'],
      [2024, undefined, '2025-03-28'],
    ]);
    expect(yearReport('en', city, yearUpdate(city, 2024)).opening[0]).toContain(city.site.title.en);
  });
  test('a year that is laid out and empty is awaited', () => {
    const laid = planted((it) => {
      const year = it.years.indicators.at(-1)!.year + 1;
      it.years.indicators.push({ year, readings: it.indicators.indicators.map(({ id }) => ({ of: id, absent: 'pending' })) });
      it.years.notes.push({ year, published: null, notes: [] });
    });
    const update = yearUpdates(laid)[0]!;
    expect(update.differences.filter((it) => it.type === 'reading')).toEqual([]);
    expect(update.awaited.map((it) => it.id)).toEqual(laid.indicators.indicators.map((it) => it.id));
    const report = yearReport('en', laid, update);
    expect(report.opening).toEqual([`The figures of FY${update.year} have not been published yet.`]);
    expect(report.blocks.map((it) => it.id)).toContain('awaited');
  });
  test('the first year tells of its own readings once they are in', () => {
    const early = planted((it) => void (it.site.period.published = '2025-04'));
    expect(readings(yearUpdate(early, 2025).differences, 'course-completion')).toEqual([['new', 2024, 72, 2025, 76.1, 4.1]]);
  });
  test('the page of an old year keeps the number it published, and says what it is now', () => {
    expect(yearUpdate(city, 2025).correctedLater.map(({ measured, then, now }) => [measured.of, then.value, now.value])).toEqual([
      ['offer-declines', 21.5, 22.5],
    ]);
  });
  test('a past year without a survey awaits no score of one; the newest may', () => {
    const following = city.indicators.indicators.find((it) => it.survey)!.id;
    expect(yearUpdate(city, 2025).awaited.map((it) => it.id)).not.toContain(following);
    const newest = planted((it) => void it.years.survey.pop());
    expect(yearUpdate(newest, 2027).awaited.map((it) => it.id)).toContain(following);
  });
  test('a year that nothing is known of has no record', () => expect(() => yearUpdate(city, 2031)).toThrow(RangeError));
  test('every part of both reports has as many columns as heads, and both languages the same parts', () => {
    for (const update of yearUpdates(city)) {
      const [ja, en] = (['ja', 'en'] as const).map((locale) => yearReport(locale, city, update));
      expect(ja!.blocks.map((it) => [it.id, it.table?.rows.length, it.list?.length])).toEqual(
        en!.blocks.map((it) => [it.id, it.table?.rows.length, it.list?.length]),
      );
      for (const { id, table } of ja!.blocks) for (const row of table?.rows ?? []) expect(row.length, id).toBe(table!.columns.length);
    }
  });
});
