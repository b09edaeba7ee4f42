/** One entry → the terms that it is found by. Depends on the entry and the glossary alone. */
import { authorTerm, tagTerm } from './names.ts';
import type { Concepts } from './concepts.ts';
import { PLACE, type Place } from './postings.ts';
import { syllableTerms } from './syllables.ts';
import { isStopWord, wordsOf, type Word } from './words.ts';

/** The texts of an entry, in NFC, as the notes have them. */
export interface EntryText {
  readonly title: string;
  readonly abstract: readonly string[];
  readonly ko: readonly string[];
  readonly en: readonly string[];
  readonly authors: readonly string[];
  /** As the site shows them. */
  readonly tags: readonly string[];
  /** Names of the paper that are looked up as they are, such as `2501.11651`. */
  readonly ids: readonly string[];
}

export interface EntryTerms {
  readonly terms: ReadonlyMap<string, Place>;
  /** Words as they are written, without forms that the index makes of them. */
  readonly words: ReadonlySet<string>;
}

export const languageTerm = (language: string): string => `:${language}`;

const ADDRESS = /https?:\/\/[^\s\uAC00-\uD7A3]+/g;
const ARXIV_ID = /(?<!\d)\d{4}\.\d{4,5}(?!\d)/g;
/** arXiv ids that a text has, in addresses, too. */
export const arxivIdsIn = (text: string): string[] => text.match(ARXIV_ID) ?? [];

/** `gpt-4.1`, `and/or`: what holds two words together more than a space does. */
const JOINT = /^[-._/]$/;
const GAP = /^[ \-._/]$/;

export function termsOf(entry: EntryText, concepts: Concepts): EntryTerms {
  const collector = new Collector(concepts);
  collector.read(entry.title, PLACE.title);
  for (const tag of entry.tags) collector.read(tag, PLACE.tag);
  for (const text of [...entry.ko, ...entry.en]) collector.read(text, PLACE.commentary);
  for (const text of entry.abstract) collector.read(text, PLACE.abstract);
  for (const id of entry.ids) collector.add(id, PLACE.title);
  for (const tag of entry.tags) collector.add(tagTerm(tag), PLACE.tag);
  for (const name of entry.authors) {
    collector.add(authorTerm(name), PLACE.title);
  }
  if (entry.ko.length > 0) collector.add(languageTerm('ko'), PLACE.commentary);
  if (entry.en.length > 0) collector.add(languageTerm('en'), PLACE.commentary);
  return collector;
}

const gap = (prose: string, before: Word | undefined, word: Word): string =>
  before ? prose.slice(before.end, word.start) : '';

/** A syllable right behind a Latin word, which is hardly ever a word itself. */
const isHanging = ({ text, start }: Word, before: Word | undefined): boolean =>
  text.length === 1 && before?.isHangul === false && before.end === start;

/** A text from one of its words on. */
interface Rest {
  readonly prose: string;
  readonly words: readonly Word[];
  readonly from: number;
}

class Collector implements EntryTerms {
  readonly terms = new Map<string, Place>();
  readonly words = new Set<string>();
  readonly #concepts: Concepts;

  constructor(concepts: Concepts) {
    this.#concepts = concepts;
  }

  add(term: string, place: Place): void {
    if ((this.terms.get(term) ?? -1) < place) this.terms.set(term, place);
  }

  read(text: string, place: Place): void {
    for (const id of arxivIdsIn(text)) this.add(id, place);
    const prose = text.replace(ADDRESS, (address) => ' '.repeat(address.length));
    const words = wordsOf(prose);
    for (const [index, word] of words.entries()) {
      const [before, after] = [words[index - 1], words[index + 1]];
      if (!word.isHangul) this.#addLatin(word, before, gap(prose, before, word), place);
      else if (!isHanging(word, before)) {
        const isNext = after?.isHangul && gap(prose, word, after) === ' ';
        this.#addHangul(word, isNext ? after.text : '', place);
      }
    }
    this.#addConcepts(prose, words, place);
  }

  #addHangul({ text }: Word, after: string, place: Place): void {
    this.words.add(text);
    for (const term of syllableTerms(text, after)) this.add(term, place);
  }

  /** Pairs of words serve to tell phrases; in the long abstracts only where a hyphen joins them. */
  #addLatin({ text, stem }: Word, before: Word | undefined, gap: string, place: Place): void {
    this.words.add(text);
    if (!isStopWord(text)) this.add(stem, place);
    if (!before || before.isHangul || !GAP.test(gap)) return;
    if (place === PLACE.abstract && !JOINT.test(gap)) return;
    this.add(`${before.stem} ${stem}`, place);
  }

  #addConcepts(prose: string, words: readonly Word[], place: Place): void {
    for (const [index, { isHangul, text, stem }] of words.entries()) {
      const rest = { prose, words, from: index };
      if (isHangul) this.#addKoreanConcepts(text.length, rest, place);
      if (this.#concepts.hasBeginning(stem)) this.#addPhrases(rest, place);
    }
  }

  #addConcept(key: string, place: Place): boolean {
    const term = this.#concepts.termOf(key);
    if (term !== undefined) this.add(term, place);
    return term !== undefined;
  }

  /** English terms, and those in both scripts, of which Korean may run on: KV 캐시를. */
  #addPhrases({ prose, words, from }: Rest, place: Place): void {
    let key = '';
    for (const [index, word] of words.slice(from, from + this.#concepts.mostWords).entries()) {
      const { text, stem, isHangul } = word;
      if (index > 0 && !GAP.test(gap(prose, words[from + index - 1], word))) return;
      const before = index > 0 ? `${key} ` : '';
      if (!isHangul) this.#addConcept(before + stem, place);
      else if (index > 0)
        for (const begun of beginningsOf(text)) this.#addConcept(before + begun, place);
      key = before + stem;
    }
  }

  /**
   * A Korean term begins with a word or behind another term, and may end within a word: 독성 is not in
   * 가독성, but 학습 is in 사전학습을. It may run over spaces.
   */
  #addKoreanConcepts(own: number, rest: Rest, place: Place): void {
    const { mostLetters } = this.#concepts;
    const begins = new Set([0]);
    let run: string | undefined;
    for (let at = 0; at < own; at++) {
      if (!begins.has(at)) continue;
      run ??= runOf(rest, own + mostLetters);
      if (!this.#concepts.hasBeginning(run.slice(at, at + 2))) continue;
      for (let length = 2; length <= mostLetters && at + length <= run.length; length++) {
        const key = run.slice(at, at + length);
        if (this.#addConcept(key, place)) begins.add(at + length);
        for (const part of this.#concepts.partsOf(key)) begins.add(at + part);
      }
    }
  }
}

const beginningsOf = (word: string): string[] => Array.from(word, (_, at) => word.slice(0, at + 1));

/** The Hangul from a word on, without the single spaces in it. */
function runOf({ prose, words, from }: Rest, most: number): string {
  let run = words[from]?.text ?? '';
  for (let to = from + 1; run.length < most; to++) {
    const [before, word] = [words[to - 1], words[to]];
    if (!word?.isHangul || gap(prose, before, word) !== ' ') break;
    run += word.text;
  }
  return run;
}
