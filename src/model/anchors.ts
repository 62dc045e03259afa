const circled = /^[\u2460-\u2473]/u;

/** The number inside a circled numeral, 1 to 20; `undefined` where the text does not open with one. */
export function circledNumber(text: string): number | undefined {
  return circled.test(text) ? text.charCodeAt(0) - 0x245f : undefined;
}

/**
 * The anchor of a place in the official document.
 * @param place chapter, section and item as the plan numbers them, such as `3-(3)` followed by a circled item
 * @returns the same numbers joined by hyphens, such as `3-3-4`
 */
export function anchorOf(place: string): string {
  return place
    .split('-')
    .map((part) => circledNumber(part) ?? part.replace(/[()]/g, ''))
    .join('-');
}

/**
 * Anchors for the headings of one page, in reading order. A numbered heading is its place and its number (`3-3-4`); any other
 * is what stands above it and a letter (`5-1-2-a`), so that an anchor outlives a change of words and is one in all languages.
 * @param page anchor of the page's own place
 * @returns a function to be called once a heading, with its depth and words, in order
 */
export function headingAnchors(page: string): (depth: number, text: string) => string {
  const above: string[] = [];
  const letters = new Map<string, number>();
  return (depth, text) => {
    above.length = Math.max(0, depth - 2);
    const parent = above.findLast((it) => it !== undefined) ?? page;
    const number = circledNumber(text);
    const nth = letters.get(parent) ?? 0;
    if (number === undefined) letters.set(parent, nth + 1);
    const anchor = `${parent}-${number ?? String.fromCharCode(97 + nth)}`;
    above[depth - 2] = anchor;
    return anchor;
  };
}
