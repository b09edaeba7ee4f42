/** `serve`: days with notes that have just changed, until the site has been made anew. */
import { preview } from '../../templates/preview.tsx';
import type { Archive } from '../archive/archive.ts';
import { buildArchive } from '../archive/build-archive.ts';
import { HOME, type Permalink } from '../archive/permalinks.ts';
import { BuildCache } from '../cache/build-cache.ts';
import type { NoteStore } from '../cache/note-store.ts';
import { isError } from '../diagnostics.ts';
import { toContent } from '../eleventy/file-content.ts';
import type { Content } from '../eleventy/site-folder.ts';
import { Site } from '../eleventy/site.ts';
import { groupBy } from '../group-by.ts';
import { readFolder } from '../load.ts';
import type { IsoDate, Note } from '../model.ts';

/** The notes as they were read once. */
interface Reading {
  /** Of each day, what tells whether it is another than before. */
  readonly digests: ReadonlyMap<IsoDate, string>;
  /** Of the days alone that are not on the site yet. */
  readonly archive: Archive;
  readonly site: Site;
}

/**
 * Of all that a site is, most follows from all the notes together and takes seconds; what a day says is
 * there at once, without what leads from it to others.
 */
export class Preview {
  readonly #notes: string;
  readonly #cache: string;
  /** Where texts of notes are read from when they are shown. */
  #store: NoteStore | undefined;
  #reading: Reading | undefined;
  /** Of the days as they are on the site. */
  #written: Reading['digests'] = new Map();

  /** @param cache where builds leave what they made of notes */
  constructor(notes: string, cache: string) {
    this.#notes = notes;
    this.#cache = cache;
  }

  /** What is shown now. */
  get reading(): Reading | undefined {
    return this.#reading;
  }

  /** Shows nothing where something is wrong: the build that follows meets it too, and tells of it. */
  async read(): Promise<void> {
    this.clear();
    try {
      this.#reading = await this.#readWith(new BuildCache(this.#cache).openNotes(true));
    } catch {
      // A store that is damaged, a folder that has gone.
      this.clear();
    }
  }

  async #readWith(store: NoteStore): Promise<Reading | undefined> {
    this.#store = store;
    const { notes, settings, tags, messages } = await readFolder(this.#notes, { store });
    if (messages.some(isError)) return undefined;
    const days = groupBy(notes, ({ date }) => date);
    const digests = new Map(
      Array.from(days, ([date, day]) => [date, day.map(store.digestOf).join(' ')]),
    );
    const isNew = ({ date }: Note): boolean => this.#written.get(date) !== digests.get(date);
    const { archive } = buildArchive(notes.filter(isNew), settings, tags);
    return { digests, archive, site: new Site(archive, settings) };
  }

  /** Shows no more what is on the site, unless notes were read again since. */
  written(reading: Reading): void {
    this.#written = reading.digests;
    if (this.#reading === reading) this.clear();
  }

  /** @param path of the address that is asked for, as browsers write it */
  pageAt(path: string): Content | undefined {
    if (!this.#reading) return undefined;
    const { site, archive } = this.#reading;
    try {
      const [asked, root] = [decodeURI(path), site.href(HOME)];
      const page = asked.startsWith(root)
        ? preview(archive, asked.slice(root.length - 1) as Permalink)
        : undefined;
      return page && toContent(site, page);
    } catch {
      // An address that is none, a store that is damaged.
      return undefined;
    }
  }

  clear(): void {
    this.#store?.close();
    this.#store = undefined;
    this.#reading = undefined;
  }
}
