/** Terms of the glossary, found in a text or in a query whichever language they stand in. */
import type { GlossaryTerm } from '../model.ts';
import type { Needle } from './needles.ts';
import { wordsOf, type Word } from './words.ts';

/** `강화 학습` and `강화학습` have one key; so have `scaling laws` and `Scaling-law`. */
export const phraseKey = (words: readonly Pick<Word, 'stem' | 'isHangul'>[]): string =>
  words.map(({ stem }) => stem).join(words.every(({ isHangul }) => isHangul) ? '' : ' ');

/** A name of something, in one of the languages. */
interface Name {
  readonly key: string;
  /** What the index calls it. */
  readonly term: string;
  readonly needle: Needle;
}

const PHRASE = '=';

function nameOf(text: string): Name {
  const words = wordsOf(text);
  const key = phraseKey(words);
  if (words.every(({ isHangul }) => isHangul))
    return { key, term: PHRASE + key, needle: { ko: key } };
  const stems = words.map(({ stem }) => stem);
  // One word is in the index anyway.
  return { key, term: stems.length > 1 ? PHRASE + key : key, needle: { stems } };
}

/** What things are called, and what else. */
export class Concepts {
  readonly #terms = new Map<string, string>();
  readonly #others = new Map<string, Name[]>();
  readonly #english = new Map<string, string>();
  /** Where a Korean name, written without its spaces, has them. */
  readonly #spaces = new Map<string, readonly number[]>();
  readonly #beginnings = new Set<string>();
  /** Of any name. */
  mostWords = 0;
  /** Of a Korean name. */
  mostLetters = 0;

  constructor(glossary: readonly GlossaryTerm[] = []) {
    for (const term of glossary) this.add(term);
  }

  add({ ko, en }: GlossaryTerm): void {
    const korean = nameOf(ko);
    const english = en.map(nameOf);
    for (const name of english) this.#join(name, [korean]);
    this.#join(korean, english);
    if (english[0]) this.#english.set(korean.term, english[0].term);
    this.#spaces.set(korean.key, partsIn(wordsOf(ko)));
    this.mostLetters = Math.max(this.mostLetters, korean.key.length);
    this.#beginnings.add(korean.key.slice(0, 2));
    for (const { key } of [korean, ...english]) this.#beginnings.add(key.split(' ')[0] ?? '');
  }

  /** What the index calls a name of the glossary. */
  termOf(key: string): string | undefined {
    return this.#terms.get(key);
  }

  /** The names in the other language. */
  othersOf(key: string): readonly Name[] {
    return this.#others.get(key) ?? [];
  }

  /** For a Korean name that the index has, its first English one; any other term as it is. */
  inEnglish(term: string): string {
    return this.#english.get(term) ?? term;
  }

  /** Offsets of the words in a Korean name, behind the first. */
  partsOf(key: string): readonly number[] {
    return this.#spaces.get(key) ?? [];
  }

  /** Whether a Korean name begins with these two syllables, or any with this word. */
  hasBeginning(beginning: string): boolean {
    return this.#beginnings.has(beginning);
  }

  #join({ key, term }: Name, others: readonly Name[]): void {
    this.#terms.set(key, term);
    this.mostWords = Math.max(this.mostWords, key.split(' ').length);
    this.#others.set(key, [...(this.#others.get(key) ?? []), ...others]);
  }
}

function partsIn(words: readonly Word[]): number[] {
  const parts: number[] = [];
  let at = 0;
  for (const { text } of words.slice(0, -1)) parts.push((at += text.length));
  return parts;
}
