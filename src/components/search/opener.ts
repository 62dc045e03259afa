/** Opens search by its button, by `/` and by Ctrl-K or Command-K; until then nothing of search is fetched. */
const button = document.querySelector<HTMLButtonElement>('[data-search-open]')!;

function open(event: Event): void {
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>('[data-search-page] input');
  if (field) return field.focus();
  import('./dialog.ts').then(
    ({ openDialog }) => openDialog(),
    // without the dialog the form still leads to the search page
    () => button.form!.submit(),
  );
}

button.addEventListener('click', open);
document.addEventListener('keydown', (event) => {
  const typing = (event.target as Element).closest?.('input, textarea, select, [contenteditable]');
  const wanted =
    event.key === 'k'
      ? (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey
      : event.key === '/' && !typing && !event.ctrlKey && !event.metaKey;
  if (!wanted || document.querySelector('dialog[open]')) return;
  open(event);
});
