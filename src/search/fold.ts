const hiragana = /[\u3041-\u3096\u309d\u309e]/gu;
const hiraganaOnly = /^[\p{sc=Hira}\u30fc\s]+$/u;
const japanese = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u;

/** A text as search compares it: half and full width alike (NFKC), lower case, single spaces. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** A folded text without its spaces and word breaks, because Japanese writes none and a reader types either way. */
export function squeeze(text: string): string {
  return fold(text).replace(/[\s\u200b]+/gu, '');
}

/** The same sounds in katakana. */
export function katakanaOf(text: string): string {
  return text.replace(hiragana, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));
}

/** Whether a text is all hiragana, so that it may be the reading of something. */
export function isHiragana(text: string): boolean {
  return hiraganaOnly.test(text);
}

/** Whether a text has Japanese characters. */
export function hasJapanese(text: string): boolean {
  return japanese.test(text);
}
