/** The sentences of a paragraph, as a reader tells them apart. */
import { asideTest, findAsides, skipSpace, Trailers } from './asides.ts';
import { endsSentence, fullStopsOf } from './full-stops.ts';
import { maskUnbreakable } from './unbreakable.ts';

/** A stretch of a paragraph's text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The sentences of one paragraph of source text: in order, without the white space between them, and
 * together every other character. None ends inside an address, a formula, code, a link or a strong.
 */
export function splitSentences(text: string): Span[] {
  const mask = maskUnbreakable(text);
  const asides = findAsides(text);
  const trailers = new Trailers(text, asides, mask);
  const isInAside = asideTest(text, asides);
  const spans: Span[] = [];
  let start = skipSpace(text, 0);
  for (const stop of fullStopsOf(text)) {
    if (stop.start < start || mask[stop.end] === 1 || isInAside(stop, start)) continue;
    if (!endsSentence(text, stop, start)) continue;
    const end = trailers.endFrom(stop.end);
    spans.push({ start, end });
    start = skipSpace(text, end);
  }
  const end = text.trimEnd().length;
  return withoutEmpty(text, start < end ? [...spans, { start, end }] : spans);
}

/** What has neither letter nor digit (`…`, an emoji) says nothing alone: it joins its neighbour. */
function withoutEmpty(text: string, spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  let lastSays = true;
  for (const span of spans) {
    const says = /[\p{L}\p{N}]/u.test(text.slice(span.start, span.end));
    const last = merged.at(-1);
    if (last && !(says && lastSays)) {
      merged.splice(-1, 1, { start: last.start, end: span.end });
      lastSays ||= says;
    } else {
      merged.push(span);
      lastSays = says;
    }
  }
  return merged;
}
