import { isDeepStrictEqual } from 'node:util';
import { isMap, isSeq, parseDocument, type Node } from 'yaml';

/* As wide as the rest of the project. Full-width letters count twice. */
const width = 140;

/**
 * A value as JSON in the form that the content folder uses: what fits on a line stands on one, lists of things a line each.
 * @param indent how far the value itself is indented
 */
export function formattedJson(value: unknown, indent = 0, top = true): string {
  const line = inline(value);
  if (typeof value !== 'object' || value === null) return line;
  const members = Array.isArray(value)
    ? value.map((it) => ['', it] as const)
    : Object.entries(value).map(([key, it]) => [`${JSON.stringify(key)}: `, it] as const);
  if (members.length === 0) return line;
  const listed = Array.isArray(value) && typeof value[0] === 'object';
  if (!top && !listed && displayWidth(line) + indent <= width - 10) return line;
  const inner = members.map(([key, it]) => `${' '.repeat(indent + 2)}${key}${formattedJson(it, indent + 2, false)}`).join(',\n');
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${inner}\n${' '.repeat(indent)}${close}`;
}

/**
 * A JSON text with a new value, in which only what changed is written anew: the rest keeps its form, its order and its line breaks.
 * @param text the file as it stands
 * @param next what it shall say; lists of things with `of` are matched by it
 */
export function editedJson(text: string, next: unknown): string {
  const document = parseDocument(text, { keepSourceTokens: false });
  const node = document.contents as Node | null;
  if (!node || document.errors.length) return `${formattedJson(next)}\n`;
  const edited = text.slice(0, node.range![0]) + patched(text, node, next, 0) + text.slice(node.range![1]);
  return isDeepStrictEqual(JSON.parse(edited), next) ? edited : `${formattedJson(next)}\n`;
}

function patched(text: string, node: Node, next: unknown, indent: number): string {
  const source = text.slice(node.range![0], node.range![1]).trimEnd();
  const before: unknown = JSON.parse(source);
  if (isDeepStrictEqual(before, next) && sameOrder(before, next)) return source;
  const multiline = source.includes('\n');
  if (isMap(node) && isPlain(next)) {
    const parts = Object.entries(next).map(([key, value]) => {
      const pair = node.items.find((it) => String((it.key as unknown as { value: unknown }).value) === key);
      const old = pair?.value as Node | undefined;
      return `${JSON.stringify(key)}: ${old ? patched(text, old, value, indent + 2) : multiline ? expanded(value, indent + 2) : inline(value)}`;
    });
    return multiline ? block('{', parts, '}', indent) : parts.length ? `{ ${parts.join(', ')} }` : '{}';
  }
  if (isSeq(node) && Array.isArray(next)) {
    const items = node.items as Node[];
    const values = before as unknown[];
    // New members look like those that stand there.
    const spread = items.some((it) => text.slice(it.range![0], it.range![1]).trimEnd().includes('\n'));
    const parts = next.map((value, index) => {
      const of = isPlain(value) ? value['of'] : undefined;
      const at = of === undefined ? index : values.findIndex((it) => isPlain(it) && it['of'] === of);
      const old = items[at];
      return old ? patched(text, old, value, indent + 2) : spread ? expanded(value, indent + 2) : formattedJson(value, indent + 2, false);
    });
    return parts.length ? block('[', parts, ']', indent) : '[]';
  }
  return multiline ? expanded(next, indent) : inline(next);
}

function block(open: string, parts: readonly string[], close: string, indent: number): string {
  return `${open}\n${parts.map((it) => ' '.repeat(indent + 2) + it).join(',\n')}\n${' '.repeat(indent)}${close}`;
}

/** A value with every member on a line of its own. */
function expanded(value: unknown, indent: number): string {
  return JSON.stringify(value, undefined, 2).replaceAll('\n', `\n${' '.repeat(indent)}`);
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (!isPlain(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, it]) => `${JSON.stringify(key)}: ${inline(it)}`);
  return members.length ? `{ ${members.join(', ')} }` : '{}';
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Deep equality does not see the order of keys, and the order is part of the form. */
function sameOrder(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function displayWidth(text: string): number {
  return [...text].reduce((sum, it) => sum + (it.codePointAt(0)! > 0x2e7f ? 2 : 1), 0);
}
