import { stringsOf } from '../../../src/i18n/strings.ts';
import { locales } from '../../../src/schema/content.ts';
import { textOf, type Grid } from '../workbook/grid.ts';
import { nearest } from '../report/nearest.ts';
import { sheetKinds, type Field, type SheetKind } from './field.ts';
import { plainText, wordKey, wordList } from './plain-text.ts';
import { yearIn } from './read-day.ts';

/** What a sheet is for and which fiscal year it says it is of. */
export interface Recognised {
  kind: SheetKind;
  year?: number;
  /** The sheet carries the mark of a workbook that this project wrote, so every row that was in it must still be there. */
  ours: boolean;
}

/** The mark in the first cell of every sheet of the workbook, hidden from sight. */
export function markOf(kind: SheetKind, year: number): string {
  return `${kind}:${year}`;
}

/**
 * What a sheet is for: by the mark of the workbook, else by its name or its file's, else by the ids in it.
 * @returns `undefined` where it is none of the sheets of a year
 */
export function recognise(grid: Grid, fields: readonly Field[]): Recognised | undefined {
  for (const row of grid.rows.slice(0, 5)) {
    const mark = /^([a-z]+):(\d{4})$/.exec(plainText(textOf(row[0])));
    const kind = sheetKinds.find((it) => it === mark?.[1]);
    if (mark && kind) return { kind, year: Number(mark[2]), ours: true };
  }
  const year = yearOf(grid);
  const kind = kindByName(grid.name) ?? kindByName(grid.file) ?? kindByIds(grid, fields);
  return kind && { kind, ours: false, ...(year !== undefined && { year }) };
}

/** The name of a sheet that was perhaps meant. */
export function nearestSheet(name: string): string | undefined {
  return nearest(
    plainText(name),
    locales.flatMap((locale) => Object.values(stringsOf(locale).importing.sheets)),
  );
}

/** Whether a sheet is one that is only read by people. */
export function isHelp(name: string): boolean {
  return locales.some((locale) => wordKey(name) === wordKey(stringsOf(locale).importing.help.name));
}

function yearOf({ file, name, rows }: Grid): number | undefined {
  const title = rows.slice(0, 2).map((row) => {
    const filled = row.map(textOf).filter((it) => it !== '');
    return filled.length === 1 ? filled[0]! : '';
  });
  return [...title, name, file].map(yearIn).find((it) => it !== undefined);
}

function kindByName(name: string): SheetKind | undefined {
  const key = wordKey(name.replace(/\.[^.]+$/, ''));
  return sheetKinds.find((kind) =>
    locales.some((locale) =>
      wordList(`${stringsOf(locale).importing.sheets[kind]}|${stringsOf(locale).importing.sheetWords[kind]}|${kind}`).some((it) =>
        key.includes(it),
      ),
    ),
  );
}

/* Ids and labels decide where a name does not: the sheet whose rows are in most. Ids that stand in two sheets count for neither. */
function kindByIds(grid: Grid, fields: readonly Field[]): SheetKind | undefined {
  const texts = new Set(grid.rows.flatMap((row) => row.slice(0, 4).map((it) => wordKey(textOf(it)))));
  const counts = sheetKinds
    .filter((it) => it !== 'notes')
    .map((kind) => ({
      kind,
      count: fields.filter((it) => it.sheet === kind && (texts.has(wordKey(it.of)) || texts.has(wordKey(it.label.ja)))).length,
    }))
    .sort((a, b) => b.count - a.count);
  return counts[0]!.count >= 2 && counts[0]!.count > counts[1]!.count ? counts[0]!.kind : undefined;
}
