import type { Words } from '../words.ts';
import type { share as source } from './share.ja.ts';

export const share: Words<typeof source> = {
  summary: 'Share and embed',
  link: 'Link to this chart',
  code: 'Code to embed it',
  codeNote: 'Paste it into the HTML of another page and the chart appears there, with its source and a link to this site.',
  copy: 'Copy',
  copied: 'Copied',
  frameTitle: (chart, site) => `${chart} (${site})`,
  embedded: (site) => `See it in the web edition of the ${site}`,
  source: (organisation, title, place) => `Source: ${organisation}, ${title}, ${place} and others; drawn by this web edition`,
  counted: (name, n) => `${name} (${n})`,
  chart: 'Chart',
};
