/** One post of a Substack export → the text of a dump. */
import type { IsoDate } from '../model.ts';
import { isoDate, readDate } from '../parse/dates.ts';
import { parse } from '../parse/parse.ts';
import { htmlLines } from './html-lines.ts';

export interface Post {
  readonly title: string;
  readonly subtitle: string;
  /** When it was posted, as the export has it: `2025-01-22T08:00:00.000Z`, or empty. */
  readonly posted: string;
  /** Address of a recording, or empty. */
  readonly podcast: string;
  readonly html: string;
}

export interface PostText {
  readonly text: string;
  /** What two places say of the date, where they disagree. */
  readonly conflict: string | undefined;
}

/**
 * The date of a post is the one on its first line, or its title, or else the day when it was posted,
 * where the writer is.
 */
export function postText({ title, subtitle, posted, podcast, html }: Post): PostText {
  const lines = htmlLines(html);
  const inBody = readDate(lines[0] ?? '')?.date;
  const inTitle = readDate(title.trim())?.date;
  const date = inBody ?? inTitle ?? dayOf(posted) ?? '';
  const body = inBody ? lines.slice(1) : lines;
  const head = filled([podcast, inTitle ? '' : title, subtitle].map(onOneLine));
  const between = head.length > 0 && opensEntry(body) ? '#' : '';
  const text = filled([date, ...head, between, ...body]).join('\n');
  return { text, conflict: conflictOf(inTitle, inBody) };
}

const conflictOf = (title: IsoDate | undefined, line: IsoDate | undefined): string | undefined =>
  title && line && title !== line
    ? `The title says ${title}, the first line ${line}; ${line} is taken`
    : undefined;

const filled = (lines: readonly string[]): string[] => lines.filter((line) => line !== '');

const onOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

function dayOf(time: string): IsoDate | undefined {
  const date = new Date(time);
  const isDay = /^\d{4}-\d\d-\d\d$/.test(time);
  return isDay
    ? readDate(time)?.date
    : isoDate(date.getFullYear(), date.getMonth() + 1, date.getDate());
}

/** Whether papers follow that have titles of their own; the title of the post is none of them. */
function opensEntry(lines: readonly string[]): boolean {
  const [day] = parse(lines.join('\n')).days;
  const entry = day?.entries[0];
  return entry?.title !== undefined && entry.authors.length > 0;
}
