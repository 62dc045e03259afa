import type { Words } from '../words.ts';
import type { readers as source } from './readers.ja.ts';

export const readers: Words<typeof source> = {
  first: 'First steps',
  passage: 'In the plan',
  missing: 'What this site does not have',
  ask: (department) => `Please ask ${department} about anything that is not clear.`,
  noAddress: 'The city has not supplied an e-mail address or a form yet.',
  mail: 'Ask by e-mail',
  form: 'Ask by form',
  questions: {
    highest: (n) => `The ${n} questions with the highest scores`,
    lowest: (n) => `The ${n} questions with the lowest scores`,
    question: 'Question (in short)',
    score: 'Score',
    about: (year, people, rate, low, high) =>
      `From the staff survey of ${year} (${people} answered, a response rate of ${rate}). Answers run from ${low} to ${high} points.`,
    mean: (value) => `The overall score is ${value}.`,
    all: 'See all questions',
  },
  numbers: 'The figures',
  numbersText: 'Baseline and target of the indicators that the measures gathered here serve.',
  indicator: 'Indicator',
  baseline: 'Baseline',
  target: 'Target',
  own: 'Your role',
  others: 'Roles of others that matter to you',
  gathered: 'What the plan asks and offers',
  beside: 'Principles across the chapters',
  more: 'More',
  onPage: 'On this page',
  elsewhere: 'Pages for others',
  measures: 'Narrow these down in the list of measures',
};
