import type { Content } from '../../schema/content.ts';
import type { Position, Tier } from '../../schema/people.ts';
import type { Localised } from '../../schema/text.ts';
import { doubtsOf } from '../errata.ts';
import { both, bothLists, table, type Table } from './table.ts';

/** Competencies, positions with their roles and marks, and the tiers of digital talent (sections 2-(3), 2-(4) and 7 of the first plan). */
export function peopleTables(content: Content): Table[] {
  return [competencies(content), positions(content), positionRoles(content), positionMarks(content), tiers(content), requirements(content)];
}

function competencies({ competencies: { competencies: all } }: Content): Table {
  const rows = all.map((it) => ({
    id: it.id,
    number: it.number,
    ...both('label', it.label),
    ...bothLists('aims', it.aims),
    ...bothLists(
      'abilities',
      it.abilities.map((one) => one.label),
    ),
    source: it.source,
  }));
  return table(
    'competencies',
    ['id', 'number', 'label_ja', 'label_en', 'aims_ja', 'aims_en', 'abilities_ja', 'abilities_en', 'source'],
    ['id'],
    rows,
  );
}

/* A row of the printed table has no name of its own, only the titles in it. */
const titlesOf = ({ titles }: Position): Localised => ({
  ja: titles.map((it) => it.label.ja).join(' / '),
  en: titles.map((it) => it.label.en).join(' / '),
});

function positions({ positions: { positions: all }, competencies: { competencies: skills } }: Content): Table {
  const abilities = new Map(skills.flatMap((it) => it.abilities).map((it) => [it.id, it.label]));
  const rows = all.map((it) => ({
    id: it.id,
    ...both('label', titlesOf(it)),
    ...bothLists(
      'abilities',
      it.abilities.flatMap((one) => abilities.get(one) ?? []),
    ),
    source: it.source,
  }));
  return table('positions', ['id', 'label_ja', 'label_en', 'abilities_ja', 'abilities_en', 'source'], ['id'], rows);
}

function positionRoles({ positions: { positions: all } }: Content): Table {
  const rows = all.flatMap((it) =>
    it.roles.map((role) => ({
      position: it.id,
      ...both('position', titlesOf(it)),
      id: role.id,
      ...both('of', role.of),
      ...both('text', role.text),
    })),
  );
  return table(
    'position-roles',
    ['position', 'position_ja', 'position_en', 'id', 'of_ja', 'of_en', 'text_ja', 'text_en'],
    ['position', 'id'],
    rows,
    {
      position: 'positions',
    },
  );
}

function positionMarks(content: Content): Table {
  const { legend, positions: all } = content.positions;
  const doubts = doubtsOf(content);
  const rows = all.flatMap((position) =>
    content.competencies.competencies.map((competency) => {
      const mark = position.marks[competency.id];
      return {
        position: position.id,
        ...both('position', titlesOf(position)),
        competency: competency.id,
        ...both('competency', competency.label),
        mark: mark ?? null,
        sign: mark ? (legend[mark]?.sign ?? null) : null,
        doubt: doubts.find((it) => it.about.includes(position.id) && it.about.includes(competency.id))?.id ?? null,
      };
    }),
  );
  return table(
    'position-marks',
    ['position', 'position_ja', 'position_en', 'competency', 'competency_ja', 'competency_en', 'mark', 'sign', 'doubt'],
    ['position', 'competency'],
    rows,
    { position: 'positions', competency: 'competencies', doubt: 'errata' },
  );
}

function tiers({ dx }: Content): Table {
  const rows = dx.tiers.map((it) => ({
    id: it.id,
    ...both('label', it.label),
    ...both('rank', it.rank),
    shares_with: it.sharesWith ?? null,
    source: it.source,
  }));
  return table('dx-tiers', ['id', 'label_ja', 'label_en', 'rank_ja', 'rank_en', 'shares_with', 'source'], ['id'], rows, {
    shares_with: 'dx-tiers',
  });
}

const requirementsOf = (tier: Tier) => [
  ...tier.profiles.flatMap((profile) => profile.duties.map((it) => ({ ...it, kind: 'duty', profile }))),
  ...tier.skills.map((it) => ({ ...it, kind: 'skill', profile: undefined })),
  ...tier.training.map((it) => ({ ...it, kind: 'training', profile: undefined })),
  ...tier.recruitment.map((it) => ({ ...it, kind: 'recruitment', profile: undefined })),
];

function requirements({ dx }: Content): Table {
  const rows = dx.tiers.flatMap((tier) =>
    requirementsOf(tier).map(({ id, kind, text, profile }) => ({
      tier: tier.id,
      ...both('tier', tier.label),
      kind,
      profile: profile?.id ?? null,
      ...both('profile', profile?.label),
      id,
      ...both('text', text),
    })),
  );
  return table(
    'dx-requirements',
    ['tier', 'tier_ja', 'tier_en', 'kind', 'profile', 'profile_ja', 'profile_en', 'id', 'text_ja', 'text_en'],
    ['tier', 'kind', 'id'],
    rows,
    { tier: 'dx-tiers' },
  );
}
