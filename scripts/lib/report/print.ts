import { join } from 'node:path';
import { stringsOf } from '../../../src/i18n/strings.ts';
import { locales, type Locale } from '../../../src/schema/content.ts';
import type { Finding } from './finding.ts';

/** What a finding says in one language: what is wrong, and what to do. */
export interface Sentences {
  what: string;
  fix: string;
}

/** A finding in the words of a language. */
export function sentencesOf(locale: Locale, { key, values }: Finding): Sentences {
  const { messages, kinds, didYouMean } = stringsOf(locale).findings;
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      return name === 'kind' && Object.hasOwn(kinds, String(value)) ? kinds[value as keyof typeof kinds] : String(value ?? '');
    });
  const { what, fix } = messages[key];
  return {
    what: fill(what),
    fix: values['near'] === undefined ? fill(fix) : `${fill(didYouMean)}${locale === 'ja' ? '' : ' '}${fill(fix)}`,
  };
}

/**
 * Findings for a person: file and line, what is wrong, what to do, Japanese then English, and a last line that counts them.
 * @param contentDir put before each file, so that a terminal can open it
 * @param colour whether the terminal understands colours
 */
export function printed(findings: readonly Finding[], contentDir: string, colour: boolean): string {
  const paint = (code: number, text: string): string => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const blocks = findings.map((it) => {
    const mark = it.severity === 'error' ? 31 : 33;
    const lines = locales.map((locale) => {
      const { severity } = stringsOf(locale).findings;
      const { what, fix } = sentencesOf(locale, it);
      return `  ${paint(mark, severity[it.severity])}  ${what}\n    \u2192 ${fix}`;
    });
    return [`${paint(1, `${join(contentDir, it.file)}:${it.line}`)}  ${paint(2, it.check ?? it.key)}`, ...lines].join('\n');
  });
  const errors = findings.filter((it) => it.severity === 'error').length;
  const count = locales.map((locale) => stringsOf(locale).findings.count(errors, findings.length - errors));
  return [...blocks, count.map((it) => paint(errors ? 31 : 32, it)).join('\n')].join('\n\n');
}

/** Findings for a program: one JSON array, each with its sentences. */
export function asJson(findings: readonly Finding[]): string {
  return JSON.stringify(
    findings.map((it) => ({ ...it, ...Object.fromEntries(locales.map((locale) => [locale, sentencesOf(locale, it)])) })),
    undefined,
    2,
  );
}
