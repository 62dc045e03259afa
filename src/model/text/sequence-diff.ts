/** A run of two lists that is in both, or only in the earlier or only in the later. */
export interface Run {
  kind: 'same' | 'removed' | 'added';
  items: string[];
}

/** How the later of two lists came from the earlier: the fewest that were taken out and put in (longest common subsequence). */
export function sequenceDiff(before: readonly string[], after: readonly string[]): Run[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < before.length - head && tail < after.length - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const [a, b] = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)];
  const common = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      common[i]![j] = a[i] === b[j] ? common[i + 1]![j + 1]! + 1 : Math.max(common[i + 1]![j]!, common[i]![j + 1]!);

  const runs: Run[] = [];
  const push = (kind: Run['kind'], items: readonly string[]): void => {
    const last = runs.at(-1);
    if (items.length === 0) return;
    if (last?.kind === kind) last.items.push(...items);
    else runs.push({ kind, items: [...items] });
  };
  push('same', before.slice(0, head));
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      push('same', [a[i++]!]);
      j++;
    } else if (j >= b.length || (i < a.length && common[i + 1]![j]! >= common[i]![j + 1]!)) push('removed', [a[i++]!]);
    else push('added', [b[j++]!]);
  }
  push('same', before.slice(before.length - tail));
  return runs;
}

/** The words of a text, whatever it is written in: runs of kanji, of kana, of letters and digits, and single marks. Joined they are the text. */
export function wordsIn(text: string): string[] {
  return (
    text.match(/<[^<>]*>|\p{sc=Han}+|\p{sc=Hira}+|[\p{sc=Kana}\u30fc]+|[\p{sc=Latn}\p{N}]+(?:[.,'\u2019-][\p{sc=Latn}\p{N}]+)*|\s+|./gu) ??
    []
  );
}
