import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../scripts/lib/run/command.ts';

const city = join(root, 'tests/fixtures/kakuu');
const read = async <T>(folder: string, file: string): Promise<T> => JSON.parse(await readFile(join(folder, file), 'utf8')) as T;
const write = (folder: string, file: string, data: unknown): Promise<void> =>
  writeFile(join(folder, file), `${JSON.stringify(data, null, 2)}\n`);

interface Survey {
  categories: { subCategories: { id: string; questions: object[] }[] }[];
}
interface Year {
  year: number;
  answered: number;
  published: { of: string; value: number }[];
  scores: { of: string; value?: number }[];
}

/**
 * The invented city with more of everything: questions shared out over its sub-categories, a survey and workforce numbers every year.
 * @param years how many surveys, the last of them three years after the city's own
 * @param questions how many questions there are in all
 * @returns its content folder
 */
export async function largeCity(years: number, questions: number): Promise<string> {
  const folder = join(root, '.cache/bench/content');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await cp(city, folder, { recursive: true });
  const survey = await read<Survey>(folder, 'definitions/survey.json');
  const subCategories = survey.categories.flatMap((it) => it.subCategories);
  const given = subCategories.flatMap((it) => it.questions).length;
  const added = Array.from({ length: questions - given }, (_, at) => `added-question-${at + 1}`);
  added.forEach((id, at) =>
    subCategories[at % subCategories.length]!.questions.push({
      id,
      label: { ja: `\u8ffd\u52a0\u306e\u8a2d\u554f${at + 1}`, en: `Added question ${at + 1}` },
      askedOf: 'everyone',
    }),
  );
  await write(folder, 'definitions/survey.json', survey);
  const newest = await read<Year>(folder, 'years/2027/survey.json');
  const workforce = await read<{ year: number; readings: { of: string }[] }>(folder, 'years/2027/workforce.json');
  const moved = (value: number, at: number, year: number): number =>
    Number(Math.min(5, Math.max(1, value + Math.sin(at * 7 + year * 3) * 0.4)).toFixed(2));
  const last = newest.year + 3;
  for (let year = last - years + 1; year <= last; year++) {
    await mkdir(join(folder, 'years', String(year)), { recursive: true });
    const scores = newest.scores.map((it, at) => (it.value === undefined ? it : { ...it, value: moved(it.value, at, year) }));
    const more = added.map((of, at) => ({ of, value: moved(3, at, year) }));
    await write(folder, `years/${year}/survey.json`, { ...newest, year, scores: [...scores, ...more] });
    const readings = workforce.readings.map((it, at) => ('value' in it ? { ...it, value: 500 + ((at * 31 + year * 17) % 90) } : it));
    await write(folder, `years/${year}/workforce.json`, { ...workforce, year, readings });
  }
  return folder;
}
