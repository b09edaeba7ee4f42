/** Dates as people write them on a line of their own. */
import type { IsoDate } from '../model.ts';

const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

/** Each pattern names `year`, `month` and `day`; `month` is a number or an English name. */
const DATE_PATTERNS: readonly RegExp[] = [
  // 2025년 1월 22일, with or without a day of the week behind it
  /^(?<year>\d{4})년\s*(?<month>\d{1,2})월\s*(?<day>\d{1,2})일(?:\s*\(?[일월화수목금토](?:요일)?\)?)?$/,
  // 2025-01-22, 2025/1/22, 2025. 1. 22.
  /^(?<year>\d{4})(?<mark>[-/.])\s*(?<month>\d{1,2})\k<mark>\s*(?<day>\d{1,2})\.?$/,
  // January 22, 2025 and Jan. 22 2025
  /^(?<month>[a-z]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/i,
  // 22 January 2025
  /^(?<day>\d{1,2})(?:st|nd|rd|th)? (?<month>[a-z]{3,9})\.?,? (?<year>\d{4})$/i,
];

/** The number of a month given as digits or as its English name, whole or from three letters on. */
function monthOf(text: string): number | undefined {
  if (/\d/.test(text)) return Number(text);
  const index = MONTHS.findIndex((name) => name.startsWith(text.toLowerCase()));
  return index < 0 ? undefined : index + 1;
}

/** `undefined` where the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): IsoDate | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  // A day too many shows in the day that it becomes, a month too many in the year.
  const exists = date.getUTCFullYear() === year && date.getUTCDate() === day;
  return exists ? (date.toISOString().slice(0, 10) as IsoDate) : undefined;
}

/**
 * Reads a line that is a date and nothing else.
 * `undefined`: no date line. `{ date: undefined }`: the form of a date, but no day of the calendar.
 */
export function readDate(line: string): { readonly date: IsoDate | undefined } | undefined {
  for (const pattern of DATE_PATTERNS) {
    const groups = pattern.exec(line)?.groups;
    if (groups === undefined) continue;
    const month = monthOf(String(groups['month']));
    // "Chapter 12, 2025" has the form of an English date but names no month.
    if (month === undefined) continue;
    return { date: isoDate(Number(groups['year']), month, Number(groups['day'])) };
  }
  return undefined;
}
