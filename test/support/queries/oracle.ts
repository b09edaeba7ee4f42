/**
 * What is in which entry, by plain look-ups and regular expressions over the texts as they are written.
 * It shares nothing with the search, which it judges.
 */
import type { GlossaryTerm } from '../../../src/model.ts';
import { arxivIds, type SearchNote } from './notes.ts';

export type Entries = ReadonlySet<number>;

const ADDRESS = /https?:\/\/[^\s\uAC00-\uD7A3]+/g;
const HANGUL = /[\uAC00-\uD7A3]+/g;
const OTHER = /(?:(?![\uAC00-\uD7A3\u3131-\u3163])[\p{L}\p{N}\p{M}])+/gu;

/** Lower case, Latin letters without their accents. */
export const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase();

export const union = (...sets: readonly Entries[]): Set<number> =>
  new Set(sets.flatMap((set) => [...set]));

export const common = (first: Entries, ...others: readonly Entries[]): Set<number> =>
  new Set([...first].filter((entry) => others.every((set) => set.has(entry))));

export const except = (first: Entries, other: Entries): Set<number> =>
  new Set([...first].filter((entry) => !other.has(entry)));

const NONE: Entries = new Set();

function putInto(map: Map<string, Set<number>>, key: string, entry: number): void {
  const known = map.get(key);
  if (known) known.add(entry);
  else map.set(key, new Set([entry]));
}

export class Oracle {
  readonly notes: readonly SearchNote[];
  readonly glossary: readonly GlossaryTerm[];
  /** Unbroken Hangul, such as 희소성을. */
  readonly runs = new Map<string, Set<number>>();
  /** Words in any other script, folded. */
  readonly words = new Map<string, Set<number>>();
  readonly ids = new Map<string, Set<number>>();
  /** Each paragraph that has Hangul in it, on a line of its own, for each entry. */
  readonly #korean: string[] = [];
  readonly #known = new Map<string, unknown>();
  readonly #folded: string[] = [];

  constructor(notes: readonly SearchNote[], glossary: readonly GlossaryTerm[]) {
    this.notes = notes;
    this.glossary = glossary;
    for (const [entry, note] of notes.entries()) this.#read(note, entry);
  }

  #read({ title, abstract, ko, en, authors, tags, ids }: SearchNote, entry: number): void {
    const fields = [title, ...abstract, ...ko, ...en, ...tags];
    for (const id of [...ids, ...fields.flatMap(arxivIds)]) putInto(this.ids, id, entry);
    const texts = [...fields, ...authors].map((text) => text.replace(ADDRESS, ' , '));
    this.#korean.push(texts.filter((text) => /[\uAC00-\uD7A3]/.test(text)).join('\n'));
    this.#folded.push(folded(texts.join('\n')));
    for (const [run] of texts.join('\n').matchAll(HANGUL)) putInto(this.runs, run, entry);
    // The name of an author is not a word of the note.
    const words = texts.slice(0, fields.length).join('\n');
    for (const [word] of folded(words).matchAll(OTHER)) putInto(this.words, word, entry);
  }

  /** What is worked out from the notes alone, by a name of its own. */
  once<Value>(name: string, work: () => Value): Value {
    if (!this.#known.has(name)) this.#known.set(name, work());
    return this.#known.get(name) as Value;
  }

  /** Entries with a match in a paragraph that has Hangul. */
  korean(pattern: RegExp): Set<number> {
    return matching(this.#korean, pattern);
  }

  koreanTexts(): readonly string[] {
    return this.#korean;
  }

  /** Entries that have a run of Hangul of this kind. */
  runsThat(isMeant: (run: string) => boolean): Set<number> {
    const found = new Set<number>();
    for (const [run, entries] of this.runs) {
      if (isMeant(run)) for (const entry of entries) found.add(entry);
    }
    return found;
  }

  word(word: string): Entries {
    return this.words.get(word) ?? NONE;
  }

  /** Words in a row, each in one of its forms; `between` is a pattern of what may be between them. */
  phrase(words: readonly (readonly string[])[], between = '[ \\-._/]'): Set<number> {
    const having = words.map((forms) => union(...forms.map((form) => this.word(form))));
    const [first = NONE, ...others] = having;
    const all = common(first, ...others);
    if (words.length === 1) return all;
    const forms = words.map((forms) => `(?:${forms.map(escaped).join('|')})`).join(between);
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${forms}(?!(?![가-힣])[\\p{L}\\p{N}])`, 'u');
    return new Set([...all].filter((entry) => pattern.test(this.#folded[entry] ?? '')));
  }
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

const matching = (texts: readonly string[], pattern: RegExp): Set<number> =>
  new Set([...texts.keys()].filter((entry) => pattern.test(texts[entry] ?? '')));
