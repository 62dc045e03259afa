import type { Words } from '../words.ts';
import type { inbox as source } from './inbox.ja.ts';

export const inbox: Words<typeof source> = {
  heading: 'Import of the spreadsheets received',
  outcomes: {
    written: 'Imported. Please check "What changes" below.',
    nothing: 'What the spreadsheets say is in the content already. Nothing changes.',
    refused: 'They could not be imported. Nothing was changed.',
    confirm: 'Some values need to be confirmed. Nothing was changed yet.',
    invalid: 'The result would have mistakes in it, so nothing was changed.',
    empty: 'There is no new spreadsheet.',
  },
  next: {
    written: 'Once you have checked it, merge this pull request to publish it.',
    nothing: '',
    refused: 'See "What was read", mend the spreadsheet in Excel and upload it to content/inbox/ again under the same name.',
    confirm:
      'If the values under "please confirm" are right, add **confirmed** under "Labels" on the right of this pull request. If not, mend the spreadsheet and upload it again under the same name. If confirmed is there already, take it off and add it again.',
    invalid: 'Mend what "Result of the checks" names below.',
    empty: '',
  },
  files: 'Spreadsheets read',
  laid: (year) => `The folder of ${year} was made.`,
  changes: 'What changes',
  remarks: 'What was read',
  validation: 'Result of the checks',
  report: 'Report of changes (all of it)',
  cut: 'The rest is left out here. npm run report writes all of it.',
  commit: {
    message: 'Import the spreadsheets received',
    none: 'There is nothing to record.',
    done: (count) => `Files recorded: ${count}.`,
  },
};
