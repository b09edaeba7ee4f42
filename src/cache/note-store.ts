/** What became of each note file, kept for the next build. */
import type { VFileMessage } from 'vfile-message';
import type { Note } from '../model.ts';
import { digest } from './digest.ts';
import { keyOf, type FileKeys } from './file-keys.ts';
import {
  join,
  message,
  plain,
  split,
  type Brief,
  type PlainMessage,
  type Rest,
} from './stored-note.ts';
import { StoreReader, type Stored } from './store-reader.ts';
import { StoreWriter } from './store-writer.ts';

/** The notes of one file, and what is to be said of it. */
export interface FileNotes {
  readonly notes: readonly Note[];
  readonly messages: readonly VFileMessage[];
}

/** A note file in the index of a store. */
interface Line {
  readonly notes: readonly LineNote[];
  readonly messages: readonly PlainMessage[];
}

interface LineNote {
  readonly brief: Brief;
  readonly digest: string;
  readonly rest: Stored;
}

/** A store that lacks so few files is as good as one that has them all, and need not be written. */
const FEW = 16;

/**
 * Files are known by their name and their bytes, wherever they lie. Whatever is wrong with the store, or
 * with the place where it should be, is as if there were none.
 */
export class NoteStore {
  readonly #keys: FileKeys;
  readonly #reader: StoreReader | undefined;
  readonly #writer: StoreWriter;
  readonly #used = new Set<string>();
  readonly #digests = new WeakMap<object, string>();
  #added = 0;
  #last: { readonly digest: string; readonly rest: Rest } | undefined;

  /**
   * @param path of the store
   * @param version of the tool: what another one made counts for nothing
   * @param isTrusted whether to take anything from what is there
   */
  constructor(path: string, version: string, keys: FileKeys, isTrusted: boolean) {
    this.#keys = keys;
    this.#reader = isTrusted ? StoreReader.open(path, version) : undefined;
    this.#writer = new StoreWriter(path, version);
  }

  /** @param most bytes that the file may have; of a larger one nothing counts that was kept */
  find(file: string, most: number): FileNotes | undefined {
    const reader = this.#reader;
    const key = this.#keys.of(file, most);
    const json = key && reader?.find(key);
    if (!reader || !json) return undefined;
    this.#used.add(key);
    return this.#joined(json, file, (rest) => reader.rest(key, rest));
  }

  #joined(json: string, file: string, read: (rest: Stored) => Rest): FileNotes {
    const { notes, messages } = JSON.parse(json) as Line;
    return {
      notes: notes.map(({ brief, digest, rest }) => {
        const note = join(brief, () => this.#restOf(rest, read), file);
        this.#digests.set(note, digest);
        return note;
      }),
      messages: messages.map((each) => message(each, file)),
    };
  }

  /** The same rest is mostly asked for several times in a row. */
  #restOf(stored: Stored, read: (rest: Stored) => Rest): Rest {
    if (this.#last?.digest !== stored.digest) {
      this.#last = { digest: stored.digest, rest: read(stored) };
    }
    return this.#last.rest;
  }

  /** Whether a file has other bytes now than when it was looked for. */
  isAnother(file: string, bytes: Uint8Array): boolean {
    return keyOf(file, bytes) !== this.#keys.of(file);
  }

  /**
   * Keeps what became of a file, and gives it back as the next build will find it: the notes themselves
   * would hold all their texts in memory.
   *
   * @param bytes of the file, of which the notes were made
   */
  add(file: string, bytes: Uint8Array, { notes, messages }: FileNotes): FileNotes {
    const lineNotes = notes.map((note): LineNote => {
      const { brief, rest } = split(note);
      const stored = this.#writer.append(JSON.stringify(rest));
      return { brief, digest: digest(JSON.stringify(brief) + stored.digest), rest: stored };
    });
    const line: Line = { notes: lineNotes, messages: messages.map(plain) };
    const json = JSON.stringify(line);
    const read = this.#writer.end(keyOf(file, bytes), json);
    this.#added += 1;
    return this.#joined(json, file, read);
  }

  /** Whether it was found to be damaged: what was made of it since then is of no use. */
  get isDamaged(): boolean {
    return this.#reader?.isDamaged ?? false;
  }

  /** The same for notes that show the same; undefined for one that did not come from here. */
  digestOf = (note: object): string | undefined => this.#digests.get(note);

  save(): void {
    if (this.#reader && this.#added <= FEW) return;
    for (const key of this.#used) this.#reader?.copy(key, this.#writer);
    this.#writer.save();
  }

  /** Nothing more can be asked of its notes then. */
  close(): void {
    this.#reader?.close();
    this.#writer.close();
  }
}
