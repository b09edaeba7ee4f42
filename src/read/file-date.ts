/** The date of a whole file, and what to do where the file contradicts itself. */
import type { VFileMessage } from 'vfile-message';
import { diagnose } from '../diagnostics.ts';
import type { Day, IsoDate } from '../model.ts';
import { isoDate } from '../parse/dates.ts';

const DATED_NAME =
  /^(?<century>\d\d)?(?<year>\d\d)(?<mark>-?)(?<month>\d\d)\k<mark>(?<day>\d\d)(?!\d)(?<rest>.*)/su;

/** `2025-01-22.txt`, `2025-01-22 Title.md` and `250122 Title.md` tell their date. */
export function dateOfName(name: string): IsoDate | undefined {
  const { century = '20', year, month, day } = DATED_NAME.exec(name)?.groups ?? {};
  return year === undefined
    ? undefined
    : isoDate(Number(century + year), Number(month), Number(day));
}

/** What the name of a file says besides its date and its kind: `Title` of `250122 Title.md`. */
export function titleOfName(name: string): string {
  const dated = dateOfName(name) ? DATED_NAME.exec(name)?.groups?.['rest'] : undefined;
  return (dated ?? name)
    .replace(/\.[^.]*$/, '')
    .replace(/^[\s._-]+/, '')
    .trim();
}

export interface FileDates {
  /** From the front matter. */
  readonly matter: IsoDate | undefined;
  /** From the file name. */
  readonly named: IsoDate | undefined;
}

/** A front matter outranks a date line, unless several date lines divide the file among them. */
export function settleDates(days: readonly Day[], { matter }: FileDates): readonly Day[] {
  return matter && days.length === 1 ? days.map((day) => ({ ...day, date: matter })) : days;
}

/** What disagrees; of several date lines one should be the file's own date. */
export function dateConflicts(days: readonly Day[], { matter, named }: FileDates): VFileMessage[] {
  const conflicts: VFileMessage[] = [];
  if (matter && named && matter !== named) {
    const text = `The front matter says ${matter}, the file name ${named}; ${matter} is taken`;
    conflicts.push(diagnose('date-conflict', { line: 1, column: 1 }, text));
  }
  const file = matter ?? named;
  const headings = days.filter((day) => day.heading && day.date);
  const [first] = headings;
  if (first?.date && file && !headings.some((day) => day.date === file)) {
    const taken = matter && days.length === 1 ? matter : first.date;
    const other = `the ${matter ? 'front matter' : 'file name'} ${file}`;
    const text = `This line says ${first.date}, ${other}; ${taken} is taken`;
    conflicts.push(diagnose('date-conflict', first.heading, text));
  }
  return conflicts;
}
