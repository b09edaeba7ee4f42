/** Full stops, and how to tell those that end a sentence from the many that do not. */
import { beginsSentence, isAbbreviation } from './abbreviations.ts';

/** A run of `.!?` with the quotation marks and brackets that it closes. */
export interface FullStop {
  readonly start: number;
  /** Behind what it closes. */
  readonly end: number;
  readonly mark: string;
  readonly closers: string;
}

const MARKS = /[.!?…‥。！？]+/g;
const CLOSERS = /["'”’)\]}」』》〉*]*/y;

export function* fullStopsOf(text: string): Generator<FullStop> {
  for (const { index: start, 0: mark } of text.matchAll(MARKS)) {
    CLOSERS.lastIndex = start + mark.length;
    const closers = CLOSERS.exec(text)?.[0] ?? '';
    yield { start, end: start + mark.length + closers.length, mark, closers };
  }
}

/** A full stop with what a reader sees around it. */
interface Sight extends Pick<FullStop, 'mark' | 'closers'> {
  /** The sentence up to it, its last characters only. */
  readonly before: string;
  /** The next characters; `space` tells whether white space stands ahead of them. */
  readonly after: string;
  readonly space: boolean;
}

/** Characters; enough for any word that matters. */
const SIGHT = 40;

/** What takes up a sentence as something said or asked. */
const SAYING = /^이?라[는고며]/;
/** The same behind a question or a quotation, where a particle does so too. */
const PARTICLE = /^(?:이?라[는고며]|하[는고며]|(?:[에의를을은는가와과로도]|으로)(?!\S))/;
/** How most Korean sentences end. */
export const SAID = /[다요죠까네군음함]$/;

/** Why a full stop ends no sentence; each is linear and asked in turn. */
const EXCEPTIONS: Readonly<Record<string, (sight: Sight) => boolean>> = {
  /** `3.5`, `a.b`, `만...일단`; but the space may be missing in Korean, and before an address. */
  joined: ({ before, mark, closers, after, space }) =>
    !space &&
    !/[。！？]$/.test(mark) &&
    !/^\(https?:/.test(after) &&
    !(
      mark.length === 1 &&
      closers === '' &&
      SAID.test(before) &&
      /^\p{Script=Hangul}/u.test(after)
    ),
  /** `(?)`, `(!)`, `(… and so on)`. */
  remark: ({ before }) => /[([]$/.test(before),
  /** `1. `, `1.) `, `(a. `, `IV. ` at the start. */
  numbering: ({ before, mark, closers }) =>
    mark === '.' &&
    /^[)\]]*$/.test(closers) &&
    /^["'“‘([*]*(?:\d{1,3}|[A-Z]|[IVX]{1,4})$/i.test(before),
  abbreviation: ({ before, mark, closers, after }) =>
    mark === '.' && /^[)\]]*$/.test(closers) && isAbbreviation(before, after),
  /** `J. K. Rowling`, `Richard S. Sutton`. */
  initial: ({ before, mark, closers, after }) =>
    mark === '.' && closers === '' && isInitial(before, after),
  /** `V3. 이후`: a version and what only follows a noun. */
  version: ({ before, mark, after }) =>
    mark === '.' && /[A-Z][\d.]*\d$/i.test(before) && /^(?:이후|부터|까지)(?!\S)/.test(after),
  /** `가능한가? 라는 질문`, `“그렇다.” 라고`. */
  quotation: ({ mark, closers, after }) =>
    /[?!]/.test(mark) || /["'”’」』]/.test(closers) ? PARTICLE.test(after) : SAYING.test(after),
  /** `“Why?” they ask`, `but … perhaps`. */
  goingOn: ({ mark, closers, after }) =>
    /^[a-z]/.test(after) && (/["'”’]/.test(closers) || /^(?:…|\.\.)/.test(mark)),
};

function isInitial(before: string, after: string): boolean {
  const letter = /(?<![\p{L}\p{N}])[A-Z]$/u.exec(before);
  if (!letter) return false;
  if (/^[A-Z]\./.test(after) || /(?<![\p{L}\p{N}])[A-Z]\.[ -]?[A-Z]$/u.test(before)) return true;
  return /[A-Z][a-z]+ [A-Z]$/.test(before) && /^[A-Z][a-z]/.test(after) && !beginsSentence(after);
}

/** Whether a sentence that began at `sentenceStart` ends at the full stop. */
export function endsSentence(text: string, stop: FullStop, sentenceStart: number): boolean {
  const rest = text.slice(stop.end, stop.end + SIGHT);
  const after = rest.trimStart();
  const sight: Sight = {
    mark: stop.mark,
    closers: stop.closers,
    before: text.slice(Math.max(sentenceStart, stop.start - SIGHT), stop.start),
    after,
    space: after.length < rest.length,
  };
  return !Object.values(EXCEPTIONS).some((applies) => applies(sight));
}
