import { basename } from 'node:path';
import { formatYear } from '../../../src/i18n/format.ts';
import { stringsOf } from '../../../src/i18n/strings.ts';
import { locales, type Locale } from '../../../src/schema/content.ts';
import { measureState } from '../../../src/schema/progress.ts';
import { absence } from '../../../src/schema/readings.ts';
import type { Change, Shown } from '../intake/changes.ts';
import { sheetName } from '../intake/match-row.ts';
import { saidIn } from '../intake/show.ts';
import type { InboxIntake } from './intake-with-year.ts';
import { sentencesOf } from '../report/print.ts';
import { markdownText as words } from './markdown-text.ts';

/** How an intake ended. `confirm`: something looks wrong and nobody has said that it is right. */
export type Outcome = 'written' | 'nothing' | 'refused' | 'confirm' | 'invalid' | 'empty';

/** How an intake must end. */
export function outcomeOf({ findings, invalid, invalidNow, files }: InboxIntake, confirmed: boolean): Exclude<Outcome, 'empty'> {
  const wrong = findings.some((it) => it.severity === 'error');
  if (wrong) return 'refused';
  if (invalidNow || invalid.some((it) => it.severity === 'error')) return 'invalid';
  if (files.size === 0) return 'nothing';
  return findings.some((it) => it.severity === 'warning') && !confirmed ? 'confirm' : 'written';
}

/**
 * What the inbox did, as Markdown for a pull request: Japanese, then English.
 * @param paths the spreadsheets that were read; none where there was nothing new
 */
export function inboxReport(paths: readonly string[], outcome: Outcome, intake?: InboxIntake): string {
  return `${locales.map((locale) => sectionIn(locale, paths, outcome, intake)).join('\n\n---\n\n')}\n`;
}

function sectionIn(locale: Locale, paths: readonly string[], outcome: Outcome, intake: InboxIntake | undefined): string {
  const { heading, outcomes, files, laid, changes, remarks, validation, next } = stringsOf(locale).inbox;
  const parts = [`## ${heading}`, `**${outcomes[outcome]}**`];
  if (next[outcome]) parts.push(next[outcome]);
  if (paths.length > 0) parts.push(`${files}\n${paths.map((it) => `- ${words(basename(it))}`).join('\n')}`);
  if (intake?.laid !== undefined) parts.push(laid(formatYear(locale, intake.laid)));
  const findings = findingsIn(locale, intake);
  if (findings.length > 0) parts.push(`### ${remarks}`, findings.join('\n'));
  if (intake?.changes.length) parts.push(`### ${changes}`, changeTable(locale, intake.changes));
  const invalid = intake?.invalid.filter((it) => it.severity === 'error') ?? [];
  if (invalid.length > 0) {
    const lines = invalid.map((it) => {
      const { what, fix } = sentencesOf(locale, it);
      return `- \`${it.file}:${it.line}\` ${words(what)} \u2192 ${words(fix)}`;
    });
    parts.push(`### ${validation}`, lines.join('\n'));
  }
  return parts.join('\n\n');
}

function findingsIn(locale: Locale, intake: InboxIntake | undefined): string[] {
  const { severity, place } = stringsOf(locale).importing;
  const order = { error: 0, warning: 1, notice: 2 };
  return [...(intake?.findings ?? [])]
    .sort((a, b) => order[a.severity] - order[b.severity])
    .map((it) => {
      const { what, fix } = saidIn(locale, it);
      return `- **${severity[it.severity]}** ${words(place(it.file, it.sheet ?? '', it.cell ?? ''))}<br>${words(what)}<br>\u2192 ${words(fix)}`;
    });
}

function changeTable(locale: Locale, changes: readonly Change[]): string {
  const { table } = stringsOf(locale).importing;
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const shown = (it: Shown): string => words(shownText(locale, it));
  const statusText = ([was, is]: NonNullable<Change['status']>): string => {
    const { statuses } = stringsOf(locale).indicators;
    return was === is ? statuses[is] : `${statuses[was]} \u2192 ${statuses[is]}`;
  };
  const groups = [...new Set(changes.map((it) => it.sheet))];
  const head = [table.what, table.before, table.after, table.difference, table.status];
  const lines = groups.flatMap((sheet) => [
    row([`**${sheetName(sheet)[locale]}**`, '', '', '', '']),
    ...changes
      .filter((it) => it.sheet === sheet)
      .map(({ label, before, after, difference, status }) =>
        row([
          words(label[locale]),
          shown(before),
          shown(after),
          difference === undefined ? '' : `${difference > 0 ? '+' : ''}${difference}`,
          status ? statusText(status) : '',
        ]),
      ),
  ]);
  return [row(head), row(['---', '--:', '--:', '--:', '---']), ...lines].join('\n');
}

function shownText(locale: Locale, { value, provisional, words: said }: Shown): string {
  const { absences, states, table } = stringsOf(locale).importing;
  const reason = absence.options.find((it) => it === value);
  const state = measureState.options.find((it) => it === value);
  const list = reason ? absences[reason] : state ? states[state] : String(value ?? '');
  const parts = [list.split('|')[0]!, provisional ? table.provisional : '', said ?? ''];
  return parts.filter(Boolean).join(' ') || table.blank;
}
