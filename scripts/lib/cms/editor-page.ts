import { stringsOf } from '../../../src/i18n/strings.ts';
import { locales } from '../../../src/schema/content.ts';

const [locale] = locales;

/** Nothing is asked of any other machine. The program compiles its own checks of the configuration and writes its own styles. */
export const contentPolicy =
  "default-src 'none'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; " +
  "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The page that the editor runs in. */
export function editorPage(): string {
  return `<!doctype html>
<html lang="${locale}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>${stringsOf(locale).cms.title}</title>
<body>
<script src="/before.js"></script>
<script src="/decap-cms.js"></script>
<script src="/start.js"></script>
</body>
</html>
`;
}

/** The program starts by itself with a file of its own unless it is told to wait. */
export const beforeScript = 'window.CMS_MANUAL_INIT = true;\n';

/** Starts the editor with its configuration; what it calls publishing only saves here, and is called so. */
export function startScript(config: Record<string, unknown>): string {
  const { entryPublished, ...toolbar } = stringsOf(locale).cms.saving;
  return `const config = ${JSON.stringify(config)};
config.backend.proxy_url = location.origin + config.backend.proxy_url;
const words = window.CMS.getLocale('${locale}');
Object.assign(words.editor.editorToolbar, ${JSON.stringify(toolbar)});
Object.assign(words.ui.toast, ${JSON.stringify({ entryPublished })});
window.CMS.registerLocale('${locale}', words);
window.CMS.init({ config: { load_config_file: false, ...config } });
`;
}
