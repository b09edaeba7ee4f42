/**
 * Dates as each language writes them.
 *
 * By hand, for a browser takes a twentieth of a second to get its `Intl` ready, and versions of it differ.
 */
import type { Month, Year } from '../src/archive/permalinks.ts';
import type { IsoDate, Language } from '../src/model.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const DAYS: Readonly<Record<Language, readonly string[]>> = {
  ko: ['일요일', '월요일', '화요일', '수요일', '목요일', '금요일', '토요일'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};

/** `2025-01-22` as numbers. */
interface Calendar {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 0 for Sunday. */
  readonly weekday: number;
}

const nameOf = ({ month }: Calendar): string => MONTHS[month - 1] ?? '';

/** How much of a date to say: what the page around it says already is left out. */
export type DateForm =
  'date' | 'weekday' | 'dayOfYear' | 'day' | 'month' | 'monthOfYear' | 'monthInBrief' | 'year';

type Forms = Readonly<Record<DateForm, (date: Calendar) => string>>;

const KOREAN: Forms = {
  date: ({ year, month, day }) => `${year}년 ${month}월 ${day}일`,
  weekday: (date) => `${KOREAN.date(date)} ${DAYS.ko[date.weekday] ?? ''}`,
  dayOfYear: ({ month, day }) => `${month}월 ${day}일`,
  day: ({ day }) => `${day}일`,
  month: ({ year, month }) => `${year}년 ${month}월`,
  monthOfYear: ({ month }) => `${month}월`,
  monthInBrief: ({ month }) => `${month}월`,
  year: ({ year }) => `${year}년`,
};

const ENGLISH: Forms = {
  date: (date) => `${nameOf(date)} ${date.day}, ${date.year}`,
  weekday: (date) => `${DAYS.en[date.weekday] ?? ''}, ${ENGLISH.date(date)}`,
  dayOfYear: (date) => `${nameOf(date)} ${date.day}`,
  day: ({ day }) => String(day),
  month: (date) => `${nameOf(date)} ${date.year}`,
  monthOfYear: nameOf,
  monthInBrief: (date) => nameOf(date).slice(0, 3),
  year: ({ year }) => String(year),
};

const FORMS: Readonly<Record<Language, Forms>> = { ko: KOREAN, en: ENGLISH };

/** A shorter date stands for its first day, of which the form shows what is certain. */
export function formatDate(
  date: IsoDate | Month | Year,
  language: Language,
  form: DateForm,
): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return FORMS[language][form]({ year, month, day, weekday: new Date(date).getUTCDay() });
}
