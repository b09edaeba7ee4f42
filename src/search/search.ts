/** A query and filters → the entries that fit, the best first. The same whatever was searched before. */
import type { Language } from '../model.ts';
import { breathe } from './breathe.ts';
import { isFound, readAsMeant, readAsTyped, type ChunkReading } from './chunk-readings.ts';
import { Concepts } from './concepts.ts';
import { anyOf, hitsOf, NOTHING, scaled, sumOf, without, type Hits } from './hits.ts';
import type { IndexReader } from './index-reader.ts';
import { authorsCalled, type Found, type Lookup } from './lookup.ts';
import type { Manifest } from './manifest.ts';
import { nameOf, tagSortKey } from './names.ts';
import type { Needle } from './needles.ts';
import { unitsOf, type Unit } from './phrases.ts';
import type { Postings } from './postings.ts';
import { parseQuery, type Query } from './query.ts';
import type { Reading } from './readings.ts';
import { languageTerm } from './terms.ts';

/** What narrows a search beside its words. */
export interface Filters {
  /** As the site shows it. */
  readonly tag?: string | undefined;
  readonly year?: string | undefined;
  readonly language?: Language | undefined;
  /** As the notes write the name. */
  readonly author?: string | undefined;
}

export interface Answer {
  /** Numbers of entries, the best first. */
  readonly entries: readonly number[];
  /** Entries that have the words of a phrase only here and there, or all words but one. */
  readonly loose: readonly number[];
  /** The query as it was read, where that is not what was typed. */
  readonly readAs: string | undefined;
  /** Where nothing was found: a query that finds something. */
  readonly suggestion: string | undefined;
  readonly needles: readonly Needle[];
}

const LONGEST_NAME = 5;
const FEWEST_TO_LEAVE_ONE_OUT = 3;
/** What two words add that stand side by side in an entry as in the query. */
const SIDE_BY_SIDE = 2;

export class Search {
  /** The reading date of each entry, by its number. */
  readonly dates: readonly string[];
  readonly #lookup: Lookup;

  private constructor(dates: readonly string[], lookup: Lookup) {
    this.dates = dates;
    this.#lookup = lookup;
  }

  static async open({ days, glossary }: Manifest, index: IndexReader): Promise<Search> {
    const concepts = new Concepts();
    for (const [ko = '', ...en] of glossary) {
      await breathe();
      concepts.add({ ko, en });
    }
    const dates = days.flatMap(([date, count]) => Array<string>(count).fill(date));
    return new Search(dates, { index, concepts });
  }

  async find(text: string, filters: Filters = {}): Promise<Answer> {
    const query = parseQuery(text);
    const { chunks, units } = await this.#read(query);
    const readings = chunks.flatMap(({ readings }) => readings);
    const narrowed = await this.#narrowing(query, filters);
    if (units.some(({ hits }) => hits.size === 0) || units.length + narrowed.length === 0) {
      return nothing(query, chunks);
    }
    const hits = await this.#weighed(units, narrowed);
    const hasPhrases = units.length < readings.length;
    const apart = hasPhrases ? await this.#weighed(readings, narrowed) : NOTHING;
    await breathe();
    const loose =
      hits.size + apart.size > 0 ? without(apart, hits) : await this.#allButOne(units, narrowed);
    if (hits.size + loose.size === 0) return nothing(query, chunks);
    const bonus = await this.#sideBySide(readings);
    await breathe();
    return {
      entries: ranked(hits, bonus),
      loose: ranked(loose, bonus),
      readAs: readAs(query, chunks),
      suggestion: undefined,
      needles: units.flatMap(({ needles }) => needles),
    };
  }

  /** All terms of tags or of authors, for the filters to count, each read when it is asked for. */
  async termsOf(sigil: '#' | '@'): Promise<{ name: string; postings: () => Postings }[]> {
    const terms = await this.#lookup.index.startingWith(sigil);
    return terms.map(({ term, postings }) => ({ name: nameOf(term), postings }));
  }

  async entriesIn(language: Language): Promise<Hits> {
    return hitsOf(await this.#lookup.index.postings(languageTerm(language)));
  }

  /** As it is typed; what is not found in this way, and is in no phrase, as it may be meant. */
  async #read(query: Query): Promise<{ chunks: readonly ChunkReading[]; units: readonly Unit[] }> {
    const name = await this.#fullName(query);
    if (name) return { chunks: [], units: [name] };
    const typed = await Promise.all(query.chunks.map((chunk) => readAsTyped(this.#lookup, chunk)));
    const units = await this.#unitsOf(typed);
    if (units.every(({ hits }) => hits.size > 0)) return { chunks: typed, units };
    const meant = await Promise.all(
      typed.map(async (chunk) => (isFound(chunk) ? chunk : await readAsMeant(this.#lookup, chunk))),
    );
    return { chunks: meant, units: await this.#unitsOf(meant) };
  }

  #unitsOf(chunks: readonly ChunkReading[]): Promise<Unit[]> {
    return unitsOf(
      this.#lookup,
      chunks.flatMap(({ readings }) => readings),
    );
  }

  /** All words together as the name of an author, who is then no one else. */
  async #fullName({ words }: Query): Promise<Unit | undefined> {
    if (words.length < 2 || words.length > LONGEST_NAME) return undefined;
    const found = await authorsCalled(this.#lookup, words.map(({ text }) => text).join(' '));
    return found.hits.size > 0 ? { length: words.length, ...found } : undefined;
  }

  async #narrowing(query: Query, filters: Filters): Promise<Hits[]> {
    const tags = filters.tag === undefined ? query.tags : [...query.tags, filters.tag];
    const dates = filters.year === undefined ? query.dates : [...query.dates, filters.year];
    const { language, author } = filters;
    return await Promise.all([
      ...tags.map((tag) => this.#tagged(tag)),
      ...query.ids.map(async (id) => hitsOf(await this.#lookup.index.postings(id))),
      ...dates.map((date) => Promise.resolve(this.#on(date))),
      ...(language ? [this.entriesIn(language)] : []),
      ...(author
        ? [authorsCalled(this.#lookup, author.toLowerCase()).then(({ hits }) => hits)]
        : []),
    ]);
  }

  /** A tag, or all that begin in this way while it is typed. */
  async #tagged(tag: string): Promise<Hits> {
    const key = tagSortKey(tag);
    const found = await this.#lookup.index.startingWith(key);
    const exact = found.filter((term) => term.key === key);
    const used = exact.length > 0 ? exact : found;
    return anyOf(used.map(({ postings }) => hitsOf(postings())));
  }

  #on(date: string): Hits {
    const entries = [...this.dates.keys()];
    return new Map(
      entries.filter((entry) => this.dates[entry]?.startsWith(date)).map((e) => [e, 0]),
    );
  }

  /** A rare word says more than one that is everywhere. */
  async #weighed(found: readonly Found[], narrowed: readonly Hits[]): Promise<Hits> {
    const weighed: Hits[] = [];
    for (const { hits } of found) {
      await breathe();
      weighed.push(scaled(hits, Math.log(1 + this.dates.length / (1 + hits.size))));
    }
    await breathe();
    return sumOf([...weighed, ...narrowed]);
  }

  /** Of several words, one may be no word of the notes that are meant. */
  async #allButOne(units: readonly Unit[], narrowed: readonly Hits[]): Promise<Hits> {
    if (units.length < FEWEST_TO_LEAVE_ONE_OUT) return NOTHING;
    const found: Hits[] = [];
    for (const left of units) {
      const others = units.filter((unit) => unit !== left);
      found.push(await this.#weighed(others, narrowed));
    }
    return anyOf(found);
  }

  async #sideBySide(readings: readonly Reading[]): Promise<Hits> {
    const pairs = readings.flatMap(({ word }, index) => {
      const next = readings[index + 1]?.word;
      return !next || word.isHangul || next.isHangul ? [] : [`${word.stem} ${next.stem}`];
    });
    if (pairs.length === 0) return NOTHING;
    return anyOf(
      await Promise.all(pairs.map(async (pair) => hitsOf(await this.#lookup.index.postings(pair)))),
    );
  }
}

/** The newest first among equals. */
function ranked(hits: Hits, bonus: Hits): number[] {
  const fits = Array.from(hits, ([entry, fit]) => ({
    entry,
    fit: fit + SIDE_BY_SIDE * (bonus.get(entry) ?? 0),
  }));
  return fits.sort((a, b) => b.fit - a.fit || b.entry - a.entry).map(({ entry }) => entry);
}

function nothing(query: Query, chunks: readonly ChunkReading[]): Answer {
  const found = chunks.filter(isFound);
  const isWorthTrying = found.length > 0 && found.length < chunks.length;
  const suggestion = isWorthTrying ? written(query, found) : undefined;
  return { entries: [], loose: [], readAs: undefined, suggestion, needles: [] };
}

const readAs = (query: Query, chunks: readonly ChunkReading[]): string | undefined =>
  chunks.some(({ corrected }) => corrected !== undefined) ? written(query, chunks) : undefined;

const written = ({ tags, dates, ids }: Query, chunks: readonly ChunkReading[]): string =>
  [
    ...chunks.map(({ chunk, corrected }) => corrected ?? chunk.written),
    ...tags.map((tag) => `#${tag}`),
    ...dates,
    ...ids,
  ].join(' ');
