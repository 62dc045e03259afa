import { fieldWords } from '../../../src/i18n/field-words.ts';
import { formatYear } from '../../../src/i18n/format.ts';
import { stringsOf } from '../../../src/i18n/strings.ts';
import { locales } from '../../../src/schema/content.ts';
import { datasets, yearly } from '../../../src/schema/datasets.ts';
import { isLocalised, plainSchema, withoutNull, type PlainSchema } from '../../../src/schema/field-paths.ts';
import { pageSchema } from '../../../src/schema/words.ts';
import { pagePattern } from '../read/content-folder.ts';
import { isHidden } from './settled.ts';

/** A setting of the editor, as its configuration says it. */
type Setting = Record<string, unknown>;

/* Who edits works in the source language. */
const [locale] = locales;

/**
 * The configuration of the editor for a content folder: a form for every file, made from the schemas.
 * @param files paths below the content folder
 * @param titles of pages, by file
 */
export function editorConfig(files: readonly string[], titles: ReadonlyMap<string, string>): Setting {
  const { collections, entries } = stringsOf(locale).cms;
  const pagesOf = (of: string): Setting[] =>
    files
      .filter((it) => pagePattern.exec(it)?.[1] === of)
      .map((file) => ({ name: nameOf(file), label: titles.get(file) ?? file, file, fields: pageFields() }));
  const years = files
    .filter((it) => it.startsWith('years/'))
    .reverse()
    .flatMap((file): Setting[] => {
      const [, year, leaf] = file.split('/');
      const [name, it] = Object.entries(yearly).find((entry) => entry[1].file === leaf) ?? [];
      if (!name || !it) return [];
      return [
        {
          name: nameOf(file),
          label: `${formatYear(locale, Number(year))} ${entries[name as keyof typeof yearly]}`,
          file,
          fields: fieldsOf(`years.${name}`, plainSchema(it.schema)),
        },
      ];
    });
  const single = Object.entries(datasets)
    .filter(([name, it]) => name !== 'published' && files.includes(it.file))
    .map(([name, it]) => ({
      name,
      label: entries[name as keyof typeof entries],
      file: it.file,
      fields: fieldsOf(name, plainSchema(it.schema)),
    }));
  const collection = (name: keyof typeof collections, list: Setting[], rest: Setting): Setting => ({
    name,
    label: collections[name],
    files: list,
    ...rest,
  });
  return {
    locale,
    // The server on the same machine; the page puts its own address in front.
    backend: { name: 'proxy', proxy_url: '/api/v1', branch: 'main' },
    media_folder: 'inbox',
    editor: { preview: false },
    slug: { encoding: 'ascii' },
    collections: [
      ...locales.map((it) => collection(`pages-${it}`, pagesOf(it), { format: 'yaml-frontmatter' })),
      collection('years', years, { format: 'json' }),
      collection('definitions', single, { format: 'json' }),
    ].filter((it) => (it['files'] as Setting[]).length > 0),
  };
}

function nameOf(file: string): string {
  return file.replace(/\.\w+$/, '').replaceAll(/[^a-z0-9]+/gi, '-');
}

function pageFields(): Setting[] {
  const { body } = stringsOf(locale).cms;
  return [
    ...fieldsOf('page', plainSchema(pageSchema)),
    { name: 'body', label: body, widget: 'markdown', modes: ['raw'], editor_components: [], buttons: [] },
  ];
}

/** The fields of a group; what has no form is left out and stays as it is in the file. */
function fieldsOf(path: string, group: PlainSchema, optional = false): Setting[] {
  return Object.entries(group.properties ?? {})
    .filter(([, it]) => !isHidden(it))
    .map(([name, it]) => {
      const required = !optional && (group.required?.includes(name) ?? false);
      const { label = name, text } = fieldWords(locale, `${path}.${name}`) ?? {};
      return { name, label, ...(text && { hint: text }), required, ...widgetOf(`${path}.${name}`, it, !required) };
    });
}

function widgetOf(path: string, given: PlainSchema, optional: boolean): Setting {
  const { schema, nullable } = withoutNull(given);
  // What may be nothing may be left empty.
  const empty = nullable ? { required: false } : {};
  if (schema.type === 'array') return { ...empty, ...listOf(path, schema.items ?? {}) };
  if (isLocalised(schema)) {
    const fields = locales.map((it) => ({ name: it, label: stringsOf(locale).cms.languages[it], widget: 'text', required: !optional }));
    return { widget: 'object', fields };
  }
  if (schema.properties) return { ...empty, widget: 'object', collapsed: optional, fields: fieldsOf(path, schema, optional || nullable) };
  if (schema.enum) return { ...empty, widget: 'select', options: schema.enum };
  if (schema.type === 'integer') return { ...empty, widget: 'number', value_type: 'int' };
  if (schema.type === 'number') return { ...empty, widget: 'number', value_type: 'float', step: 0.01 };
  if (schema.type === 'boolean') return { ...empty, required: false, widget: 'boolean' };
  return { ...empty, widget: /\.(summary|definition)$/.test(path) ? 'text' : 'string' };
}

function listOf(path: string, item: PlainSchema): Setting {
  const list = { widget: 'list', collapsed: true, required: false };
  if (isLocalised(item))
    return { ...list, fields: (widgetOf(path, item, false) as { fields: Setting[] }).fields, summary: `{{fields.${locale}}}` };
  if (!item.properties)
    return { ...list, field: { name: 'value', label: fieldWords(locale, path)?.label ?? 'value', ...widgetOf(path, item, false) } };
  const named = ['label', 'title', 'term', 'text'].find((it) => item.properties![it] && isLocalised(item.properties![it]));
  const id = ['id', 'of', 'file'].find((it) => item.properties![it]);
  const parts = [named && `{{fields.${named}.${locale}}}`, id && `{{fields.${id}}}`, item.properties['value'] && '{{fields.value}}'].filter(
    Boolean,
  );
  return { ...list, fields: fieldsOf(path, item), ...(parts.length > 0 && { summary: parts.join(' \u00b7 ') }) };
}
