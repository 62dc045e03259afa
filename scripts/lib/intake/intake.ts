import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { responseRate } from '../../../src/model/survey.ts';
import type { Content } from '../../../src/schema/content.ts';
import { datasets, yearly } from '../../../src/schema/datasets.ts';
import { validate } from '../check/validate.ts';
import { correctionsFor, type Decision } from '../published/corrections.ts';
import { ledgerOf } from '../published/ledger.ts';
import { contentOf } from '../read/content-of.ts';
import { readContentFolder } from '../read/content-folder.ts';
import type { Finding } from '../report/finding.ts';
import { editedJson, formattedJson } from '../store/edit-json.ts';
import { UnreadableFile, type Grid } from '../workbook/grid.ts';
import { readTableFile } from '../workbook/read-file.ts';
import { changesBetween, contentWith, shownIn, type Change } from './changes.ts';
import type { Entry } from './entry.ts';
import { sheetKinds, type Field } from './field.ts';
import { fieldsOf } from './fields.ts';
import type { IntakeFinding } from './finding.ts';
import { sheetName } from './match-row.ts';
import { merged, yearFilesOf, type YearFiles } from './merge.ts';
import { passageWords } from './passage-words.ts';
import { readSheet } from './read-sheet.ts';
import { isHelp, nearestSheet, recognise, type Recognised } from './recognise.ts';

/** What files would change, and everything there is to say about them. Nothing has been written. */
export interface Intake {
  year?: number;
  findings: IntakeFinding[];
  changes: Change[];
  /** New texts by path below the content folder; empty where an error forbids it or nothing changes. */
  files: Map<string, string>;
  /** What validation has to say about the content as it would be. */
  invalid: Finding[];
  /** The content has mistakes already, so nothing can be put into it. */
  invalidNow: boolean;
}

/**
 * Reads spreadsheets for a fiscal year and works out what they would change. Writes nothing.
 * @param asked the fiscal year; without it the one that the tables name
 * @param decision why published numbers may change; without it a change to one is a mistake of the result
 */
export async function intakeOf(contentDir: string, paths: readonly string[], asked?: number, decision?: Decision): Promise<Intake> {
  const intake: Intake = { findings: [], changes: [], files: new Map(), invalid: [], invalidNow: false };
  const source = await readContentFolder(contentDir);
  const content = contentOf(source);
  if (!content || source.findings.some((it) => it.severity === 'error'))
    return { ...intake, invalid: await validate(contentDir), invalidNow: true };
  const grids = await gridsOf(paths, intake.findings);
  const sheets = sheetsAmong(grids, fieldsOf(content, asked ?? 0, new Map()), intake.findings);
  const year = yearAmong(sheets, asked, intake.findings);
  if (year === undefined) return intake;
  intake.year = year;
  if (!source.files.some((it) => it.startsWith(`years/${year}/`))) {
    intake.findings.push({ key: 'year.absent', severity: 'error', file: basename(paths[0] ?? ''), values: { year } });
    return intake;
  }
  const fields = fieldsOf(content, year, passageWords(source));
  const entries: Entry[] = [];
  for (const { grid, recognised } of sheets) {
    const reading = readSheet(grid, recognised, fields, { year, units: content.units.units });
    entries.push(...reading.entries);
    intake.findings.push(...reading.findings);
  }
  const result = merged(content, year, entries);
  const after = contentWith(content, result.files);
  intake.findings.push(...result.findings, ...erasures(yearFilesOf(content, year), entries), ...rateFindings(result.files, entries));
  if (intake.findings.some((it) => it.severity === 'error')) return intake;
  intake.changes = changesBetween(content, after, year, fields);
  if (intake.changes.length) await stage(contentDir, content, after, year, intake, decision);
  return intake;
}

async function gridsOf(paths: readonly string[], findings: IntakeFinding[]): Promise<Grid[]> {
  const grids = await Promise.all(
    paths.map(async (path) => {
      try {
        return await readTableFile(path);
      } catch (error) {
        if (!(error instanceof UnreadableFile)) throw error;
        findings.push({ key: error.key, severity: 'error', file: basename(path), values: {} });
        return [];
      }
    }),
  );
  return grids.flat();
}

type Sheet = { grid: Grid; recognised: Recognised };

function sheetsAmong(grids: readonly Grid[], fields: readonly Field[], findings: IntakeFinding[]): Sheet[] {
  const found: Sheet[] = [];
  const names = { ja: sheetKinds.map((it) => sheetName(it).ja).join(' / '), en: sheetKinds.map((it) => sheetName(it).en).join(' / ') };
  for (const grid of grids) {
    const place = { file: grid.file, sheet: grid.name };
    const recognised = recognise(grid, fields);
    if (!recognised) {
      const filled = grid.rows.some((row) => row.some((it) => it.value !== null));
      if (filled && !isHelp(grid.name))
        findings.push({
          key: 'sheet.unknown',
          severity: 'notice',
          ...place,
          values: { given: grid.name, sheets: names, near: nearestSheet(grid.name) },
        });
      continue;
    }
    const before = found.find((it) => it.recognised.kind === recognised.kind);
    if (before)
      findings.push({
        key: 'sheet.twice',
        severity: 'error',
        ...place,
        values: { sheet: sheetName(recognised.kind), before: `${before.grid.file} ${before.grid.name}` },
      });
    else found.push({ grid, recognised });
  }
  for (const file of new Set(grids.map((it) => it.file))) {
    if (!found.some((it) => it.grid.file === file))
      findings.push({ key: 'file.nothing', severity: 'error', file, values: { sheets: names } });
  }
  return found;
}

function yearAmong(sheets: readonly Sheet[], asked: number | undefined, findings: IntakeFinding[]): number | undefined {
  const year = asked ?? sheets.find((it) => it.recognised.year !== undefined)?.recognised.year;
  if (year === undefined) {
    const [first] = sheets;
    if (first) findings.push({ key: 'year.unknown', severity: 'error', file: first.grid.file, sheet: first.grid.name, values: {} });
    return undefined;
  }
  const others = sheets.filter((it) => it.recognised.year !== undefined && it.recognised.year !== year);
  for (const { grid, recognised } of others) {
    findings.push({
      key: 'year.other',
      severity: 'error',
      file: grid.file,
      sheet: grid.name,
      cell: 'A1',
      values: { given: recognised.year, year },
    });
  }
  return others.length ? undefined : year;
}

/** A number that an empty cell takes away is one that a person should have meant to take away. */
function erasures(now: YearFiles, entries: readonly Entry[]): IntakeFinding[] {
  return entries.flatMap(({ field, answer, spot }): IntakeFinding[] => {
    const before = shownIn(now, field).value;
    return answer?.is === 'blank' && before !== undefined && field.kind !== 'words'
      ? [{ key: 'value.erased', severity: 'warning', ...spot, values: { label: field.label, before } }]
      : [];
  });
}

/* Half a point covers every way to round a rate. */
function rateFindings({ survey }: YearFiles, entries: readonly Entry[]): IntakeFinding[] {
  const at = entries.find((it) => it.field.of === 'survey.rate');
  if (!survey || !at || Math.abs(responseRate(survey) - survey.publishedRate) <= 0.5) return [];
  return [
    {
      key: 'survey.rate',
      severity: 'warning',
      ...at.spot,
      values: { given: survey.publishedRate, value: responseRate(survey).toFixed(2) },
    },
  ];
}

/** Writes the new texts into a copy of the content and asks validation about it. */
async function stage(contentDir: string, before: Content, read: Content, year: number, intake: Intake, decision?: Decision): Promise<void> {
  const corrections = decision ? correctionsFor(read, year, decision) : [];
  const after = { ...read, revisions: { revisions: [...read.revisions.revisions, ...corrections] } };
  const [was, is] = [yearFilesOf(before, year), yearFilesOf(after, year)];
  const put = (file: string, old: unknown, value: unknown): void => {
    if (JSON.stringify(old) === JSON.stringify(value)) return;
    const path = join(contentDir, file);
    intake.files.set(file, existsSync(path) ? editedJson(readFileSync(path, 'utf8'), value) : `${formattedJson(value)}\n`);
  };
  for (const kind of sheetKinds) if (is[kind]) put(`years/${year}/${yearly[kind].file}`, was[kind], is[kind]);
  put(datasets.revisions.file, before.revisions, after.revisions);
  const published = is.notes?.published !== null && is.notes !== undefined;
  if (published || corrections.length > 0) {
    const ledger = ledgerOf(after, year, published);
    if (JSON.stringify(ledger) !== JSON.stringify(before.published))
      intake.files.set(datasets.published.file, `${formattedJson(ledger)}\n`);
  }
  const scratch = await mkdtemp(join(tmpdir(), 'import-'));
  try {
    await cp(contentDir, scratch, { recursive: true });
    for (const [file, text] of intake.files) {
      await mkdir(dirname(join(scratch, file)), { recursive: true });
      await writeFile(join(scratch, file), text);
    }
    intake.invalid = await validate(scratch);
    if (intake.invalid.some((it) => it.severity === 'error')) {
      intake.files.clear();
      intake.invalidNow = (await validate(contentDir)).some((it) => it.severity === 'error');
    }
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
