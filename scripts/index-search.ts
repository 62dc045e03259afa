import { glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { close, createIndex } from 'pagefind';
import { locales } from '../src/schema/content.ts';
import { glossarySchema } from '../src/schema/words.ts';
import { lexiconEntries } from './lib/search/lexicon-entries.ts';
import { planFacts } from './lib/search/page-facts.ts';
import { pageRecords } from './lib/search/page-records.ts';
import { japaneseReader } from './lib/search/readings.ts';

/** The files of Pagefind's bundle that the site uses; its own user interfaces and its worker are left out. */
const used = /^(pagefind\.js|pagefind-entry\.json|wasm\..+\.pagefind|pagefind\..+\.pf_meta|(index|fragment|filter)\/.+)$/;
const leftOut = ['dialog', 'noscript'];

/**
 * Builds the search index of a built site into `<outDir>/pagefind`; the pages themselves stay as they are.
 * The same pages give the same files, byte for byte.
 * @param outDir the built site
 * @param contentDir where glossary and front matter are read from
 * @throws where Pagefind refuses a page, with its address
 */
export async function indexSearch(outDir: string, contentDir: string): Promise<void> {
  const started = performance.now();
  const facts = await planFacts(contentDir);
  const { terms } = glossarySchema.parse(JSON.parse(await readFile(join(contentDir, 'glossary.json'), 'utf8')));
  const { index, errors } = await createIndex({ excludeSelectors: leftOut });
  if (!index) throw new Error(errors.join('\n'));
  const said = Object.fromEntries(locales.map((it) => [it, { pages: 0, headings: new Set<string>(), text: [] as string[] }]));
  for (const file of await builtPages(outDir)) {
    const url = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
    const page = pageRecords(url, await readFile(join(outDir, file), 'utf8'), facts.get(url) ?? {});
    if (!page) continue;
    for (const { url: address, html } of page.records) {
      const added = await index.addHTMLFile({ url: address, content: html });
      if (added.errors.length > 0) throw new Error(`${address}: ${added.errors.join('; ')}`);
    }
    const of = said[page.locale]!;
    of.pages += 1;
    of.text.push(page.text);
    for (const heading of page.headings) of.headings.add(heading);
  }
  const bundle = (await index.getFiles()).files.filter((it) => used.test(it.path));
  await close();
  const to = join(outDir, 'pagefind');
  await rm(to, { recursive: true, force: true });
  const read = said['ja']!.pages > 0 ? await japaneseReader() : undefined;
  const lexicons = locales.map((locale) => {
    const { headings, text } = said[locale]!;
    const entries = lexiconEntries(locale, { terms, headings: [...headings], text: text.join('\n') }, locale === 'ja' ? read : undefined);
    return { path: `lexicon.${locale}.json`, content: Buffer.from(JSON.stringify(entries)), entries: entries.length };
  });
  for (const { path, content } of [...bundle, ...lexicons]) {
    await mkdir(dirname(join(to, path)), { recursive: true });
    await writeFile(join(to, path), content);
  }
  const counts = locales.map((it, i) => `${it} ${said[it]!.pages} pages, ${lexicons[i]!.entries} readings and synonyms`).join('; ');
  console.log(`search index: ${counts} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
}

async function builtPages(outDir: string): Promise<string[]> {
  const files: string[] = [];
  for await (const file of glob('**/*.html', { cwd: outDir })) files.push(file.replaceAll('\\', '/'));
  return files.sort();
}

if (import.meta.main)
  await indexSearch(resolve(process.argv[2] ?? process.env['OUT_DIR'] ?? 'dist'), resolve(process.env['CONTENT_DIR'] ?? 'content'));
