import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/lib/run/command.ts';
import { builtSite } from './built-site.ts';

/* Reads the published files as a stranger would: no code of the site takes part, and the counts come from the content itself. */
/* eslint-disable @typescript-eslint/no-explicit-any -- the files are read without the types of the code that wrote them */
type Cells = Record<string, string>;
type Json = Record<string, any>;

const site = builtSite();
const folder = 'data/v1';
const text = (path: string): string => site.read(`${folder}/${path}`).toString('utf8');
const json = (path: string): any => JSON.parse(text(path));
const rowsOf = (path: string): Cells[] => parse(site.read(`${folder}/${path}`), { bom: true, columns: true, record_delimiter: '\r\n' });
const content = resolve(root, process.env['CONTENT_DIR'] ?? 'content');
const source = (path: string): Json => JSON.parse(readFileSync(join(content, path), 'utf8')) as Json;
const years = readdirSync(join(content, 'years'));
const ofYears = (file: string): Json[] =>
  years.filter((it) => existsSync(join(content, 'years', it, file))).map((it) => source(`years/${it}/${file}`));

const description = json('datapackage.json');
const resources: Json[] = description.resources;
const files = site.files.filter((it) => it.startsWith(`${folder}/`)).map((it) => it.slice(folder.length + 1));
const csvFiles = files.filter((it) => it.endsWith('.csv'));
const questions = source('definitions/survey.json')['categories'].flatMap((it: Json) =>
  it['subCategories'].flatMap((one: Json) => one['questions']),
);
const items: Json[] = source('definitions/items.json')['items'];
const groups = 1 + source('definitions/survey.json')['categories'].reduce((n: number, it: Json) => n + 1 + it['subCategories'].length, 0);
const count = (path: string, field: string): number => source(path)[field].length;
const rowCount = (file: string, field: string): number => ofYears(file).reduce((n, it) => n + it[field].length, 0);

describe('tables', () => {
  it.each([
    ['indicators', count('definitions/indicators.json', 'indicators')],
    ['score-targets', count('definitions/targets.json', 'targets')],
    ['surveys', ofYears('survey.json').length],
    ['survey-questions', questions.length],
    ['survey-readings', questions.length * ofYears('survey.json').length],
    ['survey-scores', groups * ofYears('survey.json').length],
    ['measures', items.filter((it) => it['kind'] === 'measure' || it['kind'] === 'duty').length],
    ['measure-states', rowCount('measures.json', 'states')],
    ['competencies', count('definitions/competencies.json', 'competencies')],
    ['positions', count('definitions/positions.json', 'positions')],
    ['position-marks', count('definitions/positions.json', 'positions') * count('definitions/competencies.json', 'competencies')],
    ['dx-tiers', count('definitions/dx.json', 'tiers')],
    ['training', count('definitions/training.json', 'training')],
    ['career-nodes', count('definitions/careers.json', 'nodes')],
    ['career-edges', count('definitions/careers.json', 'edges')],
    ['workforce', rowCount('workforce.json', 'readings')],
    ['glossary', count('glossary.json', 'terms')],
    ['errata', count('errata.json', 'errata')],
    ['missing-figures', count('definitions/figures.json', 'figures')],
    ['year-notes', rowCount('notes.json', 'notes')],
    ['revisions', count('revisions.json', 'revisions')],
    ['units', count('definitions/units.json', 'units')],
  ])('%s has a row for each of the %i in the content', (name, expected) => {
    expect(rowsOf(`${name}.csv`)).toHaveLength(expected);
    expect(json(`${name}.json`)).toHaveLength(expected);
  });

  it('holds the numbers of the content', () => {
    const readings = new Map(rowsOf('survey-readings.csv').map((it) => [`${it['year']} ${it['question']}`, it['value']]));
    for (const survey of ofYears('survey.json'))
      for (const it of survey['scores']) expect(readings.get(`${survey['year']} ${it['of']}`), it['of']).toBe(String(it['value'] ?? ''));
    const counted = (year: number): number => {
      const survey = ofYears('survey.json').find((it) => it['year'] === year)!;
      return survey['scores'].filter((it: Json) => it['absent'] !== 'not-measured').length;
    };
    for (const it of rowsOf('surveys.csv')) expect(it['questions'], it['year']).toBe(String(counted(Number(it['year']))));
    const published = new Map(rowsOf('survey-scores.csv').map((it) => [`${it['year']} ${it['group']}`, it['published']]));
    for (const survey of ofYears('survey.json'))
      for (const it of survey['published']) expect(published.get(`${survey['year']} ${it['of']}`), it['of']).toBe(String(it['value']));
    const promises = new Map(rowsOf('indicators.csv').map((it) => [it['id'], it]));
    for (const it of source('definitions/indicators.json')['indicators']) {
      expect(promises.get(it['id'])?.['target'], it['id']).toBe(String(it['target']['value']));
      if (it['baseline']) expect(promises.get(it['id'])?.['baseline'], it['id']).toBe(String(it['baseline']['value']));
    }
    const marks = new Map(rowsOf('position-marks.csv').map((it) => [`${it['position']} ${it['competency']}`, it['mark']]));
    for (const it of source('definitions/positions.json')['positions'])
      for (const [competency, mark] of Object.entries(it['marks'])) expect(marks.get(`${it['id']} ${competency}`)).toBe(mark);
  });

  it('recomputes published scores as anyone can from the scores by question', () => {
    const readings = rowsOf('survey-readings.csv').filter((it) => it['absent'] !== 'not-measured');
    for (const row of rowsOf('survey-scores.csv').filter((it) => it['recomputed'])) {
      const own = readings.filter(
        (it) =>
          it['year'] === row['year'] &&
          (row['level'] === 'overall' || it['category'] === row['group'] || it['sub_category'] === row['group']),
      );
      const mean = own.reduce((sum, it) => sum + Number(it['value']), 0) / own.length;
      expect(Number(row['recomputed']), row['group']).toBeCloseTo(mean, 5);
      expect(own.length, row['group']).toBe(Number(row['questions']));
    }
  });

  it('has words in both languages for every measure', () => {
    for (const it of rowsOf('measures.csv')) {
      expect(it['text_ja'], it['id']).toMatch(/[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]/u);
      expect(it['text_en'], it['id']).toMatch(/[A-Za-z]{3}/);
      const [address, anchor] = it['page']!.split('#') as [string, string];
      expect(site.page(address).document.getElementById(anchor), it['id']).not.toBeNull();
    }
  });
});

describe('CSV', () => {
  it.each(csvFiles)('%s opens in a spreadsheet: byte order mark, CRLF, no cell that runs', (path) => {
    const bytes = site.read(`${folder}/${path}`);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.toString('utf8').replaceAll('\r\n', '')).not.toMatch(/\n(?=[a-z-]+,)|\r/);
    const all = parse(bytes, { bom: true, record_delimiter: '\r\n' }) as string[][];
    const width = all[0]!.length;
    for (const row of all) {
      expect(row).toHaveLength(width);
      for (const cell of row) if (!/^-?\d+(\.\d+)?$/.test(cell)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }
  });

  it('divides a table by year without losing a row', () => {
    for (const { name, schema } of resources.filter((it) => it['schema'].primaryKey.includes('year'))) {
      const parts = csvFiles.filter((it) => it.endsWith(`/${name}.csv`));
      const together = parts.flatMap((it) => rowsOf(it).map((row) => ({ ...row, from: it.split('/')[0] })));
      expect(together.every((it) => it.from === (it as unknown as Cells)['year'])).toBe(true);
      expect(together.map((it) => schema.primaryKey.map((key: string) => (it as unknown as Cells)[key]).join()).sort()).toEqual(
        rowsOf(`${name}.csv`)
          .map((it) => schema.primaryKey.map((key: string) => it[key]).join())
          .sort(),
      );
    }
  });
});

const forms: Record<string, RegExp> = {
  string: /^[^]*$/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?(e-?\d+)?$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
};

describe('descriptions', () => {
  it('describe every table and no other', () => {
    expect(resources.map((it) => it['path']).sort()).toEqual(csvFiles.filter((it) => !it.includes('/')).sort());
  });

  it.each(resources.map((it) => [it['name'], it] as const))('%s is as datapackage.json says', (name, { path, bytes, hash, schema }) => {
    const body = site.read(`${folder}/${path}`);
    expect(body.length).toBe(bytes);
    expect(`sha256:${createHash('sha256').update(body).digest('hex')}`).toBe(hash);
    const names = schema.fields.map((it: Json) => it['name']);
    expect((parse(body, { bom: true, to_line: 1 }) as string[][])[0]).toEqual(names);
    const rows = rowsOf(path);
    for (const field of schema.fields) {
      for (const row of rows) {
        const cell = row[field.name]!;
        if (cell !== '') expect(cell, `${name}.${field.name}`).toMatch(forms[field.type]!);
        else expect(field.constraints?.required, `${name}.${field.name}`).toBeUndefined();
      }
      expect(field.title, field.name).toBeTruthy();
      expect(field.title_ja, field.name).toBeTruthy();
    }
    const keys = rows.map((row) => schema.primaryKey.map((it: string) => row[it]).join('\n'));
    expect(new Set(keys).size, 'rows with the same key').toBe(keys.length);
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const known = new Set(rowsOf(`${reference.resource || name}.csv`).map((it) => it[reference.fields]));
      for (const row of rows) if (row[fields] !== '') expect(known, `${name}.${fields}`).toContain(row[fields]);
    }
  });

  it.each(resources.map((it) => [it['name'], it['schema']] as const))('%s has CSVW metadata that agrees', (name, schema) => {
    const { url, tableSchema } = json(`${name}.csv-metadata.json`);
    expect(url).toBe(`${name}.csv`);
    expect(tableSchema.columns.map((it: Json) => it['name'])).toEqual(schema.fields.map((it: Json) => it['name']));
    for (const it of tableSchema.columns) expect(it.titles.und).toBe(it.name);
    expect(tableSchema.primaryKey).toEqual(schema.primaryKey);
  });

  it('name a licence only where one has been decided', () => {
    const { licence } = source('site.json') as { licence: { name: Json; address: string | null } };
    expect(description.licenses?.[0].path ?? null).toBe(licence.address);
    for (const [address, language] of [
      ['/data/', 'ja'],
      ['/en/data/', 'en'],
    ] as const)
      expect(site.page(address).document.querySelector('[data-licence]')?.textContent).toContain(licence.name[language]);
  });
});

describe('JSON', () => {
  it('says the same as the CSV', () => {
    const asCell = (it: unknown): string => (it === null ? '' : Array.isArray(it) ? it.join(';') : String(it).replaceAll('\r\n', '\n'));
    for (const { name } of resources) {
      const cells = (json(`${name}.json`) as Json[]).map((row) =>
        Object.fromEntries(Object.entries(row).map(([key, value]) => [key, asCell(value)])),
      );
      const plain = rowsOf(`${name}.csv`).map((row) =>
        Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value.replace(/^'(?=[=+\-@\t\r])/, '')])),
      );
      expect(plain, name).toEqual(cells);
    }
  });

  const schemas = files.filter((it) => it.endsWith('.schema.json'));
  const ajv = addFormats.default(new Ajv2020({ allErrors: true, strict: true, strictRequired: false }));

  it.each(schemas)('%s is a JSON Schema, its data fits, and a strange field does not', (path) => {
    const fits = ajv.compile(json(path));
    const name = path.replace(/^records\//, '').replace('.schema.json', '');
    const records = name.startsWith('years-')
      ? files.filter((it) => new RegExp(`^records/\\d{4}/${name.slice(6)}\\.json$`).test(it))
      : [`records/${name}.json`];
    for (const it of records) {
      expect(fits(json(it)), `${it}: ${ajv.errorsText(fits.errors)}`).toBe(true);
      expect(fits({ ...json(it), surprise: 1 }), it).toBe(false);
    }
  });

  it('holds every dataset of the content but the settings', () => {
    const published = files.filter((it) => it.startsWith('records/') && !it.includes('schema')).map((it) => it.split('/').at(-1));
    for (const file of [...readdirSync(join(content, 'definitions')), 'glossary.json', 'errata.json', 'revisions.json'])
      expect(published).toContain(file);
    for (const year of years)
      for (const file of readdirSync(join(content, 'years', year))) expect(files).toContain(`records/${year}/${file}`);
    expect(published).not.toContain('site.json');
  });

  it('gives back what the content says, defaults filled in', () => {
    expect(json('records/survey.json')).toEqual(source('definitions/survey.json'));
    expect(json('records/competencies.json')).toEqual(source('definitions/competencies.json'));
  });
});

describe('catalogue', () => {
  it.each(['/data/', '/en/data/'])('%s links only to files that exist, and to every table', (address) => {
    const links = [...site.page(address).document.querySelectorAll('main a[href^="/data/"]')].map((it) =>
      it.getAttribute('href')!.slice(1),
    );
    expect(links.filter((it) => !site.files.includes(it))).toEqual([]);
    for (const it of csvFiles) expect(links).toContain(`${folder}/${it}`);
  });

  it.each(['/data/', '/en/data/'])('%s describes its tables to search engines', (address) => {
    const catalogue = JSON.parse(site.page(address).document.querySelector('script[type="application/ld+json"]')!.textContent!);
    expect(catalogue.dataset).toHaveLength(resources.length);
  });
});
