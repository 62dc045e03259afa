import { renderToStaticMarkup } from 'react-dom/server';
import { StandaloneSvg } from '../chart/view/StandaloneSvg.tsx';
import { formatPlace, formatYear } from '../i18n/format.ts';
import { stringsOf } from '../i18n/strings.ts';
import { csvOf } from '../model/csv.ts';
import type { Content, Locale } from '../schema/content.ts';
import type { ChartDescription } from './chart-descriptions.tsx';

/** The line that says where the numbers of a picture are from. */
export function citationOf(
  content: Pick<Content, 'site'>,
  locale: Locale,
  { source, year, citation }: Pick<ChartDescription, 'source' | 'year' | 'citation'>,
): string {
  const { organisation, title } = content.site;
  if (citation) return citation;
  if (year === undefined) return stringsOf(locale).share.source(organisation[locale], title[locale], formatPlace(locale, source));
  return stringsOf(locale).chart.cite(organisation[locale], title[locale], formatPlace(locale, source), formatYear(locale, year));
}

/** Colours by name become the colours of paper: the file is read where the site's variables are unknown. */
const settled = (css: string): string => css.replace(/var\(--[\w-]+,\s*((?:[^()]|\([^()]*\))*)\)/g, '$1');

/** A picture as a file of its own. */
export function chartSvg(content: Content, locale: Locale, description: ChartDescription, css: string): string {
  const { title, keys, notes, picture, year } = description;
  return renderToStaticMarkup(
    <StandaloneSvg
      title={year === undefined ? title : `${title} (${formatYear(locale, year)})`}
      keys={keys}
      notes={[...notes, citationOf(content, locale, description)]}
      css={settled(css)}
      width={picture.width}
      height={picture.height}
    >
      {picture.element}
    </StandaloneSvg>,
  );
}

/** The numbers of a picture as a table, with ids first so that two years can be joined. */
export function chartCsv(locale: Locale, { table }: Pick<ChartDescription, 'table'>): string {
  const head = [stringsOf(locale).chart.table.id, ...table.columns.map((it) => it.label)];
  return csvOf(
    head,
    table.rows.map((row) => [row.id, ...row.cells.map((it) => it.value ?? it.text)]),
  );
}
