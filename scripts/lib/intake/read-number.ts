import { stringsOf } from '../../../src/i18n/strings.ts';
import { locales } from '../../../src/schema/content.ts';
import type { Unit } from '../../../src/schema/indicators.ts';
import { absence, type Absence } from '../../../src/schema/readings.ts';
import type { GridCell } from '../workbook/grid.ts';
import type { NumberRule } from './field.ts';
import type { IntakeFinding, IntakeKey } from './finding.ts';
import { plainText, wordKey, wordList } from './plain-text.ts';

/** What a cell answers: a number, a reason why there is none, or nothing. */
export type Answer = { is: 'number'; value: number } | { is: 'absent'; absent: Absence } | { is: 'blank' };

/** An answer with what is to be said about how it was read; no answer where it cannot be read. */
export interface NumberReading {
  answer?: Answer;
  said: Pick<IntakeFinding, 'key' | 'severity' | 'values'>[];
}

const wrong = (key: IntakeKey, values: IntakeFinding['values']): NumberReading => ({ said: [{ key, severity: 'error', values }] });

/**
 * The number in a cell, however it was typed: full-width digits, triangles for minus, thousands separators, its unit behind it.
 * A number that cannot be what the field measures is refused; one that was read differently from how it stands is told.
 * @param units every unit of the content, to tell another unit from a slip of the pen
 */
export function numberIn(cell: GridCell, rule: NumberRule, units: readonly Unit[]): NumberReading {
  const { value, percent, error } = cell;
  const given = value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? '');
  if (error) return wrong('cell.error', { given });
  if (value instanceof Date) return wrong('number.date', { given });
  if (typeof value === 'boolean') return wrong('number.text', { given });
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return wrong('number.text', { given });
    if (percent && !rule.share) return wrong('unit.other', { given: `${tidy(value * 100)}%`, unit: unitName(rule.unit) });
    const read = tidy(percent ? value * 100 : value);
    return checked(read, rule, percent ? [{ key: 'number.percentCell', severity: 'notice', values: { given, value: read } }] : []);
  }
  const text = plainText(given);
  if (text === '') return { answer: { is: 'blank' }, said: [] };
  const absent = absenceIn(text);
  if (absent) return { answer: { is: 'absent', absent }, said: [] };
  return numberInText(given, text, rule, units);
}

/** The reason why there is no number, where a text gives one. */
export function absenceIn(text: string): Absence | undefined {
  const key = /^[-\u2010-\u2015\u2212\u30fc]+$/u.test(wordKey(text)) ? '-' : wordKey(text);
  return absence.options.find((it) => locales.some((locale) => wordList(stringsOf(locale).importing.absences[it]).includes(key)));
}

function numberInText(given: string, text: string, rule: NumberRule, units: readonly Unit[]): NumberReading {
  const match = /^([-+]?)\s*(\d[\d,]*(?:\.\d+)?|\.\d+)\s*(.*)$/u.exec(text);
  if (!match || /\d\s+[\d.,]/.test(text)) return wrong('number.text', { given });
  const [, sign, digits, rest] = match as unknown as [string, string, string, string];
  if (digits.includes(',') && !/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(digits)) {
    const near = digits.replace(',', '.');
    return wrong('number.comma', { given, near: /^\d+\.\d+$/.test(near) ? near : digits.replaceAll(',', '') });
  }
  const suffix = suffixOf(rest, rule, units);
  if (suffix === 'other') return wrong('unit.other', { given, unit: unitName(rule.unit) });
  if (suffix === 'unknown') return wrong('number.text', { given, ...(rest && /^\D*$/.test(rest) && { near: sign + digits }) });
  const value = Number(`${sign === '-' ? '-' : ''}${digits.replaceAll(',', '')}`);
  const plain = /^-?\d+(\.\d+)?$/.test(given.trim());
  return checked(tidy(value), rule, plain ? [] : [{ key: 'number.read', severity: 'notice', values: { given, value } }]);
}

/* Sums in a spreadsheet leave a tail of digits that nobody typed. */
function tidy(value: number): number {
  const short = Number(value.toPrecision(12));
  return Object.is(short, -0) ? 0 : short;
}

function checked(value: number, rule: NumberRule, said: NumberReading['said']): NumberReading {
  const { decimals, min, max } = rule;
  if ((min !== undefined && value < min) || (max !== undefined && value > max)) {
    const inside = (it: number): boolean => it >= (min ?? -Infinity) && it <= (max ?? Infinity);
    const near = max === undefined ? (value < 0 ? -value : undefined) : [value / 10, value / 100, -value].map(tidy).find(inside);
    const shown = { given: value, unit: unitName(rule.unit), ...(near !== undefined && { near }) };
    return max === undefined ? wrong('number.negative', shown) : wrong('number.range', { ...shown, min: min ?? 0, max });
  }
  const finer = (String(value).split('.')[1]?.length ?? 0) > decimals;
  if (finer && rule.whole) return wrong('number.whole', { given: value, near: Math.round(value) });
  const tooFine = finer ? [{ key: 'number.decimals' as const, severity: 'warning' as const, values: { given: value, decimals } }] : [];
  return { answer: { is: 'number', value }, said: [...said, ...tooFine] };
}

/** What stands behind a number: nothing or its own unit, another unit, or something else. */
function suffixOf(rest: string, { unit, share, whole }: NumberRule, units: readonly Unit[]): 'own' | 'other' | 'unknown' {
  const key = wordKey(rest);
  if (key === '') return 'own';
  const own = [
    ...(unit ? namesOf(unit) : []),
    ...(share ? wordList(stringsOf(locales[0]).importing.shareSigns) : []),
    // Counts that are not of the plan's own are of people: those who were asked and those who answered.
    ...(whole && !unit ? locales.flatMap((locale) => wordList(stringsOf(locale).importing.peopleSigns)) : []),
  ];
  const alike = wordList(stringsOf(locales[0]).importing.sameUnits).map((it) => it.split('='));
  const same = (name: string): boolean =>
    name === key || alike.some(([a, b]) => a === key && b === name) || (name.includes('/') && name.split('/')[0] === key);
  if (own.some(same)) return 'own';
  const others = [...units.flatMap(namesOf), ...wordList(stringsOf(locales[0]).importing.shareSigns)];
  return others.includes(key) ? 'other' : 'unknown';
}

function namesOf({ name, pattern, one }: Unit): string[] {
  return [name.ja, name.en, pattern.ja, pattern.en, one ?? ''].map((it) => wordKey(it.replace('{n}', ''))).filter((it) => it !== '');
}

function unitName(unit: Unit | undefined): { ja: string; en: string } {
  return unit?.name ?? { ja: '', en: '' };
}
