import Baseline from './Baseline.astro';
import CompetencyList from './CompetencyList.astro';
import Erratum from './Erratum.astro';
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import IndicatorTable from './IndicatorTable.astro';
import Item from './Item.astro';
import OutcomeTree from './OutcomeTree.astro';
import Pending from './Pending.astro';
import PlanLink from './PlanLink.astro';
import PositionRoles from './PositionRoles.astro';
import PositionTable from './PositionTable.astro';
import Score from './Score.astro';
import ScoreStaff from './ScoreStaff.astro';
import ScoreTable from './ScoreTable.astro';
import SurveyFact from './SurveyFact.astro';
import SurveyTable from './SurveyTable.astro';
import Target from './Target.astro';
import TargetTable from './TargetTable.astro';
import Term from './Term.astro';
import TierTable from './TierTable.astro';

/** What an author may write in a page of the plan, and what Markdown's own elements become. */
export const mdxComponents = {
  Baseline,
  CompetencyList,
  Erratum,
  IndicatorTable,
  Item,
  OutcomeTree,
  Pending,
  PositionRoles,
  PositionTable,
  Score,
  ScoreStaff,
  ScoreTable,
  SurveyFact,
  SurveyTable,
  Target,
  TargetTable,
  Term,
  TierTable,
  a: PlanLink,
  h2: Heading2,
  h3: Heading3,
};
