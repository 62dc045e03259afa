import { useEffect, useRef, useState, type KeyboardEvent, type SyntheticEvent } from 'react';
import { nextMark } from '../chart/view/next-mark.ts';
import { QuestionDotsSvg } from '../chart/view/QuestionDotsSvg.tsx';
import { markWords } from '../i18n/chart-marks.ts';
import { heldKeys, heldWords } from '../i18n/held-words.ts';
import { chartWords } from '../i18n/chart-words.ts';
import type { QuestionDots } from '../model/question-dots.ts';
import { headingsOf, queryOfView, questionsInView, viewFromQuery, wholeView, type QuestionView } from '../model/question-view.ts';
import type { Locale } from '../schema/content.ts';
import { QuestionControls } from './QuestionControls.tsx';

interface Props {
  record: QuestionDots;
  locale: Locale;
}

const heldShapes = {
  base: <circle className="goal" cx="12" cy="9" r="6" />,
  rose: <path className="dot" d="M12 2.5l-6 11h12z" />,
  even: <circle className="dot" cx="12" cy="9" r="5" />,
  below: <path className="dot-below" d="M12 15.5l-6 -11h12z" />,
  unsure: <path className="dot" d="M12 3l6 6l-6 6l-6 -6z" />,
};

const markAt = (target: EventTarget): string | undefined => (target as Element).closest<SVGElement>('[data-mark]')?.dataset['mark'];

/** Adds order, filters, selection and the keyboard to the picture of the questions; what it shows stands in the address. */
export function QuestionDotsExplorer({ record, locale }: Props) {
  const words = chartWords(locale).chart;
  const [view, setView] = useState<QuestionView>(wholeView);
  const [ready, setReady] = useState(false);
  const [pointed, setPointed] = useState<string>();
  const [entry, setEntry] = useState<string>();
  const [frame, setFrame] = useState<'wide' | 'narrow'>();
  const picture = useRef<HTMLDivElement>(null);
  const readout = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    const read = (): void => setView(viewFromQuery(location.search, record));
    read();
    setReady(true);
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, [record]);

  // Before a script both widths stand in the page and CSS shows one; from then on only that one is drawn.
  useEffect(() => {
    const box = picture.current;
    if (!box) return;
    const measure = (): void => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      setFrame(box.getBoundingClientRect().width >= 40 * rem ? 'wide' : 'narrow');
    };
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, []);

  const change = (part: Partial<QuestionView>): void => {
    const next = { ...view, ...part };
    setView(next);
    history.replaceState(history.state, '', `${location.pathname}${queryOfView(next, location.search)}${location.hash}`);
  };
  const shown = questionsInView(record, view);
  const said = shown.find((it) => it.id === (pointed ?? view.question));
  const entryMark = shown.find((it) => it.id === (entry ?? view.question)) ?? shown[0];

  const select = (id: string | undefined): void => {
    if (id) change({ question: id === view.question ? '' : id });
  };
  const point = (event: SyntheticEvent): void => {
    const id = markAt(event.target);
    setPointed(id);
    if (id && event.type === 'focus') setEntry(id);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') return readout.current?.focus();
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      return select(markAt(event.target));
    }
    const marks = [...(picture.current?.querySelectorAll<SVGElement>('[data-mark]') ?? [])].filter((it) => it.getClientRects().length > 0);
    const next = marks[nextMark(event.key, marks.indexOf(document.activeElement as SVGElement), marks.length) ?? -1];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

  return (
    <div className="chart-explorer" data-ready={ready ? '' : undefined} data-against={view.against === 'mean' ? undefined : view.against}>
      <QuestionControls record={record} locale={locale} view={view} ready={ready} onChange={change} />
      <p className="chart-count" role="status">
        {words.dots.count(shown.length, record.dots.length)}
        {shown.length === 0 && ` ${words.dots.none}`}
      </p>
      {view.against !== 'mean' && (
        <ul className="chart-keys">
          {heldKeys(locale, view.against).map(({ shape, text }) => (
            <li key={shape}>
              <svg className="picture" viewBox="0 0 24 18" width="24" height="18" aria-hidden="true">
                {heldShapes[shape]}
              </svg>
              {text}
            </li>
          ))}
        </ul>
      )}
      <div
        className="chart-picture"
        ref={picture}
        onKeyDown={press}
        onFocus={point}
        onBlur={() => setPointed(undefined)}
        onPointerOver={point}
        onPointerLeave={() => setPointed(undefined)}
        onClick={(event) => select(markAt(event.target))}
      >
        {(frame ? [frame] : (['wide', 'narrow'] as const)).map((it) => (
          <QuestionDotsSvg
            key={it}
            record={record}
            locale={locale}
            frame={it}
            shown={shown}
            heading={headingsOf(view)}
            against={view.against}
            selected={view.question}
            entry={ready ? entryMark?.id : undefined}
          />
        ))}
      </div>
      <p className="chart-readout" aria-live="polite" tabIndex={-1} ref={readout} data-said={said ? '' : undefined}>
        {said
          ? [markWords(locale, record, said), heldWords(locale, record, said, view.against)].filter(Boolean).join(words.mark.join)
          : words.hintSelect}
      </p>
    </div>
  );
}
