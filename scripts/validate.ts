import { validate } from './lib/check/validate.ts';
import { reportFindings } from './lib/report/report-findings.ts';
import { recoverFolder } from './lib/store/replace-files.ts';

export { validate };

if (import.meta.main) {
  const contentDir = process.env['CONTENT_DIR'] ?? 'content';
  recoverFolder(contentDir);
  const failed = reportFindings(await validate(contentDir), { contentDir, json: process.argv.includes('--json') });
  process.exitCode = failed ? 1 : 0;
}
