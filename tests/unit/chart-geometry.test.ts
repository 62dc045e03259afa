import { describe, expect, test } from 'vitest';
import { arrowHead, glide, tie } from '../../src/chart/geometry/glyphs.ts';
import { labelLines, textWidth, widest } from '../../src/chart/geometry/label-lines.ts';
import { dotsFrames, dotsLayout } from '../../src/chart/geometry/question-dots.ts';
import { pathFrames, pathLayout } from '../../src/chart/geometry/score-path.ts';
import { staffFrames, staffLayout } from '../../src/chart/geometry/score-staff.ts';
import { nextMark } from '../../src/chart/view/next-mark.ts';
import { questionDots } from '../../src/model/question-dots.ts';
import { scorePath } from '../../src/model/score-path.ts';
import { scoreStaff } from '../../src/model/score-staff.ts';
import { surveyContent } from './survey-content.ts';

const content = surveyContent();

describe('label lines', () => {
  // Kanji and kana by code point: mutual-recognition-spirit, working-environment-of-improvement, a katakana word.
  const recognition = '\u4e92\u3044\u3092\u8a8d\u3081\u5408\u3046\u7cbe\u795e';
  const improvement = '\u8077\u5834\u74b0\u5883\u306e\u6539\u5584';
  const katakana = '\u30a8\u30f3\u30b2\u30fc\u30b8\u30e1\u30f3\u30c8';
  test.each([
    [recognition, 9, [recognition]],
    [recognition, 6, ['\u4e92\u3044\u3092', '\u8a8d\u3081\u5408\u3046\u7cbe\u795e']],
    [improvement, 6, ['\u8077\u5834\u74b0\u5883\u306e', '\u6539\u5584']],
    [katakana, 3, [katakana]],
    ['Self-directed learning', 7, ['Self-directed', 'learning']],
    ['Staff training', 20, ['Staff training']],
    ['', 5, []],
  ])('%s in %d em', (text, room, lines) => {
    expect(labelLines(text, room)).toEqual(lines);
  });

  test('a full-width character is one em, a Latin one less', () => {
    expect(textWidth('\u8077')).toBe(1);
    expect(textWidth('abc')).toBeLessThan(2);
    expect(widest(['a', 'aa'])).toBe(textWidth('aa'));
    expect(widest([])).toBe(0);
  });
});

describe('glyphs', () => {
  test.each([
    [glide(0, 0, 30, 0, 10), 'M10 0L20 0'],
    [glide(0, 0, 15, 0, 10), ''],
    [tie(0, 20, 5, 1, 10), 'M0 5Q10 15 20 5Q10 10.5 0 5Z'],
    [arrowHead(20, 5, 5, 1), 'M15 1.5L20 5L15 8.5'],
  ])('%s', (path, expected) => {
    expect(path).toBe(expected);
  });
});

describe.each(Object.entries(staffFrames))('the %s staff', (_, frame) => {
  const { systems, width, height } = staffLayout(scoreStaff(content, 2), frame, 'en');
  const notes = systems.flatMap((it) => it.bars.flatMap((bar) => bar.notes));

  test('keeps every note in the frame and in order, columns side by side', () => {
    expect(notes.map((it) => it.id)).toEqual(['learning', 'pay', 'welcome', 'silent']);
    for (const system of systems) {
      const columns = system.bars.flatMap((bar) => bar.notes.map((it) => it.column));
      for (const [i, column] of columns.entries()) if (i > 0) expect(column.x).toBeCloseTo(columns[i - 1]!.x + columns[i - 1]!.width, 1);
      expect(system.right).toBeLessThanOrEqual(width);
      expect(system.bottom).toBeLessThan(height);
    }
  });

  test('has a line for every point of the scale, the lowest at the bottom', () => {
    for (const { lines, top, bottom } of systems) {
      expect(lines.map((it) => it.value)).toEqual([1, 2, 3, 4, 5]);
      expect([lines[0]!.y, lines.at(-1)!.y]).toEqual([bottom, top]);
    }
  });

  test('turns stems away from the average and marks what lies below it', () => {
    const [learning, pay, , silent] = notes;
    expect(learning!.now!.stem.y2).toBeLessThan(learning!.now!.stem.y1);
    expect(pay!.now!.stem.y2).toBeGreaterThan(pay!.now!.stem.y1);
    expect([learning!.flat, Boolean(pay!.flat)]).toEqual([undefined, true]);
    expect([silent!.now, Boolean(silent!.rest), Boolean(silent!.goal)]).toEqual([undefined, true, true]);
  });

  test('prints a target only where it differs from today', () => {
    expect(notes.map((it) => Boolean(it.goal?.text))).toEqual([false, true, true, true]);
  });
});

test('a staff without an average has no clef and still its notes', () => {
  const bare = surveyContent();
  bare.years.survey[0]!.published = bare.years.survey[0]!.published.filter((it) => it.of !== 'overall');
  const { systems } = staffLayout(scoreStaff(bare, 2), staffFrames.wide, 'en');
  expect(systems[0]!.mean).toBeUndefined();
  expect(systems[0]!.bars[0]!.notes[0]!.now).toBeDefined();
});

test('the staff of the invented survey, to the point', () => {
  const { systems, height } = staffLayout(scoreStaff(content, 2), staffFrames.wide, 'en');
  const [system] = systems;
  expect({
    height,
    systems: systems.length,
    mean: system!.mean!.y,
    pay: system!.bars[0]!.notes[1]!.now,
    link: system!.bars[0]!.notes[1]!.link,
  }).toMatchSnapshot();
});

describe.each(Object.entries(dotsFrames))('the %s dots', (_, frame) => {
  const record = questionDots(content, 2);
  const layout = dotsLayout(record, record.dots, 'category', frame, 'en', (it) =>
    it.askedOf === 'regular' ? 'regular employees only, as asked' : '',
  );

  test('rows follow each other without touching', () => {
    for (const [i, row] of layout.rows.entries())
      if (i > 0) expect(row.top).toBeGreaterThanOrEqual(layout.rows[i - 1]!.top + layout.rows[i - 1]!.height - 0.01);
    expect(layout.rows.at(-1)!.top + layout.rows.at(-1)!.height).toBeLessThanOrEqual(layout.height);
  });

  test('a dot stands in its own row, beside its label or below it', () => {
    for (const row of layout.rows) {
      expect(row.y + 5).toBeLessThan(row.top + row.height);
      expect(row.labelY).toBeGreaterThan(row.top);
      if (frame.labels === undefined)
        expect(row.y - 5).toBeGreaterThan(row.labelY + (row.lines.length - 1 + Number(row.noteBelow)) * layout.lineHeight);
    }
  });

  test('the scale spans the plot; average and midpoint stand on it', () => {
    expect([layout.ticks[0]!.x, layout.ticks.at(-1)!.x]).toEqual([layout.left, layout.right]);
    expect(layout.meanX).toBeCloseTo((layout.left + layout.right) / 2, 1);
    expect(layout.midpointX).toBe(layout.meanX);
  });

  test('a question without a number has a row and no dot', () => {
    expect(layout.rows.map((it) => it.x === undefined)).toEqual([false, false, false, false, false, true]);
  });

  test('headings stand only where the categories keep together', () => {
    expect(layout.groups.map((it) => it.id)).toEqual(['growth', 'arrival']);
    expect(dotsLayout(record, record.dots, undefined, frame, 'en', () => '').groups).toEqual([]);
    expect(dotsLayout(record, [], 'category', frame, 'en', () => '').rows).toEqual([]);
  });
});

describe.each(Object.entries(pathFrames))('the %s way to the targets', (name, frame) => {
  const { rows, domain, left, right, ticks } = pathLayout(scorePath(content, 2), frame, 'en');
  const row = (id: string) => rows.find((it) => it.id === id)!;

  test('draws the half points around every score and target', () => {
    expect(domain).toEqual([2, 3.5]);
    expect(ticks.map((it) => it.value)).toEqual([2, 2.5, 3, 3.5]);
    expect([ticks[0]!.x, ticks.at(-1)!.x]).toEqual([left, right]);
  });

  test('has an arrow where a score is to rise, and none where it is to hold or unknown', () => {
    expect(['pay', 'learning', 'welcome', 'silent', 'growth'].map((id) => row(id).arrow !== '')).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(row('silent').now).toBeUndefined();
    expect(row('growth').goal).toBeUndefined();
  });

  test('values stand outside their marks', () => {
    for (const { now, goal } of rows) if (now && goal) expect(now.textX).toBeLessThan(Math.min(now.x, goal.x));
  });

  test(`${name}: the row of one step, to the point`, () => {
    const { now, goal, arrow, y } = row('pay');
    expect({ now, goal, arrow, y }).toMatchSnapshot();
  });
});

describe('the mark that a key leads to', () => {
  test.each([
    ['ArrowRight', 0, 1],
    ['ArrowDown', -1, 0],
    ['ArrowRight', 3, 3],
    ['ArrowLeft', 0, 0],
    ['ArrowUp', 2, 1],
    ['Home', 2, 0],
    ['End', 0, 3],
    ['a', 1, undefined],
  ])('%s from %d', (key, from, to) => {
    expect(nextMark(key, from, 4)).toBe(to);
  });
});
