/** arXiv ids: `2304.09151` since April 2007, an archive and a number (`cs/0112017`) before. */
import type { Month } from '../model.ts';

/** A version or a file suffix may follow, but no further letter or digit. */
const AT_START =
  /^(?<id>\d\d(?:0[1-9]|1[0-2])\.\d{4,5}|[a-z]+(?:-[a-z]+)?(?:\.[a-z]{2})?\/\d\d(?:0[1-9]|1[0-2])\d{3})(?:v\d+)?(?:\.pdf)?\b/i;

export interface FoundId {
  readonly id: string;
  /** Of what was read, the version included. */
  readonly length: number;
}

/** The id that a text begins with. */
export function arxivIdAtStart(text: string): FoundId | undefined {
  const match = AT_START.exec(text);
  const id = match?.groups?.['id'];
  return id === undefined ? undefined : { id: usualSpelling(id), length: match?.[0].length ?? 0 };
}

/** `MATH.gt/0309136` → `math.GT/0309136`. */
const usualSpelling = (id: string): string =>
  id.toLowerCase().replace(/\.[a-z]{2}(?=\/)/, (subject) => subject.toUpperCase());

/** The same for every spelling of an id: arXiv knows `math.GT/0309136` as `math/0309136` too. */
export const arxivKey = (id: string): string => id.replace(/\.[A-Z]{2}(?=\/)/, '');

export const arxivAddress = (id: string): string => `https://arxiv.org/abs/${id}`;

/** arXiv opened in 1991, so an old number from 91 on is of the last century. */
const FIRST_YEAR = 91;

/** When the paper was first submitted. */
export function paperMonth(id: string): Month {
  const digits = id.slice(id.indexOf('/') + 1);
  const year = digits.slice(0, 2);
  const century = id.includes('/') && Number(year) >= FIRST_YEAR ? '19' : '20';
  return `${century}${year}-${digits.slice(2, 4)}` as Month;
}
