import { formatYear } from '../../../src/i18n/format.ts';
import { stringsOf } from '../../../src/i18n/strings.ts';
import { locales, type Content } from '../../../src/schema/content.ts';
import { measureState } from '../../../src/schema/progress.ts';
import { absence } from '../../../src/schema/readings.ts';
import type { PlannedCell, PlannedSheet, Rule } from '../workbook/write-xlsx.ts';
import { shownIn } from './changes.ts';
import { sheetKinds, type Field, type SheetKind } from './field.ts';
import { fieldsOf, type PassageWords } from './fields.ts';
import { entryColumns, type ColumnRole } from './header.ts';
import { yearFilesOf, type YearFiles } from './merge.ts';
import { markOf } from './recognise.ts';

const widths: Record<ColumnRole, number> = {
  id: 0,
  group: 22,
  label: 40,
  labelEn: 40,
  unit: 16,
  last: 14,
  lastYear: 12,
  value: 16,
  provisional: 12,
  answered: 12,
  noteJa: 36,
  noteEn: 36,
  state: 14,
  textJa: 46,
  textEn: 46,
};
/** The row of the first field, from 0. */
export const firstRow = 3;

/** The columns of a sheet, from the left. */
export function columnsOf(kind: SheetKind): ColumnRole[] {
  const unit: ColumnRole[] = kind === 'measures' || kind === 'notes' ? [] : ['unit'];
  return ['id', 'group', 'label', 'labelEn', ...unit, 'lastYear', 'last', ...entryColumns[kind]];
}

/**
 * The workbook of a fiscal year: a sheet for each of its files with what was entered already, and a sheet of help in each language.
 * @param words what each measure says
 */
export function templateOf(content: Content, year: number, words: PassageWords): PlannedSheet[] {
  const fields = fieldsOf(content, year, words);
  const files = yearFilesOf(content, year);
  return [
    ...helpSheets(year),
    ...sheetKinds.map((kind) =>
      sheetOf(
        kind,
        year,
        fields.filter((it) => it.sheet === kind),
        files,
      ),
    ),
  ];
}

const inBoth = (pick: (locale: 'ja' | 'en') => string, between = '\n'): string => [...new Set(locales.map(pick))].join(between);
const firstWord = (list: string): string => list.split('|')[0]!;

function helpSheets(year: number): PlannedSheet[] {
  return locales.map((locale) => {
    const { name, lines } = stringsOf(locale).importing.help;
    const [title, ...rest] = lines(formatYear(locale, year)).split('\n');
    return {
      name,
      widths: [110],
      frozenRows: 1,
      locked: false,
      rules: [],
      rows: [[{ value: title!, as: 'title' }], ...rest.map((value): PlannedCell[] => [{ value, as: 'words' }])],
    };
  });
}

function sheetOf(kind: SheetKind, year: number, fields: readonly Field[], files: YearFiles): PlannedSheet {
  const columns = columnsOf(kind);
  const words = (pick: (strings: ReturnType<typeof stringsOf>['importing'], locale: 'ja' | 'en') => string, between?: string): string =>
    inBoth((locale) => pick(stringsOf(locale).importing, locale), between);
  const head = columns.map((role): PlannedCell => {
    const main = role === entryColumns[kind][0] && kind !== 'notes';
    return {
      as: 'head',
      value: words(({ columns: names, template }, locale) =>
        main ? template.heading(formatYear(locale, year), firstWord(names[role])) : firstWord(names[role]),
      ),
    };
  });
  const rows = fields.map((field) => columns.map((role) => cellOf(role, field, files)));
  return {
    name: stringsOf(locales[0]).importing.sheets[kind],
    widths: columns.map((it) => widths[it]),
    frozenRows: firstRow,
    locked: true,
    rows: [
      [
        { value: markOf(kind, year) },
        { value: words(({ sheets, template }, locale) => template.title(sheets[kind], formatYear(locale, year)), ' / '), as: 'title' },
      ],
      [{ value: null }, { value: words(({ template }) => template.hint, ' / ') }],
      head,
      ...rows,
    ],
    rules: rulesOf(columns, fields, year),
  };
}

function cellOf(role: ColumnRole, field: Field, files: YearFiles): PlannedCell {
  const { last, rule, label, group } = field;
  const decimals = rule ? { decimals: rule.decimals } : {};
  const now = shownIn(files, field);
  const reading =
    field.sheet === 'indicators' || field.sheet === 'workforce'
      ? files[field.sheet]?.readings.find((it) => it.of === field.of)
      : files.survey?.scores.find((it) => it.of === field.of);
  const note =
    field.sheet === 'measures'
      ? files.measures?.states.find((it) => it.of === field.of)?.note
      : field.sheet === 'notes'
        ? undefined
        : reading?.note;
  const text = files.notes?.notes.find((it) => it.of === field.of)?.text;
  switch (role) {
    case 'id':
      return { value: field.of };
    case 'group':
      return { value: group.ja === group.en ? group.ja : `${group.ja}\n${group.en}`, as: 'words' };
    case 'label':
      return { value: label.ja, as: 'words' };
    case 'labelEn':
      return { value: label.en, as: 'words' };
    case 'unit':
      return { value: rule?.unit ? [...new Set([rule.unit.name.ja, rule.unit.name.en])].join(' / ') : rule?.share ? '%' : '', as: 'words' };
    case 'lastYear':
      return { value: last ? formatYear('ja', last.year) : '', as: 'last' };
    case 'last':
      return { value: last ? lastText(last.value) : '', as: 'last', ...(typeof last?.value === 'number' && decimals) };
    case 'value':
      return { value: valueText(now.value), as: 'fill', ...(field.kind === 'number' && decimals), comment: commentOn(field) };
    case 'state':
      return { value: now.value === undefined ? null : wordOf('states', String(now.value)), as: 'fill', comment: commentOn(field) };
    case 'provisional':
      return { value: now.provisional ? firstWord(stringsOf(locales[0]).importing.yes) : null, as: 'fill' };
    case 'answered':
      return { value: reading?.answered ?? null, as: 'fill' };
    case 'noteJa':
      return { value: note?.ja ?? null, as: 'fill-text' };
    case 'noteEn':
      return { value: note?.en ?? null, as: 'fill-text' };
    case 'textJa':
      return { value: text?.ja ?? null, as: 'fill-text' };
    case 'textEn':
      return { value: text?.en ?? null, as: 'fill-text' };
  }
}

function lastText(value: NonNullable<Field['last']>['value']): string | number {
  if (typeof value === 'object') return value.ja;
  return typeof value === 'number' ? value : measureState.options.some((it) => it === value) ? wordOf('states', value) : value;
}

/** A number, a day or the word for why there is none. */
function valueText(value: number | string | undefined): PlannedCell['value'] {
  if (typeof value !== 'string') return value ?? null;
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : wordOf('absences', value);
}

function wordOf(list: 'states' | 'absences', key: string): string {
  const { states, absences } = stringsOf(locales[0]).importing;
  const known = measureState.options.find((it) => it === key);
  const reason = absence.options.find((it) => it === key);
  return list === 'states' && known ? firstWord(states[known]) : reason ? firstWord(absences[reason]) : key;
}

function commentOn({ last, rule, label }: Field): string {
  return inBoth((locale) => {
    const { template } = stringsOf(locale).importing;
    const shown = last === undefined ? '' : typeof last.value === 'object' ? last.value[locale] : String(lastText(last.value));
    const unit = last && rule?.unit ? rule.unit.pattern[locale].replace('{n}', shown) : shown;
    return `${label[locale]}\n${last ? template.comment(`${unit} (${formatYear(locale, last.year)})`) : template.commentNone}`;
  }, '\n\n');
}

function rulesOf(columns: readonly ColumnRole[], fields: readonly Field[], year: number): Rule[] {
  const title = inBoth((locale) => stringsOf(locale).importing.template.checkTitle, ' / ');
  const say = (pick: (template: ReturnType<typeof stringsOf>['importing']['template']) => string): string =>
    inBoth((locale) => pick(stringsOf(locale).importing.template));
  return fields.flatMap(({ kind, rule }, n): Rule[] => {
    const row = firstRow + n;
    const at = (role: ColumnRole): Pick<Rule, 'rows' | 'column' | 'title'> => ({ rows: [row, row], column: columns.indexOf(role), title });
    if (kind === 'day') return [{ ...at('value'), message: say((it) => it.dayRule), days: [`${year}-04-01`, `${year + 1}-03-31`] }];
    if (kind === 'state')
      return [{ ...at('state'), message: say((it) => it.stateRule), oneOf: measureState.options.map((it) => wordOf('states', it)) }];
    if (!rule || rule.min === undefined) return [];
    const { min, max } = rule;
    const message = max === undefined ? say((it) => it.numberFrom(String(min))) : say((it) => it.numberRule(String(min), String(max)));
    // Words that say why there is no number are as good as one, so a person is only warned.
    return [{ ...at('value'), message, between: [min, max ?? 1e9], whole: rule.whole }];
  });
}
