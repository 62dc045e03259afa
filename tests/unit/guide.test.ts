import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { guideText, madeParts } from '../../scripts/lib/guide/guide-text.ts';
import { cell } from '../../scripts/lib/guide/table.ts';
import { stringsOf } from '../../src/i18n/strings.ts';
import { locales } from '../../src/schema/content.ts';

const text = readFileSync('content/README.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

test('the tables are those of the schemas and messages as they are (npm run guide)', () => expect(guideText(text) === text).toBe(true));

describe.each(locales)('in %s', (locale) => {
  test('every field, and every message with its remedy, is in the guide', () => {
    const { findings, importing } = stringsOf(locale);
    const messages = [...Object.values(findings.messages), ...Object.values(importing.messages)];
    expect(messages.length).toBeGreaterThan(100);
    for (const { what, fix } of messages) {
      expect(what.length).toBeGreaterThan(0);
      expect(fix.length).toBeGreaterThan(0);
      expect(text).toContain(cell(fix.replace(/\{\w+\}/g, '\u2026')));
    }
    for (const it of ['indicators.baseline.value', 'readings.absent', 'revisions.decidedBy'])
      expect(madeParts[`fields-${locale}`]).toContain(`\`${it}\``);
  });
});

test('every command, workflow and file that the guide names exists', () => {
  const commands = [...text.matchAll(/npm run ([a-z-]+)/g)].map((it) => it[1]!);
  expect(commands.length).toBeGreaterThan(8);
  expect(commands.filter((it) => scripts[it] === undefined)).toEqual([]);
  const workflows = [...text.matchAll(/\*\*(Template|Inbox|Publish|Check|Deploy)\*\*/g)].map((it) => it[1]!.toLowerCase());
  expect(workflows.filter((it) => !existsSync(`.github/workflows/${it}.yml`))).toEqual([]);
});

test('what people wrote stays; a mark that is missing or double is refused', () => {
  const parts = { a: 'new' };
  expect(guideText('x\n<!-- made: a -->\nold\n<!-- end: a -->\ny', parts)).toBe('x\n<!-- made: a -->\n\nnew\n\n<!-- end: a -->\ny');
  expect(() => guideText('x', parts)).toThrow('made: a');
  expect(() => guideText('<!-- made: a --><!-- made: a --><!-- end: a -->', parts)).toThrow();
});

test('a cell cannot end its table', () => expect(cell('a|b\nc <Item> [d](e)')).toBe('a\\|b c &lt;Item> \\[d\\](e)'));
