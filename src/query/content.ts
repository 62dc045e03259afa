import { getCollection, getEntry, render } from 'astro:content';
import { withoutSmallGroups } from '../model/small-groups.ts';
import { locales, type Content, type Locale, type PageText } from '../schema/content.ts';
import { datasets, yearly } from '../schema/datasets.ts';
import type { Page } from '../schema/words.ts';

type Entries = { id: string; data: unknown; body?: string; filePath?: string }[];
const entries = (name: string): Promise<Entries> => getCollection(name as never) as unknown as Promise<Entries>;

let loaded: Promise<Content> | undefined;

/**
 * Everything in the content folder, after its schemas, as the model takes it. Read once a build; in development at every call,
 * so that an edit shows at once.
 * @throws where a dataset is missing, with the name of its file
 */
export function loadContent(): Promise<Content> {
  if (!import.meta.env.PROD) return read();
  return (loaded ??= read());
}

async function read(): Promise<Content> {
  const single = Object.entries(datasets).map(async ([name, dataset]) => {
    const [entry] = await entries(name);
    const data = entry?.data ?? ('absent' in dataset ? dataset.absent : undefined);
    if (!data) throw new Error(`${dataset.file}: the dataset is missing from the content folder`);
    return [name, data] as const;
  });
  const everyYear = Object.keys(yearly).map(async (name) => {
    const years = (await entries(`years-${name}`)).map(({ data }) => data as { year: number });
    return [name, years.sort((a, b) => a.year - b.year)] as const;
  });
  const pages = (await entries('plan')).map(({ id, data, body, filePath }) => ({
    ...pathOf(id),
    data: data as Page,
    body: body ?? '',
    file: filePath ?? id,
  }));
  const content = {
    ...Object.fromEntries(await Promise.all(single)),
    years: Object.fromEntries(await Promise.all(everyYear)),
    pages: pages.sort((a, b) => byOrder(a, b) || a.locale.localeCompare(b.locale)),
  } as unknown as Content;
  // Nothing further right sees a small group, so no page, picture or file can show one.
  return { ...content, years: { ...content.years, survey: content.years.survey.map((it) => withoutSmallGroups(content, it)) } };
}

function pathOf(id: string): Pick<PageText, 'locale' | 'path'> {
  const [locale, ...rest] = id.split('/');
  return { locale: locale as Locale, path: rest.join('/').replace(/(^|\/)index$/, '') };
}

function byOrder(a: PageText, b: PageText): number {
  const [x, y] = [a, b].map((page) => page.data.order.split('.').map(Number));
  return (x![0] ?? 0) - (y![0] ?? 0) || (x![1] ?? 0) - (y![1] ?? 0);
}

/** Static paths of every page of the plan: route parameters, the page, and the id of its entry for rendering. */
export async function planPages() {
  const { pages } = await loadContent();
  const ids = new Map((await entries('plan')).map(({ id }) => [keyOf(pathOf(id)), id]));
  return pages.map((page) => ({
    params: { locale: page.locale === locales[0] ? undefined : page.locale, path: page.path || undefined },
    props: { page, entry: ids.get(keyOf(page))! },
  }));
}

/**
 * The body of a page of the plan, ready to be placed, and its headings.
 * @param entry the id that `planPages` gives with the page
 * @throws RangeError where there is no such entry
 */
export async function renderPlanPage(entry: string) {
  const found = await getEntry('plan', entry);
  if (!found) throw new RangeError(`plan/${entry}.mdx: there is no such page`);
  return render(found);
}

const keyOf = ({ locale, path }: Pick<PageText, 'locale' | 'path'>): string => `${locale}/${path}`;
