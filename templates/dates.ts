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

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(language: Language, form: DateForm): Intl.DateTimeFormat {
  const key = `${language} ${form}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(language, { ...FORMS[form], timeZone: 'UTC' });
  formatters.set(key, made);
  return made;
}

/** By date, form and language: most pages write a date many times, and many pages the same one. */
const written = new Map<string, string>();

/** A shorter date stands for its first day, of which the form shows what is certain. */
export function formatDate(
  date: IsoDate | Month | Year,
  language: Language,
  form: DateForm,
): string {
  const key = `${date} ${form} ${language}`;
  const known = written.get(key);
  if (known !== undefined) return known;
  const made = formatter(language, form).format(new Date(date));
  written.set(key, made);
  return made;
}
