/** Which notes a wikilink could mean. */
import { basename, dirname } from 'node:path';
import { groupBy } from '../group-by.ts';
import type { IsoDate, Note } from '../model.ts';
import { dateOfName } from '../read/file-date.ts';
import { foldedWords } from './fold.ts';
import { readTarget, type WikilinkTarget } from './references.ts';

/** A note and the words of its title. */
interface Titled {
  readonly note: Note;
  readonly words: readonly string[];
  /** The words with a space before, between and after them. */
  readonly title: string;
}

/** Each way in which words can name a title, the surest first. */
const TITLE_TESTS: readonly ((title: string, words: string) => boolean)[] = [
  (title, words) => title === words,
  (title, words) => title.startsWith(words),
  (title, words) => title.includes(words),
];

const spaced = (words: readonly string[]): string => ` ${words.join(' ')} `;

const fileKey = (name: string): string => name.normalize('NFC').toLowerCase();

/** A date at the start of a name, as `dateOfName` reads it. */
const DATE_IN_NAME = /^(?:\d\d)?\d\d(-?)\d\d\1\d\d(?!\d)/;

/** Looks notes up by the name of their file, by date and title, or by title alone. */
export class NoteFinder {
  readonly #byFile: ReadonlyMap<string, readonly Titled[]>;
  readonly #byDate: ReadonlyMap<IsoDate, readonly Titled[]>;
  readonly #byWord: ReadonlyMap<string, readonly { readonly titled: Titled }[]>;
  readonly #found = new Map<string, readonly Note[]>();

  constructor(notes: readonly Note[]) {
    const all = notes.map((note): Titled => {
      const words = foldedWords(note.entry.title?.value ?? '');
      return { note, words, title: spaced(words) };
    });
    this.#byFile = groupBy(all, ({ note }) => fileKey(readTarget(basename(note.file)).name));
    this.#byDate = groupBy(all, ({ note }) => note.date);
    const uses = all.flatMap((titled) =>
      [...new Set(titled.words)].map((word) => ({ word, titled })),
    );
    this.#byWord = groupBy(uses, ({ word }) => word);
  }

  /** One note: found. None: there is no such note. Several: the link does not tell which. */
  find(target: string): readonly Note[] {
    const found = this.#found.get(target) ?? this.#search(readTarget(target));
    this.#found.set(target, found);
    return found;
  }

  #search(target: WikilinkTarget): readonly Note[] {
    const date = dateOfName(target.name);
    const words = foldedWords(date ? target.name.replace(DATE_IN_NAME, '') : target.name);
    const ways = [
      () => narrow(this.#inFile(target), words),
      () => withTitle((date && this.#byDate.get(date)) ?? [], words),
      () => this.#anywhere(words),
    ];
    for (const way of ways) {
      const found = narrow(way(), foldedWords(target.heading));
      if (found.length > 0) return found.map(({ note }) => note);
    }
    return [];
  }

  /** Of files with one name, those in the folder that the link names. */
  #inFile({ folder, name }: WikilinkTarget): readonly Titled[] {
    const inFiles = this.#byFile.get(fileKey(name)) ?? [];
    const path = fileKey(`/${folder}`).replace(/\/$/, '');
    const inFolder = inFiles.filter(({ note }) => fileKey(`/${dirname(note.file)}`).endsWith(path));
    return inFolder.length > 0 ? inFolder : inFiles;
  }

  /** Without a date, a single word in the midst of a title is no name for it. */
  #anywhere(words: readonly string[]): readonly Titled[] {
    const lists = words.map((word) => this.#byWord.get(word) ?? []);
    const [first = [], ...others] = lists;
    const rarest = others.reduce((a, b) => (b.length < a.length ? b : a), first);
    const titled = rarest.map((use) => use.titled);
    return words.length === 0 ? [] : withTitle(titled, words, words.length > 1 ? 3 : 2);
  }
}

/** The notes whose title passes the surest test that any passes; without words, all of them. */
function withTitle(
  notes: readonly Titled[],
  words: readonly string[],
  tests: number = TITLE_TESTS.length,
): readonly Titled[] {
  if (words.length === 0) return notes;
  for (const test of TITLE_TESTS.slice(0, tests)) {
    const passing = notes.filter(({ title }) => test(title, spaced(words)));
    if (passing.length > 0) return passing;
  }
  return [];
}

/** Of several notes the one with such a title, if there is one. */
function narrow(notes: readonly Titled[], words: readonly string[]): readonly Titled[] {
  if (notes.length < 2) return notes;
  const named = withTitle(notes, words);
  return named.length === 1 ? named : notes;
}
