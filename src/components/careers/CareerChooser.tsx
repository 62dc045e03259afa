import { careerWords } from '../../i18n/career-words.ts';
import type { CareerBook } from '../../i18n/career-book.ts';
import type { CareerChoice } from '../../model/career-choice.ts';
import type { Locale } from '../../schema/content.ts';

interface Props {
  book: CareerBook;
  locale: Locale;
  choice: CareerChoice;
  ready: boolean;
  onChange: (part: Partial<CareerChoice>) => void;
}

/** Where one starts and where one wants to be, as two lists; and whether examples are shown. */
export function CareerChooser({ book, locale, choice, ready, onChange }: Props) {
  const words = careerWords(locale).choose;
  const option = ({ id, label }: { id: string; label: string }) => (
    <option key={id} value={id}>
      {label}
    </option>
  );
  return (
    <fieldset className="career-chooser no-print" disabled={!ready}>
      <legend className="visually-hidden">{words.label}</legend>
      <label>
        <span>{words.from}</span>
        <select name="from" value={choice.from} onChange={(event) => onChange({ from: event.target.value })}>
          <option value="">{words.none}</option>
          <optgroup label={words.entries}>{book.starts.filter((it) => it.entry).map(option)}</optgroup>
          <optgroup label={words.positions}>{book.starts.filter((it) => !it.entry).map(option)}</optgroup>
        </select>
      </label>
      <span className="arrow" aria-hidden="true" />
      <label>
        <span>{words.to}</span>
        <select name="to" value={choice.to} onChange={(event) => onChange({ to: event.target.value })}>
          <option value="">{words.none}</option>
          {book.goals.map(option)}
        </select>
      </label>
      <label className="check">
        <input type="checkbox" name="stated" checked={choice.stated} onChange={(event) => onChange({ stated: event.target.checked })} />
        {words.hide}
      </label>
      <button
        className="button"
        type="button"
        onClick={() => onChange({ from: '', to: '' })}
        disabled={!ready || (!choice.from && !choice.to)}
      >
        {words.reset}
      </button>
    </fieldset>
  );
}
