import { globSync, readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { describe, expect, test } from 'vitest';
import { editedFile } from '../../scripts/lib/cms/edited-file.ts';
import { editorConfig } from '../../scripts/lib/cms/editor-config.ts';

const folder = 'tests/fixtures/kakuu';
const files = globSync(`${folder}/**/*.{json,mdx}`)
  .map((it) => it.replaceAll('\\', '/').slice(folder.length + 1))
  .filter((it) => it !== 'published.json');
const textOf = (file: string): string => readFileSync(`${folder}/${file}`, 'utf8');

/** How the editor would write a file: everything anew. */
function rewritten(file: string, text: string, change: (it: Record<string, unknown>) => void = () => undefined): string {
  if (file.endsWith('.json')) {
    const data = JSON.parse(text) as Record<string, unknown>;
    change(data);
    return JSON.stringify(data, undefined, 2);
  }
  const [, front, body] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text)!;
  const data = parse(front!) as Record<string, unknown>;
  change(data);
  return `---\n${stringify(data)}---\n\n${body!.trim()}\n`;
}
const differing = (a: string, b: string): number => {
  const [left, right] = [a.split('\n'), b.split('\n')];
  return left.length === right.length ? left.filter((it, n) => it !== right[n]).length : -1;
};

test.each(files)('%s: saved without an edit, it stays byte for byte', (file) => {
  const text = textOf(file);
  expect(editedFile(file, text, rewritten(file, text))).toEqual({ text, findings: [] });
});

describe('pages', () => {
  const file =
    files.find((it) => it.startsWith('plan/en/') && textOf(it).includes('translatedFrom:')) ??
    files.find((it) => it.startsWith('plan/en/'))!;
  const text = textOf(file);

  test('a form without the field that it does not show keeps it', () => {
    const edited = editedFile(
      file,
      text,
      rewritten(file, text, (it) => delete it['translatedFrom']),
    );
    expect(edited.text).toBe(text);
  });
  test.each([
    ['title', 'A: new title', 'title: "A: new title"'],
    ['summary', 'Plain words, said again, so that nobody need look twice at what they mean here.', 'summary:'],
    ['aliases', ['one', 'two'], 'aliases: [one, two]'],
  ])('%s alone changes', (name, value, line) => {
    const edited = editedFile(
      file,
      text,
      rewritten(file, text, (it) => (it[name] = value)),
    );
    expect(edited.findings).toEqual([]);
    expect(differing(edited.text, text)).toBe(1);
    expect(edited.text).toContain(line);
  });
  test('quotation marks stay where they were', () => {
    const edited = editedFile(
      file,
      text,
      rewritten(file, text, (it) => (it['order'] = '7.5')),
    );
    expect(edited.text).toContain('order: "7.5"');
    expect(differing(edited.text, text)).toBe(1);
  });
  test('line breaks of Windows stay', () => {
    const windows = text.replaceAll('\n', '\r\n');
    const edited = editedFile(
      file,
      windows,
      rewritten(file, text, (it) => (it['title'] = 'Other')),
    );
    expect(edited.text.replaceAll('\r\n', '')).not.toContain('\n');
    expect(differing(edited.text, windows)).toBe(1);
  });
  test('an edited line of the body is the only one that changes', () => {
    const raw = rewritten(file, text);
    const edited = editedFile(file, text, `${raw.trimEnd()} More.\n`);
    expect(differing(edited.text, text)).toBe(1);
  });
  test('what the schema refuses is said', () => {
    const edited = editedFile(
      file,
      text,
      rewritten(file, text, (it) => (it['order'] = 'first')),
    );
    expect(edited.findings.map((it) => it.key)).toEqual(['order.form']);
  });
});

describe('data', () => {
  const file = 'definitions/indicators.json';
  const text = textOf(file);
  type Indicators = { indicators: Record<string, unknown>[] };
  const { id } = (JSON.parse(text) as Indicators).indicators.find((it) => !('nextUpdate' in it))!;
  const without = ({ indicators }: Indicators) => indicators.find((it) => it['id'] === id)!;

  test('empty fields of a form add nothing', () => {
    const raw = rewritten(file, text, (it) => {
      for (const one of (it as Indicators).indicators)
        Object.assign(one, {
          owner: one['owner'] ?? { ja: '', en: '' },
          nextUpdate: one['nextUpdate'] ?? '',
          survey: one['survey'] ?? {},
          atLeast: one['atLeast'] ?? false,
        });
    });
    expect(editedFile(file, text, raw).text).toBe(text);
  });
  test('an emptied field that may be left out goes', () => {
    const { text: after } = editedFile(
      file,
      text,
      rewritten(file, text, (it) => Object.assign(without(it as Indicators), { nextUpdate: '2030-01-01' })),
    );
    const back = editedFile(
      file,
      after,
      rewritten(file, after, (it) => Object.assign(without(it as Indicators), { nextUpdate: '' })),
    );
    expect([after === text, JSON.parse(back.text)]).toEqual([false, JSON.parse(text)]);
  });
  test('a list that is suddenly empty is refused', () => {
    expect(() => editedFile(file, text, '{"indicators":[]}')).toThrow(SyntaxError);
  });
  test('empty where nothing is allowed is nothing', () => {
    const site = textOf('site.json');
    const edited = editedFile(
      'site.json',
      site,
      rewritten('site.json', site, (it) => (it['origin'] = '')),
    );
    expect(edited.findings).toEqual([]);
    expect((JSON.parse(edited.text) as { origin: unknown }).origin).toBeNull();
  });
  test.each(['published.json', 'README.md', 'years/2026/other.json'])('%s is not opened', (it) => {
    expect(() => editedFile(it, '{}', '{}')).toThrow(SyntaxError);
  });
});

test('there is a form for every file, and none for what commands write', () => {
  const { collections } = editorConfig(files, new Map()) as { collections: { files: { file: string; fields: { name: string }[] }[] }[] };
  const forms = collections.flatMap((it) => it.files);
  expect(forms.map((it) => it.file).sort()).toEqual([...files].sort());
  expect(JSON.stringify(forms)).not.toMatch(/translatedFrom|"published.json"/);
  for (const it of forms) expect(it.fields.length).toBeGreaterThan(0);
});
