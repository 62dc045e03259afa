import { stringsOf } from '../../../src/i18n/strings.ts';
import { locales, type Locale } from '../../../src/schema/content.ts';
import type { Unit } from '../../../src/schema/indicators.ts';
import { measureState, type MeasureState } from '../../../src/schema/progress.ts';
import { nearest } from '../report/nearest.ts';
import { cellName, textOf, type Grid, type GridCell } from '../workbook/grid.ts';
import type { Entry } from './entry.ts';
import type { Field } from './field.ts';
import type { IntakeFinding } from './finding.ts';
import type { ColumnRole, Header } from './header.ts';
import { plainText, wordKey, wordList } from './plain-text.ts';
import { implausible } from './plausible.ts';
import { dayIn } from './read-day.ts';
import { numberIn } from './read-number.ts';

/** The words of a state in both languages, and those that may stand for it. */
export function statesIn(text: string): MeasureState | undefined {
  const key = wordKey(text);
  return measureState.options.find(
    (it) => it === key || locales.some((locale) => wordList(stringsOf(locale).importing.states[it]).includes(key)),
  );
}

/** The states that may be chosen, in a language. */
function statesListed(locale: Locale): string {
  return measureState.options.map((it) => stringsOf(locale).importing.states[it].split('|')[0]!).join(' / ');
}

/**
 * What stands in the entry columns of a row.
 * @param year the fiscal year that is entered
 * @param say receives what is wrong or worth telling, with the cell it concerns
 */
export function readRow(
  grid: Grid,
  row: number,
  header: Header,
  field: Field,
  { year, units }: { year: number; units: readonly Unit[] },
  say: (cell: string, said: Pick<IntakeFinding, 'key' | 'severity' | 'values'>) => void,
): Entry {
  const { columns } = header;
  const at = (role: ColumnRole): string => cellName(row, columns[role] ?? 0);
  const cell = (role: ColumnRole): GridCell => grid.rows[row]![columns[role]!] ?? { value: null };
  const name = { label: field.label };
  const main = columns.value !== undefined ? 'value' : columns.state !== undefined ? 'state' : 'textJa';
  const entry: Entry = { field, spot: { file: grid.file, sheet: grid.name, cell: at(main) } };

  const words = (ja: 'noteJa' | 'textJa', en: 'noteEn' | 'textEn'): void => {
    if (columns[ja] === undefined && columns[en] === undefined) return;
    const read = (role: ColumnRole): string => {
      if (columns[role] === undefined) return '';
      if (cell(role).error) say(at(role), { key: 'cell.error', severity: 'error', values: { ...name, given: textOf(cell(role)) } });
      return textOf(cell(role)).trim().replace(/^'/, '');
    };
    const [inJa, inEn] = [read(ja), read(en)];
    if ((inJa === '') !== (inEn === '')) {
      const missing = inJa === '' ? ja : en;
      say(columns[missing] === undefined ? at(missing === ja ? en : ja) : at(missing), {
        key: inJa === '' ? 'text.noJapanese' : 'text.noEnglish',
        severity: 'error',
        values: name,
      });
    } else entry.words = { ja: inJa, en: inEn };
  };

  if (field.kind === 'words') {
    words('textJa', 'textEn');
    return entry;
  }
  words('noteJa', 'noteEn');
  if (field.kind === 'state') {
    const given = textOf(cell('state'));
    const state = statesIn(given);
    if (plainText(given) === '') entry.answer = { is: 'blank' };
    else if (state) entry.answer = { is: 'state', state };
    else {
      const known = measureState.options.map((it) => stringsOf('ja').importing.states[it].split('|')[0]!);
      say(at('state'), {
        key: 'state.unknown',
        severity: 'error',
        values: {
          ...name,
          given,
          known: { ja: statesListed('ja'), en: statesListed('en') },
          near: nearest(
            plainText(given),
            known.filter((it) => [...plainText(given)].some((letter) => it.includes(letter))),
          ),
        },
      });
    }
    return entry;
  }
  if (field.kind === 'day') {
    const given = textOf(cell('value'));
    const day = dayIn(cell('value'));
    if (plainText(given) === '') entry.answer = { is: 'blank' };
    else if (day === undefined)
      say(at('value'), { key: cell('value').error ? 'cell.error' : 'day.wrong', severity: 'error', values: { ...name, given, year } });
    else {
      entry.answer = { is: 'day', day };
      if (day < `${year}-04-01` || day > `${year + 1}-03-31`)
        say(at('value'), { key: 'day.year', severity: 'warning', values: { ...name, given: day, year } });
    }
    return entry;
  }
  const { answer, said } = numberIn(cell('value'), field.rule!, units);
  const doubts = answer?.is === 'number' ? implausible(field, answer.value) : [];
  // A number in the wrong place has its decimals in the wrong place too.
  const worth = doubts.length ? said.filter((it) => it.key !== 'number.decimals') : said;
  for (const it of [...worth, ...doubts]) say(at('value'), { ...it, values: { ...name, ...it.values } });
  if (answer) entry.answer = answer;
  if (columns.provisional !== undefined) {
    const given = wordKey(textOf(cell('provisional')));
    const yes = locales.some((locale) => wordList(stringsOf(locale).importing.yes).includes(given));
    const no = given === '' || locales.some((locale) => wordList(stringsOf(locale).importing.no).includes(given));
    if (!yes && !no)
      say(at('provisional'), { key: 'provisional.unknown', severity: 'error', values: { ...name, given: textOf(cell('provisional')) } });
    entry.provisional = yes;
  }
  if (columns.answered !== undefined) {
    const people = numberIn(cell('answered'), { decimals: 0, min: 1, share: false, whole: true, total: false }, units);
    for (const it of people.said) say(at('answered'), { ...it, values: { ...name, ...it.values } });
    if (people.answer) entry.answered = people.answer.is === 'number' ? people.answer.value : null;
  }
  return entry;
}
