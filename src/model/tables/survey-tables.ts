import type { Content } from '../../schema/content.ts';
import { meanOfQuestions, publishedScore, questionsInOrder, readingOf, recomputedScores, responseRate, scoreGroupsIn } from '../survey.ts';
import { readingCells, readingColumns } from './readings.ts';
import { both, table, type Table } from './table.ts';

/** The questionnaire, its surveys, the score of every question and the published scores beside the recomputed ones. */
export function surveyTables(content: Content): Table[] {
  return [surveys(content), questions(content), readings(content), scores(content)];
}

/* Recomputed numbers are published to as many decimals as tell a rounding from a difference. */
const rounded = (value: number): number => Number(value.toFixed(6));

function surveys({ years }: Content): Table {
  const rows = years.survey.map((it) => ({
    year: it.year,
    start: it.period.start,
    end: it.period.end,
    invited: it.invited,
    answered: it.answered,
    published_rate: it.publishedRate,
    recomputed_rate: rounded(responseRate(it)),
    questions: it.scores.filter(({ absent }) => absent !== 'not-measured').length,
  }));
  return table(
    'surveys',
    ['year', 'start', 'end', 'invited', 'answered', 'published_rate', 'recomputed_rate', 'questions'],
    ['year'],
    rows,
  );
}

const placeColumns = ['category', 'category_ja', 'category_en', 'sub_category', 'sub_category_ja', 'sub_category_en'] as const;
const placeCells = ({ subCategory, category }: ReturnType<typeof questionsInOrder>[number]) => ({
  category: category.id,
  ...both('category', category.label),
  sub_category: subCategory.id,
  ...both('sub_category', subCategory.label),
});

function questions(content: Content): Table {
  const rows = questionsInOrder(content).map((it, at) => ({
    number: at + 1,
    id: it.question.id,
    ...both('label', it.question.label),
    ...placeCells(it),
    asked_of: it.question.askedOf,
    source: it.category.source,
    succeeds: it.question.succeeds ?? null,
  }));
  return table(
    'survey-questions',
    ['number', 'id', 'label_ja', 'label_en', ...placeColumns, 'asked_of', 'source', 'succeeds'],
    ['id'],
    rows,
  );
}

function readings(content: Content): Table {
  const rows = content.years.survey.flatMap((survey) =>
    questionsInOrder(content).map((it) => ({
      year: survey.year,
      question: it.question.id,
      ...both('label', it.question.label),
      ...placeCells(it),
      ...readingCells(readingOf(survey, it.question.id)),
      unit: content.survey.unit,
    })),
  );
  return table(
    'survey-readings',
    ['year', 'question', 'label_ja', 'label_en', ...placeColumns, 'unit', ...readingColumns],
    ['year', 'question'],
    rows,
    {
      year: 'surveys',
      question: 'survey-questions',
      unit: 'units',
    },
  );
}

function scores(content: Content): Table {
  const rows = content.years.survey.flatMap((survey) => {
    const checked = recomputedScores(content, survey.year);
    return scoreGroupsIn(content, survey).map((group) => {
      const check = checked.find((it) => it.group.id === group.id);
      const recomputed = meanOfQuestions(survey, group.questions);
      return {
        year: survey.year,
        group: group.id,
        ...both('label', group.label),
        level: group.level,
        category: group.category?.id ?? null,
        questions: group.questions.length,
        published: publishedScore(survey, group.id) ?? null,
        recomputed: recomputed === undefined ? null : rounded(recomputed),
        difference: check ? rounded(check.difference) : null,
        agrees: check?.agrees ?? null,
        unit: content.survey.unit,
      };
    });
  });
  return table(
    'survey-scores',
    ['year', 'group', 'label_ja', 'label_en', 'level', 'category', 'questions', 'unit', 'published', 'recomputed', 'difference', 'agrees'],
    ['year', 'group'],
    rows,
    { year: 'surveys', unit: 'units' },
  );
}
