/** Terms of the glossary, found in a text or in a query whichever language they stand in. */
import type { GlossaryTerm } from '../model.ts';
import type { Needle } from './needles.ts';
import { stemOf, wordsOf, type Word } from './words.ts';

interface Concept {
  /** What the index calls it. */
  readonly term: string;
  readonly needles: readonly Needle[];
}

/** `강화 학습` and `강화학습` have one key; so have `scaling laws` and `Scaling-law`. */
export const phraseKey = (words: readonly Pick<Word, 'text' | 'isHangul'>[]): string =>
  words.every(({ isHangul }) => isHangul)
    ? words.map(({ text }) => text).join('')
    : words.map(({ text, isHangul }) => (isHangul ? text : stemOf(text))).join(' ');

/** What a term of the glossary is called in queries and in the index. */
export function conceptOf(ko: string): { readonly key: string; readonly term: string } {
  const key = phraseKey(wordsOf(ko));
  return { key, term: `=${key}` };
}

/** Which concepts a phrase may mean, by its key. */
export class Concepts {
  readonly #byKey = new Map<string, Concept[]>();
  /** Where a Korean term, written without its spaces, has them. */
  readonly #spaces = new Map<string, readonly number[]>();
  readonly mostWords: number;
  readonly mostLetters: number;

  constructor(glossary: readonly GlossaryTerm[]) {
    for (const { ko, en } of glossary) this.#add(ko, en);
    const keys = [...this.#byKey.keys()];
    this.mostWords = Math.max(0, ...keys.map((key) => key.split(' ').length));
    this.mostLetters = Math.max(0, ...[...this.#spaces.keys()].map((key) => key.length));
  }

  termsOf(key: string): readonly string[] {
    return (this.#byKey.get(key) ?? []).map(({ term }) => term);
  }

  needlesOf(key: string): readonly Needle[] {
    return (this.#byKey.get(key) ?? []).flatMap(({ needles }) => needles);
  }

  /** Offsets of the words in a Korean term, behind the first. */
  partsOf(key: string): readonly number[] {
    return this.#spaces.get(key) ?? [];
  }

  #add(ko: string, en: readonly string[]): void {
    const korean = wordsOf(ko);
    const english = en.map((name) => wordsOf(name));
    const { key, term } = conceptOf(ko);
    const stems = english.map((words) => words.map(({ text }) => stemOf(text)));
    const needles: Needle[] = [{ ko: key }, ...stems.map((stems) => ({ stems }))];
    const concept = { term, needles };
    for (const name of new Set([key, ...english.map(phraseKey)])) {
      this.#byKey.set(name, [...(this.#byKey.get(name) ?? []), concept]);
    }
    this.#spaces.set(key, partsIn(korean));
  }
}

function partsIn(words: readonly Word[]): number[] {
  const parts: number[] = [];
  let at = 0;
  for (const { text } of words.slice(0, -1)) parts.push((at += text.length));
  return parts;
}
