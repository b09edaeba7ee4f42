/** One entry → the terms that it is found by. Depends on the entry and the glossary alone. */
import { authorTerm, tagTerm } from './names.ts';
import type { Concepts } from './concepts.ts';
import { PLACE, type Place } from './postings.ts';
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
      const before = words[index - 1];
      const gap = before ? prose.slice(before.end, word.start) : '';
      if (word.isHangul) this.#addHangul(word, before, gap, place);
      else this.#addLatin(word, before, gap, place);
    }
    this.#addConcepts(prose, words, place);
  }

  /** Pairs of syllables, also across one space: 강화 학습 has what 강화학습 has. */
  #addHangul({ text }: Word, before: Word | undefined, gap: string, place: Place): void {
    this.words.add(text);
    // A syllable behind a Latin word is its particle.
    if (text.length === 1 && !(before && !before.isHangul && gap === '')) this.add(text, place);
    for (let at = 0; at + 1 < text.length; at++) this.add(text.slice(at, at + 2), place);
    if (before?.isHangul && gap === ' ') this.add(before.text.slice(-1) + text.charAt(0), place);
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
      else if (this.#concepts.hasBeginning(stem)) this.#addEnglishConcepts(rest, place);
    }
  }

  #addConcept(key: string, place: Place): boolean {
    const term = this.#concepts.termOf(key);
    if (term !== undefined) this.add(term, place);
    return term !== undefined;
  }

  #addEnglishConcepts({ prose, words, from }: Rest, place: Place): void {
    let [key, end] = ['', 0];
    for (let to = from; to < from + this.#concepts.mostWords; to++) {
      const word = words[to];
      if (!word || word.isHangul || (to > from && !GAP.test(prose.slice(end, word.start)))) return;
      key = to === from ? word.stem : `${key} ${word.stem}`;
      end = word.end;
      this.#addConcept(key, place);
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

/** The Hangul from a word on, without the single spaces in it. */
function runOf({ prose, words, from }: Rest, most: number): string {
  let run = words[from]?.text ?? '';
  for (let to = from + 1; run.length < most; to++) {
    const [before, word] = [words[to - 1], words[to]];
    if (!word?.isHangul || prose.slice(before?.end, word.start) !== ' ') break;
    run += word.text;
  }
  return run;
}
