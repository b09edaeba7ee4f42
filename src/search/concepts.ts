/** Terms of the glossary, found in a text or in a query whichever language they stand in. */
import type { GlossaryTerm } from '../model.ts';
import type { Needle } from './needles.ts';
import { wordsOf, type Word } from './words.ts';

/** What one name may mean. */
interface Named {
  /** What the index calls it. */
  readonly terms: string[];
  readonly needles: Needle[];
}

const NO_TERMS: readonly string[] = [];
const NO_PARTS: readonly number[] = [];

/** `강화 학습` and `강화학습` have one key; so have `scaling laws` and `Scaling-law`. */
export const phraseKey = (words: readonly Pick<Word, 'stem' | 'isHangul'>[]): string =>
  words.map(({ stem }) => stem).join(words.every(({ isHangul }) => isHangul) ? '' : ' ');

/** What a term of the glossary is called in queries and in the index. */
export function conceptOf(ko: string): { readonly key: string; readonly term: string } {
  const key = phraseKey(wordsOf(ko));
  return { key, term: `=${key}` };
}

/** Which concepts a phrase may mean, by its key. */
export class Concepts {
  readonly #byKey = new Map<string, Named>();
  /** Where a Korean term, written without its spaces, has them. */
  readonly #spaces = new Map<string, readonly number[]>();
  readonly #beginnings = new Set<string>();
  readonly mostWords: number;
  readonly mostLetters: number;

  constructor(glossary: readonly GlossaryTerm[]) {
    for (const { ko, en } of glossary) this.#add(ko, en);
    const keys = [...this.#byKey.keys()];
    this.mostWords = Math.max(0, ...keys.map((key) => key.split(' ').length));
    this.mostLetters = Math.max(0, ...[...this.#spaces.keys()].map((key) => key.length));
  }

  termsOf(key: string): readonly string[] {
    return this.#byKey.get(key)?.terms ?? NO_TERMS;
  }

  needlesOf(key: string): readonly Needle[] {
    return this.#byKey.get(key)?.needles ?? [];
  }

  /** Offsets of the words in a Korean term, behind the first. */
  partsOf(key: string): readonly number[] {
    return this.#spaces.get(key) ?? NO_PARTS;
  }

  /** Whether a Korean term begins with these two syllables, or an English one with this stem. */
  hasBeginning(beginning: string): boolean {
    return this.#beginnings.has(beginning);
  }

  #add(ko: string, en: readonly string[]): void {
    const korean = wordsOf(ko);
    const english = en.map((name) => wordsOf(name));
    const { key, term } = conceptOf(ko);
    const stems = english.map((words) => words.map(({ stem }) => stem));
    for (const name of new Set([key, ...english.map(phraseKey)])) {
      const named = this.#byKey.get(name) ?? { terms: [], needles: [] };
      named.terms.push(term);
      named.needles.push({ ko: key }, ...stems.map((stems) => ({ stems })));
      this.#byKey.set(name, named);
    }
    this.#spaces.set(key, partsIn(korean));
    this.#beginnings.add(key.slice(0, 2));
    for (const [first = ''] of stems) this.#beginnings.add(first);
  }
}

function partsIn(words: readonly Word[]): number[] {
  const parts: number[] = [];
  let at = 0;
  for (const { text } of words.slice(0, -1)) parts.push((at += text.length));
  return parts;
}
