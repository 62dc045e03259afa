import { audiencesSchema } from './audiences.ts';
import { careersSchema, trainingSchema } from './careers.ts';
import { indicatorsSchema, outcomesSchema, unitsSchema } from './indicators.ts';
import { competenciesSchema, dxSchema, positionsSchema } from './people.ts';
import { measureYearSchema, noteYearSchema, revisionsSchema } from './progress.ts';
import { publishedSchema } from './published.ts';
import { surveyYearSchema, yearReadingsSchema } from './readings.ts';
import { siteSchema } from './site.ts';
import { surveySchema, targetsSchema } from './survey.ts';
import { errataSchema, figuresSchema, glossarySchema, itemsSchema } from './words.ts';

/**
 * Every JSON dataset below the content folder that exists once: its file and its schema. One with `absent` may be left out;
 * the site then takes that value and has no page for it.
 */
export const datasets = {
  site: { file: 'site.json', schema: siteSchema },
  glossary: { file: 'glossary.json', schema: glossarySchema },
  errata: { file: 'errata.json', schema: errataSchema },
  units: { file: 'definitions/units.json', schema: unitsSchema },
  outcomes: { file: 'definitions/outcomes.json', schema: outcomesSchema },
  indicators: { file: 'definitions/indicators.json', schema: indicatorsSchema },
  survey: { file: 'definitions/survey.json', schema: surveySchema },
  targets: { file: 'definitions/targets.json', schema: targetsSchema },
  competencies: { file: 'definitions/competencies.json', schema: competenciesSchema },
  positions: { file: 'definitions/positions.json', schema: positionsSchema },
  dx: { file: 'definitions/dx.json', schema: dxSchema },
  figures: { file: 'definitions/figures.json', schema: figuresSchema },
  careers: { file: 'definitions/careers.json', schema: careersSchema },
  training: { file: 'definitions/training.json', schema: trainingSchema },
  revisions: { file: 'revisions.json', schema: revisionsSchema },
  published: { file: 'published.json', schema: publishedSchema, absent: { groups: [] } },
  items: { file: 'definitions/items.json', schema: itemsSchema },
  audiences: { file: 'audiences.json', schema: audiencesSchema, absent: { audiences: [] } },
} as const;

/** Every JSON dataset that exists once a fiscal year, as `years/<fy>/<file>`. */
export const yearly = {
  indicators: { file: 'indicators.json', schema: yearReadingsSchema },
  workforce: { file: 'workforce.json', schema: yearReadingsSchema },
  survey: { file: 'survey.json', schema: surveyYearSchema },
  measures: { file: 'measures.json', schema: measureYearSchema },
  notes: { file: 'notes.json', schema: noteYearSchema },
} as const;
