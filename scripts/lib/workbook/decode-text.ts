import { UnreadableFile } from './grid.ts';

/* A byte order mark decides; else UTF-8, which no other encoding passes for by chance; else UTF-16 without a mark, by its zero
   bytes; else what Japanese Excel writes. */
type KnownEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'shift_jis';

/**
 * The text of a file in whichever encoding Japanese spreadsheets write: UTF-8 with or without a byte order mark, UTF-16, Shift_JIS
 * with the additions of CP932.
 * @throws UnreadableFile where it is none of them
 */
export function decodeText(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return decoded('utf-16le', bytes);
  if (a === 0xfe && b === 0xff) return decoded('utf-16be', bytes);
  const zeros = (from: 0 | 1): number => bytes.subarray(0, 2000).filter((it, n) => n % 2 === from && it === 0).length;
  const [even, odd] = [zeros(0), zeros(1)];
  if (even + odd > 0) return decoded(odd >= even ? 'utf-16le' : 'utf-16be', bytes);
  try {
    return decoded('utf-8', bytes);
  } catch {
    return decoded('shift_jis', bytes);
  }
}

function decoded(encoding: KnownEncoding, bytes: Uint8Array): string {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    // Control characters do not stand in a table; they are what other bytes look like.
    // eslint-disable-next-line no-control-regex
    if (/[\u0000-\u0008\u000e-\u001f\ufffe\uffff]/.test(text)) throw new Error(encoding);
    return text;
  } catch {
    throw new UnreadableFile('file.encoding');
  }
}
