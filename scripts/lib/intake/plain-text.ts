/* What stands for a minus before a digit beside "-": white and black triangle as Japanese accounts print it, the mathematical minus,
   hyphens and dashes, and the long vowel mark that a kana keyboard gives. Normalising (NFKC) leaves all of them as they are. */
const minus = /[\u25b3\u25b2\u2212\u2010-\u2015\u30fc](?=\s*[\d.])/gu;
const invisible = /[\u200b-\u200d\u2060\ufeff\u00ad]/gu;

/** A text in half-width letters and digits with an ordinary minus; the apostrophe by which a spreadsheet marks text is gone. */
export function plainText(text: string): string {
  return text.normalize('NFKC').replace(invisible, '').replace(minus, '-').trim().replace(/^'/, '').trim();
}

/** A text as words are compared: half-width, lower case, without spaces and brackets. */
export function wordKey(text: string): string {
  return plainText(text)
    .toLowerCase()
    .replace(/[\s()[\]"']/g, '')
    .replace(/[\u30fb\u300c\u300d\u3010\u3011]/gu, '');
}

/** The words of a list that is written with bars between them, as they are compared. */
export function wordList(list: string): string[] {
  return list.split('|').map(wordKey);
}
