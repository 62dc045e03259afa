import { stringsOf } from '../../../src/i18n/strings.ts';
import { locales } from '../../../src/schema/content.ts';
import { nearest } from '../report/nearest.ts';
import type { Field, SheetKind } from './field.ts';
import type { IntakeFinding } from './finding.ts';
import { plainText, wordKey, wordList } from './plain-text.ts';

type Said = Pick<IntakeFinding, 'key' | 'severity' | 'values'>;

/** What a row is about: a field, nothing that is read, or something wrong. */
export type RowMatch = { field: Field } | { skip: true; said?: Said } | { said: Said };

/** The texts of a row that say what it is about, and whether anything was entered in it. */
export interface RowWords {
  id: string;
  label: string;
  labelEn: string;
  entered: boolean;
}

/**
 * Finds the field that a row is about: by its id, else by its label in either language. Totals and headings between rows are passed
 * over; a row whose id and label name two fields has slipped.
 * @param fields every field of the year
 */
export function matchRow({ id, label, labelEn, entered }: RowWords, kind: SheetKind, fields: readonly Field[]): RowMatch {
  const here = fields.filter((it) => it.sheet === kind);
  const error = (key: IntakeFinding['key'], values: IntakeFinding['values']): RowMatch => ({ said: { key, severity: 'error', values } });
  const labels = [wordKey(label), wordKey(labelEn)].filter((it) => it !== '');
  const byLabel = labels.length
    ? here.filter((it) => labels.some((key) => key === wordKey(it.label.ja) || key === wordKey(it.label.en)))
    : [];
  const given = plainText(id).toLowerCase();
  if (given === '' || totals().includes(wordKey(id))) {
    const shown = plainText(label || labelEn || id);
    if (labels.some((it) => totals().includes(it)) || totals().includes(wordKey(id))) {
      return { skip: true, ...(entered && { said: { key: 'row.total', severity: 'notice', values: { given: shown } } }) };
    }
    if (byLabel.length === 1) return { field: byLabel[0]! };
    if (!entered) return { skip: true };
    if (byLabel.length > 1) return error('row.ambiguous', { given: shown, ids: byLabel.map((it) => it.of).join(', ') });
    return error('row.unknown', {
      given: shown,
      near: nearest(
        shown,
        here.flatMap((it) => [it.label.ja, it.label.en]),
      ),
      sheet: sheetName(kind),
    });
  }
  const field = here.find((it) => it.of === given);
  if (field) {
    const slipped = byLabel.length > 0 && !byLabel.includes(field) ? byLabel[0]! : undefined;
    return slipped ? error('row.shifted', { id: given, label: plainText(label || labelEn), other: slipped.of }) : { field };
  }
  if (!entered && !/^[a-z][a-z0-9.-]+$/.test(given)) return { skip: true };
  if (given === 'id' || wordList(stringsOf(locales[0]).importing.columns.id).includes(wordKey(id))) return { skip: true };
  const elsewhere = fields.find((it) => it.of === given && it.sheet !== 'notes');
  if (elsewhere) return error('row.otherSheet', { id: given, sheet: sheetName(elsewhere.sheet) });
  const noted = fields.some((it) => it.sheet === 'notes' && it.of === given);
  if (noted && kind === 'indicators') return error('row.fromSurvey', { id: given });
  return error('id.unknown', {
    id: given,
    near: nearest(
      given,
      here.map((it) => it.of),
    ),
    sheet: sheetName(kind),
  });
}

/** The name of a sheet in both languages. */
export function sheetName(kind: SheetKind): { ja: string; en: string } {
  return { ja: stringsOf('ja').importing.sheets[kind], en: stringsOf('en').importing.sheets[kind] };
}

function totals(): string[] {
  return locales.flatMap((locale) => wordList(stringsOf(locale).importing.totals));
}
