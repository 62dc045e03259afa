import Encoding from 'encoding-japanese';
import { csvOf } from '../../../src/model/csv.ts';
import type { PlannedSheet } from './write-xlsx.ts';

/** What a CSV file can be written in: as today's programs read it, or as older Japanese ones do. */
export type CsvEncoding = 'utf-8' | 'cp932';

/** A sheet as CSV: its words and numbers without its looks. */
export function csvBytes(sheet: PlannedSheet, encoding: CsvEncoding): Uint8Array {
  const [head = [], ...rows] = sheet.rows.map((row) =>
    row.map(({ value }) => (value instanceof Date ? value.toISOString().slice(0, 10) : value)),
  );
  const text = csvOf(
    head.map((it) => String(it ?? '')),
    rows,
  );
  return encodedText(text, encoding);
}

/**
 * A text in the bytes of an encoding; UTF-8 keeps its byte order mark, CP932 has none. What CP932 does not know becomes a question
 * mark.
 */
export function encodedText(text: string, encoding: CsvEncoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  return Uint8Array.from(Encoding.convert(Encoding.stringToCode(text.replace(/^\ufeff/, '')), { to: 'SJIS', from: 'UNICODE' }));
}
