import { readFile, glob } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { formatPlace } from '../../../src/i18n/format.ts';
import { locales, type Locale } from '../../../src/schema/content.ts';
import { datasets } from '../../../src/schema/datasets.ts';
import { surveySchema } from '../../../src/schema/survey.ts';
import type { PageFacts } from './page-records.ts';

interface FrontMatter {
  title: string;
  source?: { place?: string };
  aliases?: string[];
}

/** What the content folder says about each page of the plan, by the page's address below the base path. */
export async function planFacts(contentDir: string): Promise<Map<string, PageFacts>> {
  const { categories } = surveySchema.parse(JSON.parse(await readFile(join(contentDir, datasets.survey.file), 'utf8')));
  const findings = new Set(categories.map((it) => it.source));
  const facts = new Map<string, PageFacts>();
  for (const locale of locales) {
    const base = join(contentDir, 'plan', locale);
    for await (const file of glob('**/*.mdx', { cwd: base })) {
      const front = frontMatterOf(await readFile(join(base, file), 'utf8'));
      const path = file
        .replaceAll('\\', '/')
        .replace(/\.mdx$/, '')
        .replace(/(^|\/)index$/, '');
      facts.set(addressOf(locale, `plan/${path}`), {
        title: front.title,
        kind: findings.has(front.source?.place ?? '') ? 'findings' : /(^|\/)index\.mdx$/.test(file) ? 'contents' : 'plan',
        aliases: front.aliases ?? [],
        ...(path && front.source?.place && { place: formatPlace(locale, front.source.place) }),
      });
    }
  }
  return facts;
}

function frontMatterOf(text: string): FrontMatter {
  const block = /^---\r?\n(.*?)\r?\n---/s.exec(text)?.[1];
  if (block === undefined) throw new SyntaxError('no front matter');
  return parse(block) as FrontMatter;
}

function addressOf(locale: Locale, path: string): string {
  return `/${locale === 'ja' ? '' : `${locale}/`}${path.replace(/\/?$/, '/')}`;
}
