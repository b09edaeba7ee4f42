/** The Korean and the English commentary of an entry, side by side: which sentences say the same. */
import { align, type Group } from './align.ts';
import { anchorsOf } from './anchors.ts';
import { isCredible } from './confidence.ts';
import type { Feature } from './cost.ts';
import { englishLength } from './lengths.ts';
import { splitSentences, type Span } from './sentences.ts';

/** Sentences that say the same: one or two (rarely more) in a row in each language. */
export interface Pair {
  readonly ko: Span;
  readonly en: Span;
}

/** Characters and sentences; beyond them a paragraph is one pair, for alignment takes their product. */
const LONGEST = 20_000;
const MOST = 200;

/**
 * The pairs of each paragraph, paragraph by paragraph; undefined where the languages have different
 * numbers of paragraphs, or none.
 */
export function pairCommentary(ko: readonly string[], en: readonly string[]): Pair[][] | undefined {
  if (ko.length !== en.length || ko.length === 0) return undefined;
  return ko.map((paragraph, index) => pairParagraphs(paragraph, en[index] ?? ''));
}

/**
 * The pairs of one paragraph, in order. A sentence without a counterpart is in none; where sentences
 * cannot be told apart with confidence, the whole paragraphs are one pair.
 */
export function pairParagraphs(ko: string, en: string): Pair[] {
  const [inKo, inEn] = [splitSentences(ko), splitSentences(en)];
  const groups = isLong(ko, inKo) || isLong(en, inEn) ? undefined : groupsOf(ko, inKo, en, inEn);
  return (groups ?? [ALL]).flatMap((group) => pairOf(group, inKo, inEn));
}

const ALL: Group = { ko: [0, Infinity], en: [0, Infinity] };

const isLong = (text: string, sentences: readonly Span[]): boolean =>
  text.length > LONGEST || sentences.length > MOST;

/** Undefined where they are not to be believed. */
function groupsOf(
  ko: string,
  inKo: readonly Span[],
  en: string,
  inEn: readonly Span[],
): Group[] | undefined {
  const [koFeatures, enFeatures] = [featuresOf(ko, inKo), featuresOf(en, inEn)];
  const groups = align(koFeatures, enFeatures);
  return isCredible(groups, koFeatures, enFeatures) ? groups : undefined;
}

const featuresOf = (text: string, sentences: readonly Span[]): Feature[] =>
  sentences
    .map(({ start, end }) => text.slice(start, end))
    .map((sentence) => ({ length: englishLength(sentence), anchors: anchorsOf(sentence) }));

/** None for a group that lacks a language. */
function pairOf(group: Group, inKo: readonly Span[], inEn: readonly Span[]): Pair[] {
  const ko = around(inKo.slice(...group.ko));
  const en = around(inEn.slice(...group.en));
  return ko && en ? [{ ko, en }] : [];
}

function around(sentences: readonly Span[]): Span | undefined {
  const [first, last] = [sentences[0], sentences.at(-1)];
  return first && last && { start: first.start, end: last.end };
}
