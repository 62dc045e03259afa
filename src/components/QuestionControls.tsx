import { useId, type ReactNode } from 'react';
import { chartWords } from '../i18n/chart-words.ts';
import { againstWords, standingWords } from '../i18n/held-words.ts';
import type { QuestionDots } from '../model/question-dots.ts';
import {
  isYear,
  questionGroups,
  questionHeadings,
  questionOrders,
  questionStandings,
  wholeView,
  yardsticks,
  type QuestionView,
} from '../model/question-view.ts';
import type { Locale } from '../schema/content.ts';

interface Props {
  record: QuestionDots;
  locale: Locale;
  view: QuestionView;
  /** Controls wait until the page can answer to them. */
  ready: boolean;
  onChange: (part: Partial<QuestionView>) => void;
}

/** The order and the filters of the questions. */
export function QuestionControls({ record, locale, view, ready, onChange }: Props) {
  const words = chartWords(locale).chart.dots.controls;
  const id = useId();
  const field = (name: keyof QuestionView, label: string, control: ReactNode) => (
    <div className="chart-field">
      <label htmlFor={`${id}${name}`}>{label}</label>
      {control}
    </div>
  );
  const choice = <K extends 'order' | 'group' | 'against' | 'category' | 'standing' | 'asked'>(
    name: K,
    label: string,
    options: { value: QuestionView[K]; text: string }[],
  ) =>
    field(
      name,
      label,
      <select id={`${id}${name}`} value={view[name]} onChange={(event) => onChange({ [name]: event.target.value })}>
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>,
    );
  return (
    <fieldset className="chart-controls" disabled={!ready}>
      <legend className="visually-hidden">{words.label}</legend>
      {choice(
        'order',
        words.order,
        questionOrders.map((value) => ({ value, text: words.orders[value] })),
      )}
      {choice(
        'group',
        words.group,
        questionHeadings.map((value) => ({ value, text: words.headings[value] })),
      )}
      {choice(
        'against',
        words.against,
        yardsticks(record).map((value) => ({ value, text: againstWords(locale, value) })),
      )}
      {choice(
        'standing',
        words.standing,
        questionStandings
          .filter((value) => value !== 'within' || isYear(view.against))
          .map((value) => ({ value, text: standingWords(locale, value, view.against) })),
      )}
      {choice('category', words.category, [
        { value: 'all', text: words.all },
        ...record.categories.map((it) => ({ value: it.id, text: it.label[locale] })),
        ...record.subCategories.map((it) => ({ value: it.id, text: `\u2003${it.label[locale]}` })),
      ])}
      {choice(
        'asked',
        words.asked,
        questionGroups.map((value) => ({ value, text: words.askedOf[value] })),
      )}
      {field(
        'find',
        words.find,
        <input
          id={`${id}find`}
          type="search"
          autoComplete="off"
          value={view.find}
          onChange={(event) => onChange({ find: event.target.value })}
        />,
      )}
      <button type="button" className="button" onClick={() => onChange(wholeView)}>
        {words.reset}
      </button>
    </fieldset>
  );
}
