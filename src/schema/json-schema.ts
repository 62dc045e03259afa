import { z } from 'astro/zod';

/**
 * A schema as JSON Schema (draft 2020-12), in the form that HR writes: what has a default may be left out. Rules that join several
 * fields cannot be said in JSON Schema and are missing from it.
 * @param title name of the data, for whoever reads the schema alone
 */
export function jsonSchemaOf(schema: z.ZodType, title: string): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', override: ({ jsonSchema }) => dropOwnFormat(jsonSchema) });
  return { $schema, title, ...rest };
}

/* Zod names a format for words that must contain something; the standard knows none and strict readers refuse it. The pattern stays. */
function dropOwnFormat(schema: { format?: string; pattern?: string }): void {
  if (schema.format === 'includes' && schema.pattern !== undefined) delete schema.format;
}
