import { globSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { datasets, yearly } from '../../src/schema/datasets.ts';
import { pageSchema } from '../../src/schema/words.ts';
import { idsIn, importsOf, japaneseIn, mayUse, namesIn, wrongImports, yearsIn } from './architecture-rules.ts';

const read = (file: string): string => readFileSync(file, 'utf8');
const json = (file: string): unknown => JSON.parse(read(file));
const filesIn = (...folders: string[]): string[] =>
  folders.flatMap((it) => globSync(`${it}/**/*.{ts,tsx,astro,mjs,css}`)).map((it) => it.replaceAll('\\', '/'));
const wrongIn = (files: readonly string[], rule: (file: string, text: string) => string[]): string[] =>
  files.flatMap((it) => rule(it, read(it)));

const strings = 'src/i18n/strings/';
const code = filesIn('src', 'scripts', 'tests/unit');
const { namesNeverInCode } = json('content/site.json') as { namesNeverInCode: string[] };

/** Every value that stands under `id` in the definitions of the first city. */
function definedIds(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, it]) => (key === 'id' && typeof it === 'string' ? [it] : definedIds(it)));
}

/** The words of the schemas themselves, names of fields and choices: these the code must say, whatever a city calls its things. */
function schemaWords(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(schemaWords);
  if (schema === null || typeof schema !== 'object') return [];
  const { properties, enum: choices } = schema as { properties?: object; enum?: unknown[] };
  return [...Object.keys(properties ?? {}), ...(choices ?? []).map(String), ...Object.values(schema).flatMap(schemaWords)];
}
const schemas = [...Object.values(datasets), ...Object.values(yearly)].map((it) => it.schema as z.ZodType);
const spoken = new Set([
  ...Object.keys(datasets),
  ...[...schemas, pageSchema].flatMap((it) => schemaWords(z.toJSONSchema(it, { io: 'input' }))),
]);
const ids = [...new Set(globSync('content/definitions/*.json').flatMap((it) => definedIds(json(it))))].filter(
  (it) => (it.includes('-') || it.length > 8) && !spoken.has(it),
);

describe('imports point left', () => {
  test('in src and scripts', () => expect(wrongIn(filesIn('src', 'scripts'), wrongImports)).toEqual([]));
  test('every way of importing is seen', () => {
    const text = `import a from './a.ts';\nimport './b.ts';\nimport {\n  c,\n} from './c.ts';\nexport * from './d.ts';\nawait import('./e.ts');`;
    expect(importsOf(text).sort()).toEqual(['./a.ts', './b.ts', './c.ts', './d.ts', './e.ts']);
  });
  test.each([
    ['src/schema/x.ts', '../model/survey.ts'],
    ['src/schema/x.ts', 'yaml'],
    ['src/model/x.ts', '../i18n/format.ts'],
    ['src/model/x.ts', 'd3'],
    ['src/model/tables/x.ts', '../../query/content.ts'],
    ['src/model/x.ts', 'node:fs'],
    ['src/i18n/x.ts', '../chart/geometry/glyphs.ts'],
    ['src/i18n/x.ts', 'react'],
    ['src/markdown/x.ts', '../i18n/format.ts'],
    ['src/search/x.ts', '../query/content.ts'],
    ['src/chart/geometry/x.ts', '../view/ScoreStaffSvg.tsx'],
    ['src/chart/geometry/x.ts', '../../i18n/format.ts'],
    ['src/chart/view/x.tsx', 'd3'],
    ['src/chart/view/x.tsx', '../../query/content.ts'],
    ['src/query/x.ts', '../components/navigation.ts'],
    ['src/components/x.astro', '../layouts/Base.astro'],
    ['src/components/x.astro', 'astro:content'],
    ['src/layouts/x.astro', '../pages/index.astro'],
    ['src/pages/x.astro', 'astro:content'],
    ['scripts/x.ts', '../src/query/content.ts'],
    ['scripts/lib/x.ts', '../../src/components/navigation.ts'],
    ['src/room/x.ts', './y.ts'],
  ])('%s may not import %s', (file, specifier) => expect(wrongImports(file, `import { it } from '${specifier}';`)).toHaveLength(1));
  test('no room may use one that stands to its right', () => {
    const order = [
      'schema',
      'model',
      'i18n',
      'search',
      'chart/geometry',
      'chart/view',
      'query',
      'styles',
      'components',
      'layouts',
      'pages',
    ];
    for (const [room, { rooms }] of Object.entries(mayUse)) {
      const own = order.indexOf(room);
      if (own >= 0) for (const it of rooms) expect(order.indexOf(it), `${room} uses ${it}`).toBeLessThan(own);
    }
  });
});

describe('the code does not know whose plan it is', () => {
  test('no organisation is named', () => {
    expect(namesNeverInCode.length).toBeGreaterThan(0);
    expect(wrongIn(code, (file, text) => namesIn(namesNeverInCode, file, text))).toEqual([]);
  });
  test('a name is found in any case', () => {
    for (const name of namesNeverInCode) expect(namesIn(namesNeverInCode, 'x', `// ${name.toUpperCase()} does it so`)).toHaveLength(1);
  });

  test('Japanese stands only among the strings', () => {
    expect(
      wrongIn(
        code.filter((it) => !it.startsWith(strings)),
        japaneseIn,
      ),
    ).toEqual([]);
  });
  test.each(['\u3042', '\u30ab', '\u8a08'])('%s is found', (it) => expect(japaneseIn('x', `const a = '${it}';`)).toHaveLength(1));

  test('no year stands in the model and the charts', () => expect(wrongIn(filesIn('src/model', 'src/chart'), yearsIn)).toEqual([]));
  test.each(['year === 2029', '// since 1989', `'2024-04-01'`])('%s is found', (it) => expect(yearsIn('x', it)).toHaveLength(1));
  test.each(['width: 1200', '12025', 'year2025'])('%s is no year', (it) => expect(yearsIn('x', it)).toEqual([]));

  test('no id of its content stands in the source', () => {
    expect(ids.length).toBeGreaterThan(100);
    expect(wrongIn(filesIn('src'), (file, text) => idsIn(ids, file, text))).toEqual([]);
  });
  test('an id is found in any quotation marks', () => {
    for (const mark of [`'`, '"', '`']) expect(idsIn(ids, 'x', `it.id === ${mark}${ids[0]}${mark}`)).toHaveLength(1);
    expect(idsIn(ids, 'x', `'not-${ids[0]}'`)).toEqual([]);
  });
});
