/** Where each tag, or each author, is named, and how it is spelled. */
import type { Located, Note } from '../model.ts';

/** One value and the note that it stands in. */
export interface Mention {
  readonly note: Note;
  readonly value: Located;
}

/** How a topic is named in the notes. */
export class Use {
  readonly first: Mention;
  readonly #spellings: Spelling[] = [];
  #last: Note | undefined;
  #count = 0;

  constructor(first: Mention) {
    this.first = first;
  }

  /** The number of notes that name it. */
  get count(): number {
    return this.#count;
  }

  spelled(text: string): Spelling {
    const spelling = { use: this, text, count: 0 };
    this.#spellings.push(spelling);
    return spelling;
  }

  /** @param note the same as the last time, or one that was not met before */
  meet(note: Note): void {
    if (note !== this.#last) this.#count += 1;
    this.#last = note;
  }

  /** The spelling used most; of two used equally often, the one used first. */
  usualSpelling(): string {
    const counts = new Map<string, number>();
    for (const { text, count } of this.#spellings) {
      const tidy = text.normalize('NFC').trim();
      counts.set(tidy, (counts.get(tidy) ?? 0) + count);
    }
    const [usual] = [...counts].reduce((most, next) => (next[1] > most[1] ? next : most));
    return usual;
  }
}

interface Spelling {
  readonly use: Use;
  readonly text: string;
  count: number;
}

interface Uses {
  /** By the main keys of the topics. */
  readonly uses: ReadonlyMap<string, Use>;
  /** All keys, in the order of their first use. */
  readonly keys: ReadonlySet<string>;
}

/** Spellings are few; there are many places where they stand. */
export function gatherUses(
  notes: readonly Note[],
  valuesOf: (note: Note) => readonly Located[],
  keyOf: (spelling: string) => string,
  mainKey: (key: string) => string,
): Uses {
  const uses = new Map<string, Use>();
  const keys = new Set<string>();
  const spellings = new Map<string, Spelling>();
  const meet = (value: Located, note: Note): Spelling => {
    const key = keyOf(value.value);
    const main = mainKey(key);
    const use = uses.get(main) ?? new Use({ note, value });
    keys.add(key);
    uses.set(main, use);
    const spelling = use.spelled(value.value);
    spellings.set(value.value, spelling);
    return spelling;
  };
  for (const note of notes) {
    for (const value of valuesOf(note)) {
      const spelling = spellings.get(value.value) ?? meet(value, note);
      spelling.count += 1;
      spelling.use.meet(note);
    }
  }
  return { uses, keys };
}
