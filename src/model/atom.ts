/** An entry of a feed. */
export interface FeedEntry {
  /** A name that never changes, wherever the site is served. */
  id: string;
  title: string;
  /** Address of the page: with its host where that is known, else from the root of the host. */
  address: string;
  /** `YYYY-MM-DD`; the time of day is not known and given as midnight in Japan. */
  updated: string;
  /** Plain words. */
  summary: string;
}

/** A feed, newest entry first. */
export interface Feed {
  id: string;
  language: string;
  title: string;
  subtitle: string;
  author: string;
  /** The page that it belongs to, and its own address. */
  address: string;
  self: string;
  entries: FeedEntry[];
}

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** A text as it may stand in XML, in an attribute too; characters that XML cannot hold are left out. */
export function escapeXml(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/[&<>"']/g, (it) => marks[it]!);
}

const moment = (day: string): string => `${day}T00:00:00+09:00`;

/** A feed as Atom (RFC 4287). */
export function atomOf({ id, language, title, subtitle, author, address, self, entries }: Feed): string {
  const text = (name: string, words: string): string => `<${name}>${escapeXml(words)}</${name}>`;
  const link = (rel: string, to: string, type: string): string => `<link rel="${rel}" type="${type}" href="${escapeXml(to)}"/>`;
  const newest = entries
    .map((it) => it.updated)
    .sort()
    .at(-1);
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(language)}">`,
    `  ${text('id', id)}`,
    `  ${text('title', title)}`,
    `  ${text('subtitle', subtitle)}`,
    ...(newest ? [`  ${text('updated', moment(newest))}`] : []),
    `  <author>${text('name', author)}</author>`,
    `  ${link('alternate', address, 'text/html')}`,
    `  ${link('self', self, 'application/atom+xml')}`,
    ...entries.flatMap((it) => [
      '  <entry>',
      `    ${text('id', it.id)}`,
      `    ${text('title', it.title)}`,
      `    ${text('updated', moment(it.updated))}`,
      `    ${link('alternate', it.address, 'text/html')}`,
      `    ${text('summary', it.summary)}`,
      '  </entry>',
    ]),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}
