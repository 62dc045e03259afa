import { validate } from './lib/check/validate.ts';
import { asJson, printed } from './lib/report/print.ts';

const contentDir = process.env['CONTENT_DIR'] ?? 'content';
const findings = await validate(contentDir);
const colour = Boolean(process.stdout.isTTY) && process.env['NO_COLOR'] === undefined;
process.stdout.write(`${process.argv.includes('--json') ? asJson(findings) : printed(findings, contentDir, colour)}\n`);
process.exitCode = findings.some((it) => it.severity === 'error') ? 1 : 0;
