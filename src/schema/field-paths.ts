import { z } from 'astro/zod';
import { datasets, yearly } from './datasets.ts';
import { pageSchema } from './words.ts';

/** A schema as plain JSON Schema, as far as this project uses it. */
export interface PlainSchema {
  type?: string;
  enum?: string[];
  anyOf?: PlainSchema[];
  properties?: Record<string, PlainSchema>;
  required?: string[];
  items?: PlainSchema;
  additionalProperties?: unknown;
}

/** A field that a person may fill in. */
export interface FieldRow {
  /** From the dataset on, without marks for lists: `indicators.indicators.kind`. */
  path: string;
  /** `localised` is a text in both languages, `map` a table of names and values. */
  kind: 'text' | 'number' | 'whole' | 'yes-no' | 'choice' | 'localised' | 'group' | 'map';
  list: boolean;
  required: boolean;
  choices: string[];
}

/** What a person writes: defaults may be left out. */
export function plainSchema(schema: z.ZodType): PlainSchema {
  return z.toJSONSchema(schema, { io: 'input' }) as PlainSchema;
}

/** Every schema by the name under which its fields are explained: datasets, `years.<dataset>`, and `page` for front matter. */
export const explained: Record<string, { file: string; schema: z.ZodType }> = {
  ...Object.fromEntries(
    Object.entries(yearly).map(([name, { file, schema }]) => [`years.${name}`, { file: `years/YYYY/${file}`, schema }]),
  ),
  ...datasets,
  page: { file: 'plan/{ja,en}/**.mdx', schema: pageSchema },
};

/** Whether a schema is a text in both languages. */
export function isLocalised({ properties }: PlainSchema): boolean {
  return properties !== undefined && Object.keys(properties).join() === 'ja,en' && properties['ja']!.type === 'string';
}

/** A schema that may be empty, without that; and whether it may. */
export function withoutNull(schema: PlainSchema): { schema: PlainSchema; nullable: boolean } {
  const some = schema.anyOf?.find((it) => it.type !== 'null');
  return some ? { schema: some, nullable: true } : { schema, nullable: false };
}

/** Every field of a schema in order, groups before what is in them. */
export function fieldRows(name: string, schema: z.ZodType): FieldRow[] {
  return rowsOf(name, plainSchema(schema)).slice(1);
}

function rowsOf(path: string, given: PlainSchema, required = true, list = false): FieldRow[] {
  const { schema } = withoutNull(given);
  if (schema.type === 'array') return rowsOf(path, schema.items ?? {}, required, true);
  const row = (kind: FieldRow['kind']): FieldRow => ({ path, kind, list, required, choices: schema.enum ?? [] });
  if (isLocalised(schema)) return [row('localised')];
  if (schema.properties) {
    const below = Object.entries(schema.properties).flatMap(([name, it]) =>
      rowsOf(`${path}.${name}`, it, schema.required?.includes(name) ?? false),
    );
    return [row('group'), ...below];
  }
  if (schema.type === 'object') return [row('map')];
  if (schema.enum) return [row('choice')];
  const kinds: Record<string, FieldRow['kind']> = { integer: 'whole', number: 'number', boolean: 'yes-no' };
  return [row(kinds[schema.type ?? ''] ?? 'text')];
}
