import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode, type SyntheticEvent } from 'react';
import type { CareerMapLayout } from '../../chart/geometry/career-map.ts';
import { CareerMapSvg } from '../../chart/view/CareerMapSvg.tsx';
import { nextStation } from '../../chart/view/next-station.ts';
import type { CareerBook } from '../../i18n/career-book.ts';
import { careerWords } from '../../i18n/career-words.ts';
import { choiceFromQuery, chosenOnMap, noChoice, queryOfChoice, type CareerChoice } from '../../model/career-choice.ts';
import type { Locale } from '../../schema/content.ts';
import { CareerAnswer } from './CareerAnswer.tsx';
import { CareerChooser } from './CareerChooser.tsx';

/** What the map needs in the browser; handed over as one text, which is a third of the size. */
export interface CareerData {
  book: CareerBook;
  layouts: Record<'wide' | 'medium', CareerMapLayout>;
  home: string;
}

interface Props {
  data: string;
  locale: Locale;
  /** The key to the map. */
  children?: ReactNode;
}

const stationAt = (target: EventTarget): string | undefined =>
  (target as Element).closest<SVGElement>('[data-station]')?.dataset['station'];

/** Adds a choice of start and goal to the career map, and says what lies between; the choice stands in the address. */
export function CareerExplorer({ data, locale, children }: Props) {
  const { book, layouts, home } = useMemo(() => JSON.parse(data) as CareerData, [data]);
  const words = careerWords(locale);
  const [choice, setChoice] = useState<CareerChoice>(noChoice);
  const [ready, setReady] = useState(false);
  const [pointed, setPointed] = useState<string>();
  const [entry, setEntry] = useState<string>();
  const readout = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    const ids = (rows: readonly { id: string }[]): string[] => rows.map((it) => it.id);
    const read = (): void => setChoice(choiceFromQuery(location.search, ids(book.starts), ids(book.goals)));
    read();
    setReady(true);
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, [book]);

  const change = (part: Partial<CareerChoice>): void => {
    const next = { ...choice, ...part };
    setChoice(next);
    history.replaceState(history.state, '', `${location.pathname}${queryOfChoice(next, location.search)}${location.hash}`);
  };
  const pair = book.pairs[`${choice.from} ${choice.to}`];
  const ways = pair?.ways.filter((it) => !choice.stated || it.provenance !== 'illustrative') ?? [];
  const stationsOf = (id: string): Set<string> =>
    new Set(Object.entries(book.stations).flatMap(([key, it]) => (key === id || it.position === id ? [key] : [])));
  const order = (list: readonly string[]): Map<string, number> => new Map(list.map((it, n) => [it, n]));
  const lit = ways[0] && { stations: order(ways[0].nodes), lines: order(ways[0].lines) };
  const canChoose = (id: string): boolean => book.stations[id]?.kind === 'entry' || book.stations[id]?.position !== undefined;
  const says = (id: string): string => {
    const { label, kind, provenance, note, position } = book.stations[id]!;
    const state =
      choice.from && [id, position].includes(choice.from)
        ? words.choose.isStart
        : position && position === choice.to
          ? words.choose.isGoal
          : '';
    return [label, book.kinds[kind], state, words.provenance[provenance], note].filter(Boolean).join(locale === 'ja' ? '、' : ', ');
  };
  const choose = (id: string | undefined): void => {
    if (id && canChoose(id)) change(chosenOnMap(choice, book.stations[id]!.position ?? id, book.stations[id]!.kind === 'entry'));
  };
  const point = (event: SyntheticEvent): void => {
    const id = stationAt(event.target);
    setPointed(id);
    if (id && event.type === 'focus') setEntry(id);
  };
  const press = (event: KeyboardEvent<HTMLDivElement>): void => {
    const at = stationAt(event.target);
    if (!at || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') return readout.current?.focus();
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      return choose(at);
    }
    const svg = (event.target as Element).closest('svg')!;
    const next = nextStation(event.key, at, layouts[svg.classList.contains('frame-wide') ? 'wide' : 'medium'].stations);
    if (!next) return;
    event.preventDefault();
    svg.querySelector<SVGElement>(`[data-station="${next}"]`)?.focus();
  };

  return (
    <div className="career-explorer" data-ready={ready ? '' : undefined}>
      <CareerChooser book={book} locale={locale} choice={choice} ready={ready} onChange={change} />
      <div className="chart-picture">
        <div
          className="career-picture"
          onKeyDown={press}
          onFocus={point}
          onBlur={() => setPointed(undefined)}
          onPointerOver={point}
          onPointerLeave={() => setPointed(undefined)}
          onClick={(event) => ready && choose(stationAt(event.target))}
        >
          {(['wide', 'medium'] as const).map((frame) => (
            <CareerMapSvg
              key={frame}
              layout={layouts[frame]}
              frame={frame}
              label={words.picture}
              says={says}
              leads={ready ? undefined : (id) => book.stations[id]?.href}
              lit={lit}
              start={stationsOf(choice.from)}
              goal={stationsOf(choice.to)}
              hideExamples={choice.stated}
              entry={ready ? (entry ?? layouts[frame].stations[0]?.id) : undefined}
              chosen={ready ? canChoose : undefined}
            />
          ))}
        </div>
      </div>
      <p className="chart-readout" tabIndex={-1} ref={readout}>
        {pointed ? says(pointed) : words.choose.hint}
      </p>
      {children}
      <section
        className="career-answer"
        aria-label={words.answer.label}
        aria-live="polite"
        data-answer={pair ? `${choice.from} ${choice.to}` : ''}
      >
        <CareerAnswer book={book} locale={locale} choice={choice} pair={pair} ways={ways} home={home} />
      </section>
    </div>
  );
}
