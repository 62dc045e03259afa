import { createHash } from 'node:crypto';
import { itemWords } from '../i18n/item-words.ts';
import { csvwMetadata, dataPackage, type TableFile } from '../i18n/table-schema.ts';
import { openTables, tableCsv, tableOfYear, tableRecords, tablesVersion, yearsOf } from '../model/tables/open-tables.ts';
import { planAddress, type Table } from '../model/tables/table.ts';
import type { Content } from '../schema/content.ts';
import { datasets, yearly } from '../schema/datasets.ts';
import { jsonSchemaOf } from '../schema/json-schema.ts';
import { loadContent } from './content.ts';

/** One file of the open data: its path below `/data/` and its bytes as text. */
export interface DataFile {
  path: string;
  type: string;
  body: string;
}

/** The datasets whose JSON is published. The settings of the site are no data. */
export const publishedRecords = (Object.keys(datasets) as (keyof typeof datasets)[]).filter(
  (it): it is Exclude<typeof it, 'site'> => it !== 'site',
);
export const publishedYearly = Object.keys(yearly) as (keyof typeof yearly)[];

/** The open tables of this content. */
export async function loadTables(): Promise<Table[]> {
  const content = await loadContent();
  const passages = [...itemWords(content)].flatMap(([id, { ja, en }]) =>
    ja && en ? [[id, { text: { ja: ja.text, en: en.text }, page: `${planAddress(ja.page)}#${ja.anchor}` }] as const] : [],
  );
  return openTables(content, new Map(passages));
}

const json = (path: string, value: unknown): DataFile => ({
  path,
  type: 'application/json; charset=utf-8',
  body: `${JSON.stringify(value, null, 2)}\n`,
});
const csv = (path: string, table: Table): DataFile => ({ path, type: 'text/csv; charset=utf-8', body: tableCsv(table) });

/**
 * Every file below `/data/`, the same for every language.
 * @param origin where the site is served, if that is known
 */
export async function dataFiles(origin: URL | undefined): Promise<DataFile[]> {
  const content = await loadContent();
  const tables = await loadTables();
  const files = tables.flatMap((it) => tableFiles(content, it));
  const described = tables.map((table): TableFile => {
    const path = `${table.name}.csv`;
    const body = Buffer.from(files.find((it) => it.path === path)!.body);
    return { table, path, bytes: body.length, hash: createHash('sha256').update(body).digest('hex') };
  });
  const folder = origin && new URL(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/data/`, origin).href;
  return [json('datapackage.json', dataPackage(content, described, folder)), ...files, ...recordFiles(content)].map((it) => ({
    ...it,
    path: `${tablesVersion}/${it.path}`,
  }));
}

function tableFiles(content: Content, table: Table): DataFile[] {
  const { name } = table;
  return [
    csv(`${name}.csv`, table),
    json(`${name}.csv-metadata.json`, csvwMetadata(content, table, `${name}.csv`)),
    json(`${name}.json`, tableRecords(table)),
    ...yearsOf(table).flatMap((year) => {
      const part = tableOfYear(table, year);
      return [csv(`${year}/${name}.csv`, part), json(`${year}/${name}.json`, tableRecords(part))];
    }),
  ];
}

function recordFiles(content: Content): DataFile[] {
  return [
    ...publishedRecords.flatMap((name) => [
      json(`records/${name}.json`, content[name]),
      json(`records/${name}.schema.json`, jsonSchemaOf(datasets[name].schema, datasets[name].file)),
    ]),
    ...publishedYearly.flatMap((name) => [
      ...content.years[name].map((it) => json(`records/${it.year}/${name}.json`, it)),
      json(`records/years-${name}.schema.json`, jsonSchemaOf(yearly[name].schema, yearly[name].file)),
    ]),
  ];
}
