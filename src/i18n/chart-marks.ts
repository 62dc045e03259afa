import type { Locale } from '../schema/content.ts';
import type { Course } from '../model/score-standing.ts';
import type { Absence } from '../schema/readings.ts';
import type { Localised } from '../schema/text.ts';
import { chartPrinter, type Printing } from './chart-numbers.ts';
import { chartWords } from './chart-words.ts';

/** One mark of a picture, as far as its words need it. */
export interface Mark {
  label: Localised;
  value: number | undefined;
  absent?: Absence | undefined;
  target?: number | undefined;
  course?: Course | undefined;
  below?: boolean;
}

/** What a mark says when it is reached: name, value or the reason for none, target, and where it lies against the average. */
export function markWords(locale: Locale, printing: Printing, mark: Mark, standing = true): string {
  const { words, value } = chartPrinter(locale, printing);
  const said = mark.value === undefined ? chartWords(locale).format.absent[mark.absent ?? 'not-measured'] : value(mark.value);
  return [
    words.mark.now(mark.label[locale], said),
    mark.target !== undefined &&
      { raise: words.mark.target, hold: words.mark.hold, passed: words.mark.passed }[mark.course ?? 'raise'](value(mark.target)),
    standing && mark.value !== undefined && (mark.below ? words.mark.below : words.mark.notBelow),
  ]
    .filter(Boolean)
    .join(words.mark.join);
}
