/** The rooms of the site that the header leads to, in order. */
export const mainPages = [
  { name: 'plan', path: '/plan/' },
  { name: 'indicators', path: '/indicators/' },
  { name: 'survey', path: '/survey/' },
  { name: 'careers', path: '/careers/' },
  { name: 'glossary', path: '/glossary/' },
  { name: 'checks', path: '/checks/' },
] as const;

/** The rooms that the footer leads to. */
export const footerPages = [
  ...mainPages,
  { name: 'strategy', path: '/strategy/' },
  { name: 'measures', path: '/measures/' },
  { name: 'updates', path: '/updates/' },
  { name: 'data', path: '/data/' },
  { name: 'about', path: '/about/' },
  { name: 'accessibility', path: '/accessibility/' },
] as const;
