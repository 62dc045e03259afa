import { isMap, isScalar, parseDocument, stringify, type Pair, type Scalar } from 'yaml';
import { splitPage } from '../../../src/model/mdx.ts';

const field = 'translatedFrom';

/**
 * A page with what its sections were made from in its front matter. Nothing else of the text is touched, byte for byte.
 * @param stamps by section, in order; they take the place of all that were there
 * @throws SyntaxError where the page has no front matter or it cannot be read
 */
export function withStamps(text: string, stamps: Readonly<Record<string, string>>): string {
  const parts = splitPage(text);
  if (!parts) throw new SyntaxError('front matter');
  const { frontMatter } = parts;
  const start = text.indexOf(frontMatter, 3);
  const end = start + frontMatter.length;
  const newline = frontMatter.includes('\r\n') ? '\r\n' : '\n';
  const block = stringify({ [field]: stamps }, { lineWidth: 0 }).replaceAll('\n', newline);
  const [from, to] = rangeOf(frontMatter) ?? [frontMatter.length, frontMatter.length];
  return text.slice(0, start + from) + block + text.slice(start + to, end) + text.slice(end);
}

/** Where the field stands in the front matter, its last line break included; `undefined` where it is not there. */
function rangeOf(frontMatter: string): [number, number] | undefined {
  const document = parseDocument(frontMatter);
  if (document.errors.length > 0 || !isMap(document.contents)) throw new SyntaxError(document.errors[0]?.message ?? 'front matter');
  const pair = (document.contents.items as Pair[]).find((it) => isScalar(it.key) && it.key.value === field);
  if (!pair) return undefined;
  const [from] = (pair.key as Scalar).range!;
  const [, valueEnd] = (pair.value as Scalar | null)?.range ?? (pair.key as Scalar).range!;
  const lineEnd = frontMatter.indexOf('\n', frontMatter[valueEnd - 1] === '\n' ? valueEnd - 1 : valueEnd);
  return [from, lineEnd < 0 ? frontMatter.length : lineEnd + 1];
}
