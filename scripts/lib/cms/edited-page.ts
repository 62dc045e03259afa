import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq, parse, parseDocument, Scalar, stringify, type Pair, type YAMLMap } from 'yaml';
import { pageSchema } from '../../../src/schema/words.ts';
import { plainSchema } from '../../../src/schema/field-paths.ts';
import { settled } from './settled.ts';

/**
 * A page with what a form says, in which only the edited fields and the edited lines of the body differ from what was there.
 * @param text the file as it stands
 * @param raw the page as the editor would write it
 * @returns the new text, and its front matter as data
 * @throws SyntaxError where either has no front matter
 */
export function editedPage(text: string, raw: string): { text: string; data: unknown } {
  const old = cut(text);
  const next = cut(raw.endsWith('\n') ? raw : `${raw}\n`);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const data = settled(parse(old.frontMatter), parse(next.frontMatter), plainSchema(pageSchema)) as Record<string, unknown>;
  return { text: old.open + frontMatterWith(old.frontMatter, data, newline) + old.close + bodyWith(old.body, next.body, newline), data };
}

/** A page in its four parts; put together again they are the page, byte for byte. */
function cut(text: string): { open: string; frontMatter: string; close: string; body: string } {
  const [whole, open, frontMatter, close] = /^(---[ \t]*\r?\n)([\s\S]*?)(?<=\n)(---[ \t]*(?:\r?\n|$))/.exec(text) ?? [];
  if (whole === undefined) throw new SyntaxError('front matter');
  return { open: open!, frontMatter: frontMatter!, close: close!, body: text.slice(whole.length) };
}

/** The words of a body may change; how it begins and ends and breaks its lines stays. */
function bodyWith(old: string, next: string, newline: string): string {
  const lines = next.replace(/\r\n/g, '\n').trim();
  if (lines === old.replace(/\r\n/g, '\n').trim()) return old;
  const lead = /^\s*/.exec(old)![0];
  const tail = /\s*$/.exec(old)![0] || newline;
  return lead + lines.replaceAll('\n', newline) + tail;
}

function frontMatterWith(text: string, data: Record<string, unknown>, newline: string): string {
  const document = parseDocument(text);
  const map = document.contents as YAMLMap;
  let result = text;
  // From the end, so that what stands before keeps its place.
  for (const pair of [...(map.items as Pair[])].reverse()) {
    const key = String((pair.key as Scalar).value);
    const was = (pair.value as { toJSON?(): unknown } | null)?.toJSON?.() ?? null;
    if (isDeepStrictEqual(was, data[key])) continue;
    const [from, to] = rangeOf(pair, text);
    result = result.slice(0, from) + (key in data ? lineOf(key, data[key], pair, newline) : '') + result.slice(to);
  }
  const known = (map.items as Pair[]).map((it) => String((it.key as Scalar).value));
  const added = Object.keys(data).filter((it) => !known.includes(it));
  return added.length === 0
    ? result
    : `${result.replace(/\r?\n?$/, newline)}${added.map((it) => lineOf(it, data[it], undefined, newline)).join('')}`;
}

/** From the name of a field to the end of the last line of its value. */
function rangeOf({ key, value }: Pair, text: string): [number, number] {
  const [from] = (key as Scalar).range!;
  const [, end] = (value as Scalar | null)?.range ?? (key as Scalar).range!;
  const lineEnd = text.indexOf('\n', text[end - 1] === '\n' ? end - 1 : end);
  return [from, lineEnd < 0 ? text.length : lineEnd + 1];
}

/** A field as it would be written in the manner in which it was. */
function lineOf(key: string, value: unknown, pair: Pair | undefined, newline: string): string {
  const old = pair?.value;
  const wasQuoted = isScalar(old) && (old.type === 'QUOTE_DOUBLE' || old.type === 'QUOTE_SINGLE');
  const inner = isMap(old)
    ? new Set(
        (old.items as Pair[]).filter((it) => (it.value as Scalar).type === 'QUOTE_DOUBLE').map((it) => String((it.key as Scalar).value)),
      )
    : undefined;
  const document = parseDocument(stringify({ [key]: value }, { lineWidth: 0, aliasDuplicateObjects: false }));
  const node = (document.contents as YAMLMap).items[0]!.value;
  if (wasQuoted && isScalar(node)) node.type = old.type as Scalar.Type;
  if (isSeq(node) && ((isSeq(old) && old.flow) || node.items.length === 0 || !old)) node.flow = true;
  if (isMap(node) && inner)
    for (const it of node.items as Pair[]) if (inner.has(String((it.key as Scalar).value))) (it.value as Scalar).type = Scalar.QUOTE_DOUBLE;
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).replaceAll('\n', newline);
}
