/* The passage a reader is at goes along: into the other language, and into a report of an error. */
const follow = (): void => {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-twin]')) link.hash = location.hash;
  const note = document.querySelector<HTMLTextAreaElement>('textarea[data-address]');
  if (!note) return;
  note.value = note.value.replace(note.dataset['address']!, location.href);
  note.dataset['address'] = location.href;
  const mail = document.querySelector<HTMLAnchorElement>('a[data-mail]');
  if (mail) mail.href = mail.href.replace(/body=.*$/, () => `body=${encodeURIComponent(note.value)}`);
};
addEventListener('hashchange', follow);
follow();
