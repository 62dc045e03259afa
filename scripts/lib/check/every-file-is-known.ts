import { datasets, yearly } from '../../../src/schema/datasets.ts';
import { pagePattern } from '../read/content-folder.ts';
import { errorAt } from '../report/finding.ts';
import { nearest } from '../report/nearest.ts';
import { proposition } from './proposition.ts';

const single = Object.values(datasets).map((it) => it.file as string);
const everyYear = Object.values(yearly).map((it) => it.file as string);
const segment = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A file that nothing reads is a change that nobody sees: every file is a dataset, a page, a note or a received spreadsheet. */
export const everyFileIsKnown = proposition([], (_, { files }) =>
  files.flatMap((file) => {
    if (file.startsWith('inbox/') || file === 'README.md' || single.includes(file)) return [];
    const page = pagePattern.exec(file);
    if (page) return page[2]!.split('/').every((it) => segment.test(it)) ? [] : [errorAt(file, 1, 'file.name', { file })];
    const [folder, year, leaf, more] = file.split('/');
    if (folder === 'years' && /^\d{4}$/.test(year!) && leaf && !more && everyYear.includes(leaf)) return [];
    const known = folder === 'years' ? everyYear.map((it) => `years/${/^\d{4}$/.test(year!) ? year : 'YYYY'}/${it}`) : single;
    return [errorAt(file, 1, 'file.unknown', { file, near: nearest(file, known) })];
  }),
);
