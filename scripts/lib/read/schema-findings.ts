import type { z } from 'astro/zod';
import { stringsOf } from '../../../src/i18n/strings.ts';
import { errorAt, type Finding, type FindingKey } from '../report/finding.ts';
import { nearest } from '../report/nearest.ts';

type Issue = z.core.$ZodIssue;
type Node = z.core.$ZodType & { def: Record<string, unknown> };

/**
 * What a schema refuses, as findings.
 * @param value the value that was refused, for what it holds at each place
 * @param lineOf the line of a place in the file
 */
export function schemaFindings(
  file: string,
  schema: z.ZodType,
  value: unknown,
  issues: readonly Issue[],
  lineOf: (path: readonly PropertyKey[]) => number,
): Finding[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      const known = keysAt(schema as unknown as Node, issue.path);
      return issue.keys.map((key) =>
        errorAt(file, lineOf([...issue.path, key]), 'value.unknownKey', {
          name: [...issue.path, key].join('.'),
          key,
          near: nearest(key, known),
          known: known.join(', '),
        }),
      );
    }
    const given = at(value, issue.path);
    return [errorAt(file, lineOf(issue.path), ...sentence(issue, given))];
  });
}

function sentence(issue: Issue, given: unknown): [FindingKey, Finding['values']] {
  const values: Finding['values'] = { name: issue.path.join('.') || 'JSON', given: typeof given === 'object' ? '{…}' : String(given) };
  const own = Object.hasOwn(stringsOf('ja').findings.messages, issue.message) ? (issue.message as FindingKey) : undefined;
  if (own && issue.code === 'custom') return [own, values];
  if (issue.code === 'invalid_key') return ['id.form', { ...values, given: String(issue.path.at(-1)) }];
  if (given === undefined) return ['value.missing', values];
  if (own) return [own, values];
  if (issue.code === 'invalid_type') return ['value.type', { ...values, expected: issue.expected }];
  if (issue.code === 'invalid_value') {
    const choices = issue.values.map(String);
    return ['value.choice', { ...values, choices: choices.join(', '), near: nearest(String(given), choices) }];
  }
  if (issue.code === 'too_small')
    return given === '' ? ['text.empty', values] : ['value.small', { ...values, limit: String(issue.minimum), given: sizeOf(given) }];
  if (issue.code === 'too_big') return ['value.big', { ...values, limit: String(issue.maximum), given: sizeOf(given) }];
  return ['value.other', { ...values, reason: issue.message }];
}

function sizeOf(given: unknown): string {
  return Array.isArray(given) ? String(given.length) : String(given);
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((it, key) => (it as Record<PropertyKey, unknown> | undefined | null)?.[key], value);
}

/** The keys that a schema knows at a place of its value. */
function keysAt(schema: Node, path: readonly PropertyKey[]): string[] {
  let node: Node | undefined = unwrap(schema);
  for (const key of path) {
    const { shape, element, valueType } = (node?.def ?? {}) as { shape?: Record<PropertyKey, Node>; element?: Node; valueType?: Node };
    node = unwrap(shape?.[key] ?? element ?? valueType);
  }
  return Object.keys((node?.def['shape'] as object | undefined) ?? {});
}

function unwrap(node: Node | undefined): Node | undefined {
  while (node?.def['innerType']) node = node.def['innerType'] as Node;
  return node;
}
