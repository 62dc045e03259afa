import { listSeparator } from '../model/csv.ts';
import { columns, type ColumnName, type ColumnType } from '../model/tables/columns.ts';
import { tablesVersion } from '../model/tables/open-tables.ts';
import type { Table } from '../model/tables/table.ts';
import { locales, type Content, type Locale } from '../schema/content.ts';
import type { Localised } from '../schema/text.ts';
import { withNames } from './plan-names.ts';
import { stringsOf } from './strings.ts';

/** A file of a table, as far as its description needs it. */
export interface TableFile {
  table: Table;
  /** Path below the folder of the version. */
  path: string;
  bytes: number;
  /** SHA-256 of the bytes, hexadecimal. */
  hash: string;
}

const inBoth = (pick: (locale: Locale) => string): Localised =>
  Object.fromEntries(locales.map((it) => [it, pick(it)])) as unknown as Localised;
const source = locales[0];
const other = locales[1];

/** The type names of Frictionless Table Schema; a list is words until somebody divides it. */
const frictionless: Record<ColumnType, string> = {
  string: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  date: 'date',
  list: 'string',
};
/** The datatype names of CSVW. */
const csvw: Record<ColumnType, string> = {
  string: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  date: 'date',
  list: 'string',
};

type Described = Pick<Content, 'site' | 'outcomes' | 'indicators' | 'dx'>;

const wordsOf = (content: Described, locale: Locale) => withNames(content, locale, stringsOf(locale).data);

/** The licence as it may be stated: its name, and its address only where one has been decided. */
const licenceOf = ({ site: { licence } }: Pick<Content, 'site'>) =>
  licence.address ? [{ title: licence.name[other], path: licence.address }] : undefined;

/**
 * The description of all tables as a Frictionless data package.
 * @param address of the folder of the version, without host where none is known
 */
export function dataPackage(content: Described, files: readonly TableFile[], address: string | undefined) {
  const { organisation, title, licence } = content.site;
  const [native, foreign] = [wordsOf(content, source), wordsOf(content, other)];
  return {
    profile: 'tabular-data-package',
    name: 'open-data',
    version: `${tablesVersion.replace(/\D/g, '')}.0.0`,
    title: `${title[other]}: ${foreign.title}`,
    description: foreign.description,
    title_ja: `${title[source]} ${native.title}`,
    description_ja: native.description,
    ...(address && { homepage: address }),
    ...(licenceOf(content) ? { licenses: licenceOf(content) } : { license_status: licence.name }),
    contributors: [{ title: organisation[other], role: 'publisher' }],
    resources: files.map(({ table, path, bytes, hash }) => ({
      profile: 'tabular-data-resource',
      name: table.name,
      title: foreign.tables[table.name].title,
      title_ja: native.tables[table.name].title,
      description: foreign.tables[table.name].text,
      description_ja: native.tables[table.name].text,
      path,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      bytes,
      hash: `sha256:${hash}`,
      dialect: { delimiter: ',', quoteChar: '"', doubleQuote: true, lineTerminator: '\r\n', header: true },
      schema: {
        fields: table.columns.map((name) => ({
          name,
          type: frictionless[columns[name]],
          title: foreign.columns[name],
          title_ja: native.columns[name],
          ...(table.key.includes(name) && { constraints: { required: true } }),
        })),
        missingValues: [''],
        primaryKey: [...table.key],
        ...(table.references.length > 0 && {
          foreignKeys: table.references.map((it) => ({
            fields: it.column,
            reference: { resource: it.table === table.name ? '' : it.table, fields: keyOf(files, it.table) },
          })),
        }),
      },
    })),
  };
}

const keyOf = (files: readonly TableFile[], table: string): ColumnName => files.find((it) => it.table.name === table)!.table.key[0]!;

/**
 * The description of one CSV file in the W3C vocabulary; it lies beside the file, where readers of CSVW look for it.
 * @param file name of the CSV file
 */
export function csvwMetadata(content: Described, table: Table, file: string) {
  const { organisation, licence } = content.site;
  const words = { ja: wordsOf(content, 'ja'), en: wordsOf(content, 'en') };
  const values = ({ ja, en }: Localised) => [
    { '@value': ja, '@language': source },
    { '@value': en, '@language': other },
  ];
  return {
    '@context': 'http://www.w3.org/ns/csvw',
    url: file,
    'dc:title': values(inBoth((it) => words[it].tables[table.name].title)),
    'dc:description': values(inBoth((it) => words[it].tables[table.name].text)),
    'dc:publisher': values(organisation),
    'dc:rights': values(licence.name),
    ...(licence.address && { 'dc:license': { '@id': licence.address } }),
    dialect: { encoding: 'utf-8', header: true, lineTerminators: ['\r\n'] },
    tableSchema: {
      columns: table.columns.map((name) => ({
        name,
        titles: { und: name, ...inBoth((it) => words[it].columns[name]) },
        datatype: csvw[columns[name]],
        ...(columns[name] === 'list' && { separator: listSeparator }),
        ...(table.key.includes(name) && { required: true }),
      })),
      primaryKey: [...table.key],
    },
  };
}

/**
 * The catalogue as schema.org describes data sets, for search engines.
 * @param address turns a path of this site into an address
 */
export function dataCatalogue(content: Described, locale: Locale, tables: readonly Table[], address: (path: string) => string) {
  const words = wordsOf(content, locale);
  const { organisation, title, licence } = content.site;
  const publisher = { '@type': 'GovernmentOrganization', name: organisation[locale] };
  return {
    '@context': 'https://schema.org',
    '@type': 'DataCatalog',
    name: `${title[locale]} ${words.title}`,
    description: words.description,
    inLanguage: locale,
    publisher,
    dataset: tables.map((it) => ({
      '@type': 'Dataset',
      name: words.tables[it.name].title,
      description: words.tables[it.name].text,
      creator: publisher,
      version: tablesVersion,
      isAccessibleForFree: true,
      ...(licence.address && { license: licence.address }),
      distribution: [
        { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: address(`/data/${tablesVersion}/${it.name}.csv`) },
        { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: address(`/data/${tablesVersion}/${it.name}.json`) },
      ],
    })),
  };
}
