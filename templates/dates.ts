/** Dates as each language writes them. */
import type { Month, Year } from '../src/archive/permalinks.ts';
import type { IsoDate, Language } from '../src/model.ts';

/** How much of a date to say: what the page around it says already is left out. */
const FORMS = {
  date: { year: 'numeric', month: 'long', day: 'numeric' },
  weekday: { year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' },
  dayOfYear: { month: 'long', day: 'numeric' },
  day: { day: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  monthOfYear: { month: 'long' },
  monthInBrief: { month: 'short' },
  year: { year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type DateForm = keyof typeof FORMS;

/** A form in a language, and what it has made of dates: most are written many times. */
interface Written {
  readonly format: Intl.DateTimeFormat;
  readonly texts: Map<string, string>;
}

const written: Readonly<Record<Language, Map<DateForm, Written>>> = {
  ko: new Map(),
  en: new Map(),
};

function writtenIn(language: Language, form: DateForm): Written {
  const known = written[language].get(form);
  if (known) return known;
  const format = new Intl.DateTimeFormat(language, { ...FORMS[form], timeZone: 'UTC' });
  const made = { format, texts: new Map<string, string>() };
  written[language].set(form, made);
  return made;
}

/** A shorter date stands for its first day, of which the form shows what is certain. */
export function formatDate(
  date: IsoDate | Month | Year,
  language: Language,
  form: DateForm,
): string {
  const { format, texts } = writtenIn(language, form);
  const known = texts.get(date);
  if (known !== undefined) return known;
  const made = format.format(new Date(date));
  texts.set(date, made);
  return made;
}
