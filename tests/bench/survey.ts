import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { root, run } from '../../scripts/lib/run/command.ts';
import { serveSite } from '../../scripts/lib/run/serve-site.ts';
import { browserOptions, median, type Measured } from './measured.ts';
import { largeCity } from './large-city.ts';

/* How long a reader waits before a survey of many years and questions, in a browser, from the built site. Milliseconds. */
const years = 40;
const questions = 500;
/** What a reader does not notice as a wait (RAIL: a tenth of a second for an answer, a second for a page). */
const limits = { answer: 100, page: 1000 };

/** From an input to the frame that shows its answer. */
function answerTo(page: Page, act: string, argument: string): Promise<number> {
  return page.evaluate(
    async ([kind, value]) => {
      const [name, text] = value!.split('=') as [string, string];
      const field = [...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('.chart-controls :is(input, select)')].find((it) =>
        it.id.endsWith(name),
      )!;
      const set = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')!.set!;
      const started = performance.now();
      set.call(field, text);
      field.dispatchEvent(new Event(kind!, { bubbles: true }));
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      return performance.now() - started;
    },
    [act, argument],
  );
}

/** Builds the large city, opens its survey and measures what a reader waits for. */
export async function measureSurvey(): Promise<Measured[]> {
  const outDir = join(root, '.cache/bench/site');
  const contentDir = await largeCity(years, questions);
  const started = performance.now();
  // Rendered as it is: the record of published numbers is not kept for invented years.
  const code = await run('astro', ['build', '--silent'], {
    CONTENT_DIR: contentDir,
    OUT_DIR: outDir,
    ASTRO_CACHE_DIR: join(root, '.cache/bench/astro'),
  });
  if (code !== 0) throw new Error('the large city does not build');
  const built = performance.now() - started;
  const { address, close } = await serveSite({ outDir });
  const browser = await chromium.launch(browserOptions);
  const of = `${years} surveys, ${questions} questions`;
  const results: Measured[] = [{ what: `build of the site (${of})`, ms: built }];
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const shown: number[] = [];
    for (let i = 0; i < 5; i++) {
      await page.goto(`${address}en/survey/`);
      shown.push(await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? performance.now()));
    }
    results.push({ what: `survey page, first contentful paint (${of})`, ms: median(shown), limit: limits.page });
    await page.locator('.chart-explorer').scrollIntoViewIfNeeded();
    await page.locator('.chart-explorer[data-ready]').waitFor({ state: 'attached' });
    const steps: [string, string, string][] = [
      ['search inside, one letter', 'input', 'find=q'],
      ['search inside, words', 'input', 'find=question 12'],
      ['search emptied, all drawn again', 'input', 'find='],
      ['order by score', 'change', 'order=high'],
      ['against an earlier survey', 'change', 'against=2010'],
      ['only what rose beyond noise', 'change', 'standing=above'],
      ['everything again', 'change', 'standing=all'],
    ];
    const times = new Map(steps.map(([what]) => [what, [] as number[]]));
    for (let i = 0; i < 5; i++) {
      for (const [what, act, argument] of steps) times.get(what)!.push(await answerTo(page, act, argument));
      for (const back of ['order=questionnaire', 'against=mean']) await answerTo(page, 'change', back);
    }
    for (const [what, all] of times) results.push({ what: `explorer: ${what} (median of 5)`, ms: median(all), limit: limits.answer });
    const group = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await group.goto(`${address}en/survey/courses/`);
    const paint = await group.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? performance.now());
    results.push({ what: `sub-category page, first contentful paint (${of})`, ms: paint, limit: limits.page });
  } finally {
    await browser.close();
    close();
  }
  return results;
}
