/* Where the site is served is known here at the latest: addresses without a host get it before they are copied. */
for (const field of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('.chart-share [data-relative]')) {
  const path = field.dataset['relative']!;
  field.value = field.value.replace(path, new URL(path, location.href).href);
}

/* Without a secure address there is no clipboard, and the text can still be selected. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  button.hidden = !navigator.clipboard;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(button.parentElement!.querySelector<HTMLInputElement>('input, textarea')!.value);
    button.textContent = button.dataset['copy']!;
  });
}
