/**
 * Any text as words in Markdown: nothing in a received file can become a link, a mention, a picture or markup on the page where the
 * report is shown.
 */
export function markdownText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/&/g, '&amp;')
    .replace(/#(?=\d)/g, '&#35;')
    .replace(/@/g, '&#64;')
    .replace(/</g, '&lt;')
    .replace(/:\/\//g, ':&#47;&#47;')
    .replace(/www\./gi, (it) => `${it.slice(0, -1)}&#46;`)
    .replace(/[\\`*_[\]|~!]/g, '\\$&');
}
