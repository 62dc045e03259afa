/**
 * Lets arrow keys walk from the field through the links of the results and back; Home and End go to the first and last,
 * and typing on a link goes on in the field.
 * @param root holds the field and the links
 */
export function walkLinks(root: HTMLElement, input: HTMLInputElement): void {
  root.addEventListener('keydown', (event) => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const links = [...root.querySelectorAll<HTMLAnchorElement>('.search-results a, .search-more a, .search-elsewhere a')];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    const field = document.activeElement === input;
    if (!field && at < 0) return;
    const to = stepOf(event.key, at, links.length, field);
    if (to === undefined) {
      if (!field && event.key.length === 1 && event.key !== ' ') input.focus();
      return;
    }
    event.preventDefault();
    (links[to] ?? input).focus();
  });
}

/** The link to go to, counted from 0; -1 is the field; `undefined` where the key means something else. */
function stepOf(key: string, at: number, count: number, field: boolean): number | undefined {
  if (key === 'ArrowDown') return count === 0 ? undefined : Math.min(at + 1, count - 1);
  if (field) return undefined;
  if (key === 'ArrowUp') return at - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return undefined;
}
