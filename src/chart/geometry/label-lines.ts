const narrow = /[iIjltfr.,:;|!()\s'\u2019\u201c\u201d-]/;
const broad = /[mwMW%@]/;
/** After these particles a Japanese phrase may end, where the next character is no hiragana (the end of a bunsetsu). */
const phraseEnd =
  /(?<=[\u3092\u306f\u304c\u306e\u306b\u3068\u3067\u3082\u3078\u3084\u3001\u30fb\uff09])(?=[^\p{sc=Hira}\u30fc\u3001\u30fb])|(?=\uff08)|(?<=\s)/u;

/** How wide a text is in a sans-serif face, in em: 1 for a full-width character, a generous estimate for Latin ones. */
export function textWidth(text: string): number {
  return [...text].reduce((sum, char) => {
    if (char > '\u2e7f') return sum + 1;
    if (narrow.test(char)) return sum + 0.37;
    if (broad.test(char)) return sum + 0.95;
    return sum + (/[A-Z]/.test(char) ? 0.74 : 0.63);
  }, 0);
}

/**
 * A label broken into lines at word and phrase ends only; a phrase wider than the room stays whole.
 * @param room width of a line in em
 */
export function labelLines(text: string, room: number): string[] {
  const key = `${room} ${text}`;
  let lines = known.get(key);
  if (!lines) known.set(key, (lines = brokenLines(text, room)));
  return lines;
}

/* A picture that is filtered sets the same labels again at every letter. */
const known = new Map<string, string[]>();

function brokenLines(text: string, room: number): string[] {
  const lines: string[] = [];
  for (const phrase of text.split(phraseEnd)) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth((last + phrase).trimEnd()) <= room) lines[lines.length - 1] = last + phrase;
    else lines.push(phrase);
  }
  return lines.map((it) => it.trim()).filter(Boolean);
}

/** The widest of some lines, in em. */
export function widest(lines: readonly string[]): number {
  return Math.max(0, ...lines.map(textWidth));
}
