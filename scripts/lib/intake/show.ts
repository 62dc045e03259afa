import { stringsOf } from '../../../src/i18n/strings.ts';
import { locales, type Locale } from '../../../src/schema/content.ts';
import { measureState } from '../../../src/schema/progress.ts';
import { absence } from '../../../src/schema/readings.ts';
import type { Change, Shown } from './changes.ts';
import type { IntakeFinding } from './finding.ts';
import { sheetName } from './match-row.ts';

/** What a finding says in one language: what was found, and what to do. */
export function saidIn(locale: Locale, { key, values }: IntakeFinding): { what: string; fix: string } {
  const { messages, didYouMean } = stringsOf(locale).importing;
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      return typeof value === 'object' ? value[locale] : stateOrReason(locale, String(value ?? ''));
    });
  const { what, fix } = messages[key];
  const tight = (text: string): string => text.replace(/ {2,}/g, ' ');
  return {
    what: tight(fill(what)),
    fix: tight(values['near'] === undefined ? fill(fix) : `${fill(didYouMean)}${locale === 'ja' ? '' : ' '}${fill(fix)}`),
  };
}

/**
 * Findings for a person: file, sheet and cell, what was found, what to do; Japanese, then English.
 * @param colour whether the terminal understands colours
 */
export function printedIntake(findings: readonly IntakeFinding[], colour = false): string {
  const paint = (code: number, text: string): string => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const order = { error: 0, warning: 1, notice: 2 };
  const sorted = [...findings].sort((a, b) => order[a.severity] - order[b.severity]);
  const blocks = sorted.map((it) => {
    const lines = locales.map((locale) => {
      const { severity, place } = stringsOf(locale).importing;
      const { what, fix } = saidIn(locale, it);
      const head = `${place(it.file, it.sheet ?? '', it.cell ?? '')}  ${paint({ error: 31, warning: 33, notice: 36 }[it.severity], severity[it.severity])}`;
      return `${head}\n  ${what}\n  \u2192 ${fix}`;
    });
    return lines.join('\n');
  });
  const count = (severity: IntakeFinding['severity']): string => String(findings.filter((it) => it.severity === severity).length);
  const totals = locales.map((locale) => stringsOf(locale).importing.done.counts(count('error'), count('warning')));
  return [...blocks, totals.join(' / ')].join('\n\n');
}

/** What an import would change, as a table in both languages. */
export function printedChanges(changes: readonly Change[]): string {
  const inBoth = (pick: (locale: Locale) => string): string => [...new Set(locales.map(pick))].join(' / ');
  const words = (key: keyof ReturnType<typeof stringsOf>['importing']['table']): string =>
    inBoth((locale) => stringsOf(locale).importing.table[key]);
  if (changes.length === 0) return words('none');
  const head = [words('what'), words('before'), words('after'), words('difference'), words('status')];
  const groups = [...new Set(changes.map((it) => it.sheet))];
  const rows = groups.flatMap((sheet) => [
    [`[${sheetName(sheet).ja} / ${sheetName(sheet).en}]`],
    ...changes
      .filter((it) => it.sheet === sheet)
      .map(({ label, of, before, after, difference, status }) => [
        `${cut(label.ja)} (${of})`,
        shownText(before),
        shownText(after),
        difference === undefined ? '' : difference > 0 ? `+${difference}` : String(difference),
        status ? statusText(status) : '',
      ]),
  ]);
  const widths = head.map((_, n) => Math.max(...[head, ...rows].filter((row) => row.length > 1).map((row) => displayWidth(row[n]!))));
  const line = (row: readonly string[]): string =>
    row
      .map((it, n) => it + ' '.repeat(Math.max(0, (widths[n] ?? 0) - displayWidth(it))))
      .join('  ')
      .trimEnd();
  return [
    words('heading'),
    line(head),
    '-'.repeat(
      Math.min(
        140,
        widths.reduce((a, b) => a + b + 2, 0),
      ),
    ),
    ...rows.map((row) => (row.length > 1 ? line(row) : row[0]!)),
  ].join('\n');
}

function statusText([was, is]: NonNullable<Change['status']>): string {
  const name = (it: typeof was): string => locales.map((locale) => stringsOf(locale).indicators.statuses[it]).join(' / ');
  return was === is ? name(is) : `${name(was)} \u2192 ${name(is)}`;
}

function shownText({ value, provisional, words }: Shown): string {
  const { table } = stringsOf('ja').importing;
  const parts = [
    value === undefined ? '' : stateOrReason('ja', String(value)),
    provisional ? table.provisional : '',
    words ? `\u300c${cut(words)}\u300d` : '',
  ];
  return parts.filter(Boolean).join(' ') || table.blank;
}

/** A reason for silence or a state of a measure in words; anything else as it is. */
function stateOrReason(locale: Locale, text: string): string {
  const { absences, states } = stringsOf(locale).importing;
  const reason = absence.options.find((it) => it === text);
  const state = measureState.options.find((it) => it === text);
  const list = reason ? absences[reason] : state ? states[state] : text;
  return reason || state ? list.split('|')[0]! : text;
}

function cut(text: string): string {
  const letters = [...text];
  return letters.length <= 24 ? text : `${letters.slice(0, 23).join('')}\u2026`;
}

function displayWidth(text: string): number {
  return [...text].reduce((sum, it) => sum + (it.codePointAt(0)! > 0x2e7f || /[\u3000-\u30ff\uff01-\uff60]/u.test(it) ? 2 : 1), 0);
}
