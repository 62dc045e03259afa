/** What the pages below a section are named after; `null` where the section is one page. */
export type SectionMember = 'indicator' | 'sub-category' | 'position' | 'audience' | null;

/** The sections of the site beside the plan itself, for links out of the plan's text. */
export const sections: Record<string, { members: SectionMember; also?: readonly string[] }> = {
  indicators: { members: 'indicator' },
  survey: { members: 'sub-category' },
  careers: { members: 'position', also: ['dx', 'competencies'] },
  for: { members: 'audience' },
  strategy: { members: null },
  measures: { members: null },
  glossary: { members: null },
  updates: { members: null },
  data: { members: null },
  checks: { members: null },
  search: { members: null },
  accessibility: { members: null },
  about: { members: null },
};
