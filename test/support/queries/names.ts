/** What is found by its exact name: papers by their arXiv ids, tags, authors. */
import { folded, union, type Oracle } from './oracle.ts';
import { hashOf, sample, type Query } from './query-class.ts';

const MOST = 200;
const NONE: ReadonlySet<number> = new Set();

const SPELLINGS: readonly ((id: string) => string)[] = [
  (id) => id,
  (id) => `${id}v2`,
  (id) => `arXiv:${id}`,
  (id) => `https://arxiv.org/abs/${id}`,
  (id) => `https://arxiv.org/pdf/${id}v1.pdf`,
  (id) => `arxiv.org/abs/${id}v3`,
];

export const arxivQueries = (oracle: Oracle): Query[] =>
  sample(oracle.ids, ([id]) => id, MOST).map(([id, relevant]) => ({
    text: SPELLINGS[hashOf(id) % SPELLINGS.length]?.(id) ?? id,
    relevant,
    alsoRight: NONE,
  }));

const tagKey = (tag: string): string => tag.toLowerCase().replace(/[\s_-]+/g, '-');

function entriesByTag({ notes }: Oracle): Map<string, Set<number>> {
  const tags = new Map<string, Set<number>>();
  for (const [entry, note] of notes.entries()) {
    for (const tag of note.tags) {
      tags.set(tagKey(tag), (tags.get(tagKey(tag)) ?? new Set()).add(entry));
    }
  }
  return tags;
}

const underscored = (tag: string): string =>
  hashOf(tag) % 3 === 0 ? tag.replaceAll('-', '_') : tag;

export const tagQueries = (oracle: Oracle): Query[] =>
  sample(entriesByTag(oracle), ([tag]) => tag, MOST).map(([tag, relevant]) => ({
    text: `#${underscored(tag)}`,
    relevant,
    alsoRight: NONE,
  }));

export function tagQueriesInYears(oracle: Oracle): Query[] {
  const inYears = new Map<string, Set<number>>();
  for (const [tag, entries] of entriesByTag(oracle)) {
    for (const entry of entries) {
      const text = `#${tag} ${oracle.notes[entry]?.date.slice(0, 4) ?? ''}`;
      inYears.set(text, (inYears.get(text) ?? new Set()).add(entry));
    }
  }
  return sample(inYears, ([text]) => text, MOST).map(([text, relevant]) => ({
    text,
    relevant,
    alsoRight: NONE,
  }));
}

const HAS_WORDS = /^[\p{L}'’.-]+(?: [\p{L}'’.-]+)+$/u;

interface Author {
  /** As the notes write it, once for each name that differs by more than case and accents. */
  readonly written: string;
  readonly words: readonly string[];
  readonly entries: Set<number>;
}

/** By their folded names. */
const authorsOf = (oracle: Oracle): ReadonlyMap<string, Author> =>
  oracle.once('authors', () => {
    const authors = new Map<string, Author>();
    for (const [entry, note] of oracle.notes.entries()) {
      for (const written of note.authors.filter((name) => HAS_WORDS.test(name))) {
        const name = folded(written).replaceAll('.', '');
        const author = authors.get(name) ?? { written, words: name.split(' '), entries: new Set() };
        authors.set(name, author);
        author.entries.add(entry);
      }
    }
    return authors;
  });

const having = (authors: Iterable<Author>, isMeant: (author: Author) => boolean): Set<number> =>
  union(...[...authors].filter(isMeant).map(({ entries }) => entries));

/** Xiang Lisa Li for Xiang Li. */
const havingAll = (authors: Iterable<Author>, names: readonly string[]): Set<number> =>
  having(authors, ({ words }) => names.every((name) => words.includes(name)));

const fullNames =
  (textOf: (given: string, family: string) => string) =>
  (oracle: Oracle): Query[] => {
    const authors = authorsOf(oracle);
    return sample(authors.values(), ({ written }) => written + textOf('', ''), MOST).map(
      ({ written, words, entries }) => {
        const [, given = '', family = ''] = /^(.*) (\S+)$/.exec(written) ?? [];
        return {
          text: textOf(given, family),
          relevant: entries,
          alsoRight: havingAll(authors.values(), words),
        };
      },
    );
  };

export const authorsGivenFirst = fullNames((given, family) => `${given} ${family}`);
export const authorsFamilyFirst = fullNames((given, family) => `${family} ${given}`);

/** A family name may be a word of the notes, too, or a given name. */
export function familyNames(oracle: Oracle): Query[] {
  const authors = [...authorsOf(oracle).values()];
  const names = new Set(authors.map(({ words }) => words.at(-1) ?? ''));
  return sample(names, String, MOST).map((name) => ({
    text: name,
    relevant: having(authors, ({ words }) => words.at(-1) === name),
    alsoRight: union(
      oracle.word(name),
      having(authors, ({ words }) => words.includes(name)),
    ),
  }));
}
