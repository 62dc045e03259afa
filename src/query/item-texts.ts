import { itemWords } from '../i18n/item-words.ts';
import { loadContent } from './content.ts';

let loaded: Promise<ReturnType<typeof itemWords>> | undefined;

/** The words of every passage of the plan by item id, as {@link itemWords} reads them; once a build, in development at every call. */
export function itemTexts(): Promise<ReturnType<typeof itemWords>> {
  const read = (): Promise<ReturnType<typeof itemWords>> => loadContent().then(itemWords);
  if (!import.meta.env.PROD) return read();
  return (loaded ??= read());
}
