import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';

/** A JSON or YAML text that remembers on which line each value stands. */
export interface Positioned {
  value: unknown;
  /** Whatever the reader stumbled over, with its line. */
  errors: { code: string; line: number; reason: string }[];
  lineOf(path: readonly PropertyKey[]): number;
}

/**
 * Reads YAML, of which JSON is a part, with positions.
 * @param offset lines above the text in its file
 */
export function readYaml(text: string, offset = 0): Positioned {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const line = (position: number): number => lines.linePos(position).line + offset;
  const errors = document.errors.map((it) => ({ code: it.code as string, line: line(it.pos[0]), reason: it.message }));
  return { value: errors.length ? undefined : document.toJS(), errors, lineOf: (path) => positionOf(document, path, line, offset + 1) };
}

/** Reads strict JSON, with positions: what YAML would let pass (a comma too many, a comment) is an error. */
export function readJson(text: string): Positioned {
  const yaml = readYaml(text);
  const duplicates = yaml.errors.filter((it) => it.code === 'DUPLICATE_KEY');
  try {
    return { value: JSON.parse(text), errors: duplicates, lineOf: yaml.lineOf };
  } catch (error) {
    const reason = (error as Error).message;
    const named = /\(line (\d+) column/.exec(reason) ?? /at position (\d+)/.exec(reason);
    const last = text.trimEnd().split('\n').length;
    const line = named
      ? reason.includes('(line')
        ? Number(named[1])
        : text.slice(0, Number(named[1])).split('\n').length
      : (yaml.errors[0]?.line ?? last);
    return {
      value: undefined,
      errors: [{ code: 'SYNTAX', line, reason: reason.replace(/ in JSON at position.*/, '') }],
      lineOf: () => line,
    };
  }
}

function positionOf(document: Document, path: readonly PropertyKey[], line: (position: number) => number, top: number): number {
  let node: unknown = document.contents;
  let found = top;
  for (const segment of path) {
    if (isMap(node)) {
      const pair = node.items.find((it) => isScalar(it.key) && String(it.key.value) === String(segment));
      if (!pair) return found;
      found = line((pair.key as { range: [number] }).range[0]);
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(segment)] as { range?: [number] } | undefined;
      if (!item?.range) return found;
      const first = isMap(item) ? (item.items[0]?.key as { range?: [number] } | undefined) : undefined;
      found = line((first?.range ?? item.range)[0]);
      node = item;
    } else return found;
  }
  return found;
}
