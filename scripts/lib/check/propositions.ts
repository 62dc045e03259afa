import * as careerMap from './career-map-holds-together.ts';
import * as careers from './careers-name-what-exists.ts';
import * as definitions from './definitions-name-what-exists.ts';
import {
  everyAttributeIsAllowed,
  everyAttributeNamesSomething,
  everyComponentIsAllowed,
  everyComponentStandsInItsPlace,
} from './every-component-is-allowed.ts';
import { everyErratumIsShown, everyFigureIsShown } from './every-erratum-is-shown.ts';
import { everyFileIsKnown } from './every-file-is-known.ts';
import { everyAbilityHasOneCompetency, everyIdIsUnique, everyScoreHasOneName, everyTargetHasOneMeaning } from './every-id-is-unique.ts';
import { everyItemIsOnOnePage } from './every-item-is-on-one-page.ts';
import { everyDoorLeadsSomewhere, everyLinkArrives, everyStepLeadsSomewhere } from './every-link-arrives.ts';
import {
  everyPageHasItsTwin,
  twinsHaveTheSameComponents,
  twinsHaveTheSameOrder,
  twinsHaveTheSameHeadings,
  twinsHaveTheSameItems,
  twinsStandAtOnePlace,
} from './every-page-has-its-twin.ts';
import {
  everyCompetencyIsMarked,
  everyGroupHasATarget,
  everyQuestionHasAReading,
  everyYearIsInItsFolder,
} from './every-promise-is-complete.ts';
import { everyScoreIsOnTheScale, everySurveyAddsUp, noReadingIsTypedTwice, noSmallGroupIsShown } from './every-score-is-on-the-scale.ts';
import { everyPageHasItsOwnOrder, everySummaryFits } from './every-summary-fits.ts';
import { everyTermIsUnique } from './every-term-is-unique.ts';
import { everyTranslationIsFresh, noSourceIsTranslated } from './every-translation-is-fresh.ts';
import * as measures from './measures-name-what-exists.ts';
import { noFigureIsTypedTwice, noSurveyDateIsTypedTwice } from './no-figure-is-typed-twice.ts';
import { noPageRunsCode } from './no-page-runs-code.ts';
import { numbersAgreeInEveryPassage, numbersAgreeInEveryText } from './numbers-agree.ts';
import { everyPublishedNumberIsListed, publishedNumbersStay } from './published-numbers-stay.ts';
import * as years from './years-name-what-exists.ts';
import type { Proposition } from './proposition.ts';

/** Everything that must be true of the content, by the sentence that says it. */
export const propositions: Record<string, Proposition> = {
  everyFileIsKnown,
  noPageRunsCode,
  everyComponentIsAllowed,
  everyComponentStandsInItsPlace,
  everyAttributeIsAllowed,
  everyAttributeNamesSomething,
  everyIdIsUnique,
  everyScoreHasOneName,
  everyAbilityHasOneCompetency,
  everyTargetHasOneMeaning,
  ...definitions,
  ...years,
  ...careers,
  ...careerMap,
  ...measures,
  everyGroupHasATarget,
  everyCompetencyIsMarked,
  everyQuestionHasAReading,
  everyYearIsInItsFolder,
  everyScoreIsOnTheScale,
  everySurveyAddsUp,
  noSmallGroupIsShown,
  noReadingIsTypedTwice,
  publishedNumbersStay,
  everyPublishedNumberIsListed,
  everyPageHasItsTwin,
  twinsStandAtOnePlace,
  twinsHaveTheSameHeadings,
  twinsHaveTheSameItems,
  twinsHaveTheSameComponents,
  twinsHaveTheSameOrder,
  everyItemIsOnOnePage,
  everyErratumIsShown,
  everyFigureIsShown,
  everyTermIsUnique,
  everyLinkArrives,
  everyDoorLeadsSomewhere,
  everyStepLeadsSomewhere,
  numbersAgreeInEveryPassage,
  numbersAgreeInEveryText,
  noFigureIsTypedTwice,
  noSurveyDateIsTypedTwice,
  everySummaryFits,
  everyPageHasItsOwnOrder,
  noSourceIsTranslated,
  everyTranslationIsFresh,
};
