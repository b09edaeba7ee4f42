/** What stands behind a full stop and yet belongs to the sentence before it. */
import { beginsSentence } from './abbreviations.ts';
import { SAID } from './full-stops.ts';
import { findUrls } from '../parse/urls.ts';
import type { Span } from './sentences.ts';

/** Offset of the opening bracket → offset behind the closing one, for brackets that are in no others. */
export type Asides = ReadonlyMap<number, number>;

export function findAsides(text: string): Asides {
  const asides = new Map<number, number>();
  const open: number[] = [];
  for (const { index, 0: bracket } of text.matchAll(/[()]/g)) {
    const start = bracket === '(' ? undefined : open.pop();
    if (bracket === '(') open.push(index);
    if (start !== undefined) asides.set(start, index + 1);
  }
  return withoutInner(asides);
}

/** So that no part of a text is looked at once for each bracket around it. */
function withoutInner(asides: Asides): Asides {
  const outermost = new Map<number, number>();
  let covered = 0;
  for (const [start, end] of [...asides].sort(([a], [b]) => a - b)) {
    if (start < covered) continue;
    outermost.set(start, end);
    covered = end;
  }
  return outermost;
}

/**
 * Whether a full stop is in brackets that were opened in the middle of a sentence, which then goes on
 * behind them. To be asked in the order of the text.
 */
export function asideTest(
  text: string,
  asides: Asides,
): (stop: Span, sentenceStart: number) => boolean {
  const pending = [...asides];
  let at = 0;
  return (stop, sentenceStart) => {
    while ((pending[at]?.[1] ?? Infinity) <= stop.start) at += 1;
    const [opening, end] = pending[at] ?? [Infinity, Infinity];
    if (opening <= sentenceStart || opening > stop.start) return false;
    return stop.end < end || !endsWithAside(text, opening, stop.end);
  };
}

/** `That is so (or is it?) But …`: the sentence closes its brackets behind its own full stop. */
const endsWithAside = (text: string, opening: number, end: number): boolean =>
  SAID.test(text.slice(Math.max(0, opening - 5), opening).trimEnd()) ||
  beginsSentence(text.slice(end, end + 20).trimStart());

const FACES =
  /(?:(?:\p{Extended_Pictographic}\p{Emoji_Modifier}?\ufe0f?\u200d?)+|[ㅋㅎㅠㅜ^]{2,}|[:;]-?[()])(?!\S)/uy;
const SPACE = /\s*/y;
const AFTER_URL = /[)\]"'”’.,]*(?!\S)/y;
const CLOSING = /[.!?]*(?!\S)/y;

/** Where a match that begins at `offset` ends; undefined if there is none. */
function endOf(pattern: RegExp, text: string, offset: number): number | undefined {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

export const skipSpace = (text: string, offset: number): number =>
  endOf(SPACE, text, offset) ?? offset;

/** Particles and lower-case words go on with what stands before them. */
const goesOn = (text: string, offset: number): boolean =>
  /^(?:[a-z]|(?:[에의를을은는이가와과로]|에서|에는|으로)(?!\S))/.test(
    text.slice(offset, offset + 3),
  );

/** Sentences of their own between the brackets: `(그렇네요.)`, `(It is. And more)`. */
const isSentence = (content: string): boolean =>
  /[.!?…]["'”’]?$/.test(content) || /(?:\p{Script=Hangul}|[a-z]{4})[.!?]\s/u.test(content);

/** Finds where a sentence ends that has its full stop just before `offset`. */
export class Trailers {
  readonly #text: string;
  readonly #asides: Asides;
  readonly #mask: Uint8Array;
  readonly #urls: ReadonlyMap<number, Span>;

  /** `mask` is 1 where no sentence may end. */
  constructor(text: string, asides: Asides, mask: Uint8Array) {
    this.#text = text;
    this.#asides = asides;
    this.#mask = mask;
    this.#urls = new Map(findUrls(text).map((url) => [url.start, url]));
  }

  /** `offset`, or behind the `(https://…)`, the short aside and the emoji that follow. */
  endFrom(offset: number): number {
    let end = offset;
    for (;;) {
      const next = skipSpace(this.#text, end);
      const behind =
        this.#endOfAside(next) ?? this.#endOfUrl(next) ?? endOf(FACES, this.#text, next);
      if (behind === undefined || this.#mask[behind] === 1) return end;
      end = behind;
    }
  }

  #endOfAside(start: number): number | undefined {
    const end = this.#asides.get(start);
    if (end === undefined) return undefined;
    const content = this.#text.slice(start, end - 1);
    const behind = endOf(CLOSING, this.#text, end);
    if (behind === undefined || this.#urls.has(start + 1)) return behind;
    return isSentence(content) || goesOn(this.#text, skipSpace(this.#text, behind))
      ? undefined
      : behind;
  }

  #endOfUrl(start: number): number | undefined {
    const url = this.#urls.get(start);
    const end = url && endOf(AFTER_URL, this.#text, url.end);
    return end === undefined || goesOn(this.#text, skipSpace(this.#text, end)) ? undefined : end;
  }
}
