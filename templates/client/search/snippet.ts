/** The one sentence of an entry that fits best, with what was found in it. */
import type { EntryJson } from '../../../src/archive/entry-json.ts';
import type { Language } from '../../../src/model.ts';
import { splitSentences } from '../../../src/pair/sentences.ts';
import { languageOf } from '../../../src/parse/language-of.ts';
import { rangesOf, type Needle, type Range } from '../../../src/search/needles.ts';

/** A stretch of a text. */
export interface Part {
  readonly text: string;
  readonly isFound: boolean;
}

export interface Snippet {
  readonly parts: readonly Part[];
  readonly language: Language | undefined;
  /** Whether the paper says it, and not the reader. */
  readonly isAbstract: boolean;
}

/** About three lines; of a longer sentence the part around what was found is shown. */
const LONGEST = 240;
const AHEAD = 80;

/** An address that a sentence names in passing. */
const ADDRESS = / ?\(https?:\/\/[^()\s]*\)/g;
const LINK = /\[([^[\]]*)\]\([^()\s]*\)/g;
const WIKILINK = /\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g;

/** Without the marks that a page would not show. */
export const plain = (source: string): string =>
  source
    .replace(ADDRESS, '')
    .replace(WIKILINK, '$1')
    .replace(LINK, '$1')
    .replace(/\*\*|`/g, '')
    .replace(/\s+/g, ' ');

export function markedParts(text: string, ranges: readonly Range[]): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    parts.push({ text: text.slice(at, start), isFound: false });
    parts.push({ text: text.slice(start, end), isFound: true });
    at = end;
  }
  parts.push({ text: text.slice(at), isFound: false });
  return parts.filter((part) => part.text !== '');
}

/** The reader's language before the other, the commentary before the abstract, if only one fits. */
export function snippetOf(
  { commentary, abstract }: EntryJson,
  needles: readonly Needle[],
  reader: Language,
): Snippet | undefined {
  const other = reader === 'ko' ? 'en' : 'ko';
  const sources = [commentary[reader], commentary[other], abstract].map((paragraphs) =>
    best(paragraphs.flatMap(sentencesOf), needles),
  );
  const place = sources.findIndex((source) => source && source.fit > 0);
  const used = place === -1 ? sources.findIndex((source) => source !== undefined) : place;
  const found = sources[used];
  if (!found) return undefined;
  const text = cut(found.text, rangesOf(found.text, needles)[0]?.[0] ?? 0);
  return {
    parts: markedParts(text, rangesOf(text, needles)),
    language: languageOf(text),
    isAbstract: used === 2,
  };
}

function sentencesOf(paragraph: string): string[] {
  const text = plain(paragraph);
  return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}

interface Fitting {
  readonly text: string;
  /** How many different things were found in it. */
  readonly fit: number;
}

/** The first of those with most. */
function best(sentences: readonly string[], needles: readonly Needle[]): Fitting | undefined {
  let found: Fitting | undefined;
  for (const text of sentences) {
    const fit = new Set(
      rangesOf(text, needles).map(([start, end]) => text.slice(start, end).toLowerCase()),
    ).size;
    if (!found || fit > found.fit) found = { text, fit };
  }
  return found;
}

/** Between words, with `…` where something is left out. */
function cut(text: string, found: number): string {
  if (text.length <= LONGEST) return text;
  const begin = Math.min(Math.max(0, found - AHEAD), text.length - LONGEST);
  const start = begin === 0 ? 0 : text.indexOf(' ', begin) + 1;
  const end = start + LONGEST >= text.length ? text.length : text.lastIndexOf(' ', start + LONGEST);
  const isWord = end > start;
  const shown = text.slice(start, isWord ? end : start + LONGEST);
  return `${start > 0 ? '… ' : ''}${shown}${start + shown.length < text.length ? ' …' : ''}`;
}
