import type { Root } from 'mdast';
import { parseMdx, splitPage } from '../../../src/model/mdx.ts';
import { locales } from '../../../src/schema/content.ts';
import { pageSchema } from '../../../src/schema/words.ts';
import { errorAt, type Finding, type FindingKey } from '../report/finding.ts';
import { outlineOf } from './outline.ts';
import { readYaml } from './positions.ts';
import { schemaFindings } from './schema-findings.ts';
import type { Outline, PageFile } from './source.ts';

/** A page as read, with its findings and the lines of its front matter. */
export interface PageReading {
  page: PageFile;
  findings: Finding[];
  lineOf(path: readonly PropertyKey[]): number;
}

/**
 * Reads one page of the plan; nothing in it is run.
 * @param file path below the content folder, `plan/<locale>/….mdx`
 */
export function readPage(file: string, text: string): PageReading {
  const [, folder, ...rest] = file.split('/');
  const page: PageFile = {
    file,
    locale: locales.find((it) => it === folder)!,
    path: rest
      .join('/')
      .replace(/\.mdx$/, '')
      .replace(/(^|\/)index$/, ''),
  };
  const parts = splitPage(text);
  if (!parts) return { page, findings: [errorAt(file, 1, 'page.frontMatter')], lineOf: () => 1 };

  page.body = parts.body;
  const yaml = readYaml(parts.frontMatter, 1);
  const findings = yaml.errors.map((it) =>
    errorAt(file, it.line, it.code === 'DUPLICATE_KEY' ? 'json.duplicateKey' : 'yaml.syntax', { reason: it.reason.split('\n')[0] }),
  );
  if (!findings.length) {
    const parsed = pageSchema.safeParse(yaml.value ?? {});
    if (parsed.success) page.data = parsed.data;
    else findings.push(...schemaFindings(file, pageSchema, yaml.value ?? {}, parsed.error.issues, yaml.lineOf));
  }
  try {
    page.outline = withFrontMatter(outlineOf(parseMdx(parts.body) as Root, page.data?.source.place ?? ''), page, yaml.lineOf);
  } catch (error) {
    findings.push(syntaxFinding(file, error as { line?: number; reason?: string; message: string }));
  }
  return { page, findings, lineOf: yaml.lineOf };
}

function withFrontMatter(outline: Outline, { data }: PageFile, lineOf: PageReading['lineOf']): Outline {
  if (!data) return outline;
  const front = (['title', 'summary'] as const).map((name) => ({
    key: name,
    kind: 'front' as const,
    place: data.source.place,
    line: lineOf([name]),
    text: data[name],
    components: [],
    links: [],
  }));
  return { ...outline, passages: [...front, ...outline.passages] };
}

/** What the MDX reader stumbles over, in the words of someone who writes a text and not a program. */
function syntaxFinding(file: string, { line, reason, message }: { line?: number; reason?: string; message: string }): Finding {
  const said = reason ?? message;
  const cases: [RegExp, FindingKey][] = [
    [/to create a comment in MDX|Unexpected character `!`/, 'mdx.comment'],
    [/closing tag|closing slash/, 'mdx.unclosed'],
    [/acorn|expression/i, 'code.expression'],
  ];
  const key = cases.find(([pattern]) => pattern.test(said))?.[1] ?? 'mdx.syntax';
  const name = /`<?\/?(\w+)>?`/.exec(said)?.[1] ?? '';
  return errorAt(file, line ?? 1, key, { reason: said.split('\n')[0], name: key === 'mdx.unclosed' ? `<${name}>` : '{' });
}
