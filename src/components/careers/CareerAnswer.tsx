import type { ReactNode } from 'react';
import { careerWords } from '../../i18n/career-words.ts';
import type { BookPair, BookWay, CareerBook } from '../../i18n/career-book.ts';
import type { CareerChoice } from '../../model/career-choice.ts';
import type { Locale } from '../../schema/content.ts';

interface Props {
  book: CareerBook;
  locale: Locale;
  choice: CareerChoice;
  /** The pair of places that is chosen, and the ways between them that can be seen. */
  pair: BookPair | undefined;
  ways: readonly BookWay[];
  /** Address of the career pages. */
  home: string;
}

const shownFirst = 5;

/** What the way that is chosen asks for, stage by stage. */
export function CareerAnswer({ book, locale, choice, pair, ways, home }: Props) {
  const words = careerWords(locale);
  const label = (id: string): string => book.positions[id]?.label ?? book.stations[id]?.label ?? '';
  const [from, to] = [label(choice.from), label(choice.to)];
  if (!pair)
    return (
      <p className="career-sentence">
        {choice.from ? words.answer.onlyStart(from) : choice.to ? words.answer.onlyGoal(to) : words.answer.empty}
      </p>
    );
  const way = ways[0];
  const entry = book.positions[choice.from] === undefined;
  const sentence =
    choice.from === choice.to
      ? words.answer.same(to)
      : way
        ? [
            words.answer.way(from, to, way.lines.length),
            words.answer.sure[way.provenance],
            ways.length > 1 && words.answer.more(ways.length - 1),
          ]
        : [words.answer.noWay(from, to), pair.ways.length > 0 && words.answer.hidden];
  return (
    <>
      <p className="career-sentence">
        {[sentence]
          .flat()
          .filter(Boolean)
          .join(locale === 'ja' ? '' : ' ')}
      </p>
      <ol className="career-stages">
        {entry && (
          <li className="stage entry">
            <h3>
              <small>{words.stage.enter}</small> {from}
            </h3>
            <p>
              {book.stations[choice.from]?.note} <a href={book.stations[choice.from]?.passage}>{words.links.passage}</a>
            </p>
          </li>
        )}
        {pair.stages.map(({ position, news, again, training }, n) => (
          <li key={position} className="stage">
            <h3>
              <small>{stageName(n)}</small> <a href={book.positions[position]!.href}>{label(position)}</a>
            </h3>
            <div className="stage-columns">
              <div>
                {news.length > 0 ? (
                  list(n === 0 && !entry ? words.stage.here : words.stage.news, news.map(competency))
                ) : (
                  <p className="soft">{words.stage.nothing}</p>
                )}
                {again.length > 0 && (
                  <p className="soft">
                    {words.stage.again}: {again.map((id) => book.competencies[id]!.label).join(locale === 'ja' ? '、' : ', ')}
                  </p>
                )}
              </div>
              <div>
                {training.length > 0 &&
                  list(n === 0 ? words.answer.first : words.stage.training, training.slice(0, shownFirst).map(support))}
                {training.length > shownFirst && (
                  <details>
                    <summary>{words.answer.rest(training.length - shownFirst)}</summary>
                    <ul className="supports">{training.slice(shownFirst).map(support)}</ul>
                  </details>
                )}
              </div>
            </div>
          </li>
        ))}
      </ol>
      {pair.held.length > 0 && list(words.stage.held, pair.held.map(competency))}
      {pair.later.length > 0 && list(words.stage.later, pair.later.map(competency))}
      {pair.doubts.length > 0 && (
        <div className="notice mark-doubt">
          <p className="label">{words.doubt.title}</p>
          {book.doubts.map((it) => (
            <p key={it.href}>
              {it.reading} {words.doubt.follows} <a href={it.href}>{words.doubt.more}</a>
            </p>
          ))}
        </div>
      )}
      <p>
        <a className="button" href={entry ? book.positions[choice.to]!.href : `${home}from-${choice.from}/to-${choice.to}/`}>
          {entry ? words.answer.fullOf(to) : words.answer.full}
        </a>
      </p>
    </>
  );

  function stageName(n: number): string {
    if (n === pair!.stages.length - 1 && (n > 0 || entry)) return words.stage.goal;
    return n === 0 && !entry ? words.stage.now : words.stage.step(entry ? n + 1 : n);
  }

  function list(title: string, items: ReactNode[]) {
    return (
      <>
        <h4>{title}</h4>
        <ul className="supports">{items}</ul>
      </>
    );
  }

  function competency(id: string) {
    const it = book.competencies[id]!;
    return (
      <li key={id}>
        <a href={it.href}>{it.label}</a>
        {pair!.doubts.includes(id) && <em className="doubt-mark">{words.doubt.short}</em>}
        <small>{it.abilities}</small>
      </li>
    );
  }

  function support(id: string) {
    const it = book.training[id]!;
    return (
      <li key={id}>
        <a href={it.href}>{it.label}</a> <small className={`sure ${it.provenance}`}>{words.provenance[it.provenance]}</small>
      </li>
    );
  }
}
