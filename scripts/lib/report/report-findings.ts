import type { Finding } from './finding.ts';
import { asJson, printed } from './print.ts';

/**
 * Prints findings on standard output, in colour where a person watches.
 * @param json as one JSON array instead, for programs
 * @returns whether one of them is an error
 */
export function reportFindings(
  findings: readonly Finding[],
  { contentDir = 'content', json = false }: { contentDir?: string; json?: boolean } = {},
): boolean {
  const colour = Boolean(process.stdout.isTTY) && process.env['NO_COLOR'] === undefined;
  process.stdout.write(`${json ? asJson(findings) : printed(findings, contentDir, colour)}\n`);
  return findings.some((it) => it.severity === 'error');
}
