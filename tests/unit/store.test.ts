import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { editedJson, formattedJson } from '../../scripts/lib/store/edit-json.ts';
import { FolderIsBusy, journalOf, recoverFolder, replaceFiles } from '../../scripts/lib/store/replace-files.ts';
import { snapshot } from './filled-workbook.ts';

describe('a JSON file in which a value changes', () => {
  const compact = '{\n  "year": 1,\n  "readings": [\n    { "of": "a", "value": 1.50 },\n    { "of": "b", "absent": "pending" }\n  ]\n}\n';
  const spread = JSON.stringify(JSON.parse(compact), undefined, 2) + '\n';
  const next = {
    year: 1,
    readings: [
      { of: 'a', value: 1.5 },
      { of: 'b', value: 2 },
    ],
  };
  const changedLines = (before: string, after: string): number => {
    const old = before.split('\n');
    return after.split('\n').filter((it) => !old.includes(it)).length;
  };

  test('one line differs, also where a number is written in a form of its own', () => {
    expect(editedJson(compact, next)).toBe(compact.replace('"absent": "pending"', '"value": 2'));
    expect(editedJson(spread, next)).toBe(spread.replace('"absent": "pending"', '"value": 2'));
  });
  test('what is added looks like what is there', () => {
    const more = { ...next, readings: [...next.readings, { of: 'c', value: 3 }] };
    expect(changedLines(compact, editedJson(compact, more))).toBe(2);
    expect(editedJson(spread, more)).toContain('    {\n      "of": "c",\n      "value": 3\n    }\n');
  });
  test('nothing changes where nothing changes', () => {
    expect(editedJson(compact, JSON.parse(compact))).toBe(compact);
    for (const file of [
      'content/years/2025/survey.json',
      'content/definitions/indicators.json',
      'tests/fixtures/kakuu/years/2027/survey.json',
    ]) {
      const text = readFileSync(file, 'utf8');
      expect(editedJson(text, JSON.parse(text))).toBe(text);
    }
  });
  test('whatever is put in stands there afterwards', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        // JSON knows one zero.
        const value = JSON.parse(JSON.stringify(b)) as unknown;
        expect(JSON.parse(editedJson(formattedJson(a), value))).toEqual(value);
        expect(JSON.parse(formattedJson(value))).toEqual(value);
      }),
    );
  });
});

describe('all files or none', () => {
  let scratch: string;
  beforeAll(() => void (scratch = mkdtempSync(join(tmpdir(), 'store-'))));
  afterAll(() => rmSync(scratch, { recursive: true }));
  const folder = (name: string): string => {
    const dir = join(scratch, name, 'content');
    mkdirSync(join(dir, 'years/1'), { recursive: true });
    for (let n = 0; n < 6; n++) writeFileSync(join(dir, `years/1/${n}.json`), `old ${n}\n`.repeat(200));
    return dir;
  };
  const wanted = new Map([
    ...Array.from({ length: 6 }, (_, n) => [`years/1/${n}.json`, `new ${n}\n`.repeat(300)] as const),
    ['years/2/a.json', 'new\n'],
  ]);

  test('everything is written and nothing is left over', () => {
    const dir = folder('plain');
    replaceFiles(dir, wanted);
    expect(Object.values(snapshot(dir)).every((it) => it.startsWith('new'))).toBe(true);
    expect(existsSync(journalOf(dir))).toBe(false);
  });

  test('what was begun and not finished is undone, new folders too', () => {
    const dir = folder('begun');
    const before = snapshot(dir);
    const journal = journalOf(dir);
    mkdirSync(journal);
    const files = [...wanted.keys()].map((file) => ({ file, existed: existsSync(join(dir, file)) }));
    for (const [n, { file, existed }] of files.entries()) if (existed) cpSync(join(dir, file), join(journal, `${n}.old`));
    writeFileSync(join(journal, 'plan.json'), JSON.stringify({ process: 0, files, made: ['years/2'] }));
    writeFileSync(join(dir, 'years/1/0.json'), 'new');
    mkdirSync(join(dir, 'years/2'));
    writeFileSync(join(dir, 'years/2/a.json'), 'new');
    expect(recoverFolder(dir)).toBe(true);
    expect(snapshot(dir)).toEqual(before);
    expect(recoverFolder(dir)).toBe(false);
  });

  test('two at once do not mix', () => {
    const dir = folder('busy');
    mkdirSync(journalOf(dir));
    writeFileSync(join(journalOf(dir), 'owner'), String(process.ppid));
    expect(() => replaceFiles(dir, wanted)).toThrow(FolderIsBusy);
  });

  /* A child that kills itself at the nth call that touches the disk, so that every moment is tried and not only those that chance finds. */
  const dying = (call: string): string =>
    `import fs from 'node:fs';
     import { syncBuiltinESMExports } from 'node:module';
     let left = Number(process.argv[2]);
     for (const name of ['renameSync', 'mkdirSync', 'openSync', 'writeSync', 'fsyncSync', 'rmSync']) {
       const real = fs[name];
       fs[name] = (...args) => {
         if (--left < 0) { process.kill(process.pid, 'SIGKILL'); for (;;); }
         return real(...args);
       };
     }
     syncBuiltinESMExports();
     const { replaceFiles, recoverFolder } = await import(${JSON.stringify(resolve('scripts/lib/store/replace-files.ts'))});
     ${call}`;
  const outlived = (script: string, calls: number): Promise<boolean> =>
    new Promise(
      (done) => void spawn(process.execPath, [script, String(calls)], { stdio: 'ignore' }).once('close', (code) => done(code === 0)),
    );

  test('a process that is killed at any moment leaves the folder as it was or as it should be', { timeout: 240_000 }, async () => {
    const texts = JSON.stringify([...wanted]);
    const writer = join(scratch, 'writer.mjs');
    const seen = { undone: 0, before: 0, after: 0 };
    let finished = false;
    for (let calls = 0; !finished; calls++) {
      const dir = folder(`killed-${calls}`);
      const before = snapshot(dir);
      writeFileSync(writer, dying(`replaceFiles(${JSON.stringify(dir)}, new Map(${texts}));`));
      finished = await outlived(writer, calls);
      // Left as they are, the files are a mixture; any command that reads them puts them right first.
      if (recoverFolder(dir)) seen.undone += 1;
      const after = snapshot(dir);
      const whole = Object.values(after).every((it) => it.startsWith('new'));
      if (!whole) expect(after).toEqual(before);
      else expect(Object.keys(after)).toHaveLength(wanted.size);
      seen[whole ? 'after' : 'before'] += 1;
    }
    expect(seen.before).toBeGreaterThan(30);
    expect(seen.undone).toBeGreaterThan(5);
    expect(seen.after).toBeGreaterThan(0);
  });

  test('being killed while putting things right does no harm either', { timeout: 240_000 }, async () => {
    const healer = join(scratch, 'healer.mjs');
    let finished = false;
    for (let calls = 0; !finished; calls++) {
      const dir = folder(`healed-${calls}`);
      const before = snapshot(dir);
      const journal = journalOf(dir);
      mkdirSync(journal);
      for (let n = 0; n < 6; n++) {
        cpSync(join(dir, `years/1/${n}.json`), join(journal, `${n}.old`));
        if (n < 3) writeFileSync(join(dir, `years/1/${n}.json`), 'new');
      }
      const files = Array.from({ length: 6 }, (_, n) => ({ file: `years/1/${n}.json`, existed: true }));
      writeFileSync(join(journal, 'plan.json'), JSON.stringify({ process: 0, files, made: [] }));
      writeFileSync(healer, dying(`recoverFolder(${JSON.stringify(dir)});`));
      finished = await outlived(healer, calls);
      recoverFolder(dir);
      expect(snapshot(dir)).toEqual(before);
    }
  });
});
