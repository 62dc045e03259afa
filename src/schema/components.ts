/** What an attribute of a component names: the ids or values that it may take come from the content itself. */
export type AttributeKind =
  'item' | 'term' | 'score' | 'target' | 'baseline' | 'surveyFact' | 'surveyYear' | 'outcome' | 'category' | 'figure' | 'erratum';

/** A component that a page of the plan may use. */
export interface ComponentRule {
  /** `block` stands alone between blank lines, `inline` stands inside a sentence. */
  place: 'block' | 'inline';
  /** Whether it stands around words. */
  wraps: boolean;
  attributes: Record<string, { kind: AttributeKind; required: boolean }>;
}

/** The facts of a survey that a sentence may take from the data. */
export const surveyFacts = ['invited', 'answered', 'rate', 'questions', 'midpoint', 'max', 'start', 'end'] as const;
export type SurveyFactName = (typeof surveyFacts)[number];

const must = (kind: AttributeKind) => ({ kind, required: true });
const may = (kind: AttributeKind) => ({ kind, required: false });
const inline = (attributes: ComponentRule['attributes'], wraps = false): ComponentRule => ({ place: 'inline', wraps, attributes });
const block = (attributes: ComponentRule['attributes'] = {}): ComponentRule => ({ place: 'block', wraps: false, attributes });

/** Every component that the text of the plan may use. Nothing else is allowed there, so nothing in content can run code. */
export const components = {
  Item: inline({ id: must('item') }),
  Term: inline({ id: must('term') }, true),
  Score: inline({ of: must('score'), year: must('surveyYear') }),
  Target: inline({ of: must('target') }),
  Baseline: inline({ of: must('baseline') }),
  SurveyFact: inline({ of: must('surveyFact'), year: must('surveyYear') }),
  ScoreTable: block({ year: must('surveyYear') }),
  TargetTable: block(),
  IndicatorTable: block({ outcome: may('outcome') }),
  SurveyTable: block({ category: must('category'), year: must('surveyYear') }),
  CompetencyList: block(),
  PositionTable: block(),
  PositionRoles: block(),
  TierTable: block(),
  OutcomeTree: block(),
  ScoreStaff: block(),
  Pending: block({ figure: must('figure') }),
  Erratum: block({ id: must('erratum') }),
} satisfies Record<string, ComponentRule>;
export type ComponentName = keyof typeof components;
