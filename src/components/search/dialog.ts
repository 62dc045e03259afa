import sheet from '../../styles/search.css?url';
import type { Locale } from '../../schema/content.ts';
import { element } from './element.ts';
import { createPanel, type Panel } from './panel.ts';
import { searchWords } from './strings.ts';

let made: Promise<{ dialog: HTMLDialogElement; panel: Panel }> | undefined;

/** Opens the search dialog. Closing it gives the focus back to where it was. */
export async function openDialog(): Promise<void> {
  const { dialog, panel } = await (made ??= makeDialog(document.documentElement.lang as Locale));
  if (dialog.open) return;
  dialog.showModal();
  panel.input.focus();
  panel.input.select();
}

async function makeDialog(locale: Locale): Promise<{ dialog: HTMLDialogElement; panel: Panel }> {
  const words = searchWords[locale];
  const panel = createPanel({ locale, page: false });
  const close = element('button', { type: 'button', class: 'search-close' }, words.close);
  panel.root.querySelector('form')!.append(close);
  const keys = Object.entries({ '\u2191 \u2193': words.keys.move, Enter: words.keys.open, Esc: words.keys.close });
  const help = element(
    'p',
    { class: 'search-keys' },
    ...keys.map(([key, does]) => element('span', {}, element('kbd', {}, key), ` ${does}`)),
  );
  const dialog = element('dialog', { class: 'search-dialog', 'aria-label': words.label }, panel.root, help);
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    // a search field would first empty itself
    event.preventDefault();
    dialog.close();
  });
  dialog.addEventListener('click', (event) => {
    const target = event.target as Element;
    const samePage = target.closest('a')?.pathname === location.pathname && !event.defaultPrevented;
    if (target === dialog || samePage) dialog.close();
  });
  await styled();
  document.body.append(dialog);
  return { dialog, panel };
}

/** Resolves once the dialog's styles are there, or cannot be had: it works without them. */
function styled(): Promise<void> {
  return new Promise((done) => {
    const link = element('link', { rel: 'stylesheet', href: sheet });
    link.addEventListener('load', () => done());
    link.addEventListener('error', () => done());
    document.head.append(link);
  });
}
