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

const underscored = (tag: string): string => (hashOf(tag) % 3 === 0 ? tag.replaceAll('-', '_') : tag);

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

interface Names {
  readonly full: Map<string, Set<number>>;
  readonly family: Map<string, Set<number>>;
}

const HAS_WORDS = /^[\p{L}'’.-]+(?: [\p{L}'’.-]+)+$/u;

function namesIn({ notes }: Oracle): Names {
  const names: Names = { full: new Map(), family: new Map() };
  const put = (map: Map<string, Set<number>>, key: string, entry: number): void => {
    map.set(key, (map.get(key) ?? new Set()).add(entry));
  };
  for (const [entry, { authors }] of notes.entries()) {
    for (const author of authors.filter((name) => HAS_WORDS.test(name))) {
      put(names.full, author, entry);
      put(names.family, author.split(' ').at(-1) ?? '', entry);
    }
  }
  return names;
}

/** The same name in another case or with other accents. */
const byName = (map: ReadonlyMap<string, Set<number>>, name: string): Set<number> =>
  union(...[...map].filter(([other]) => folded(other) === folded(name)).map(([, entries]) => entries));

const fullNames =
  (textOf: (given: string, family: string) => string) =>
  (oracle: Oracle): Query[] => {
    const { full } = namesIn(oracle);
    return sample(full.keys(), (name) => name + textOf('', ''), MOST).map((name) => {
      const words = name.split(' ');
      const [given, family] = [words.slice(0, -1).join(' '), words.at(-1) ?? ''];
      const reversed = byName(full, `${family} ${given}`);
      return { text: textOf(given, family), relevant: byName(full, name), alsoRight: reversed };
    });
  };

export const authorsGivenFirst = fullNames((given, family) => `${given} ${family}`);
export const authorsFamilyFirst = fullNames((given, family) => `${family} ${given}`);

/** A family name is a word of the notes, too, or a given name. */
export function familyNames(oracle: Oracle): Query[] {
  const { full, family } = namesIn(oracle);
  return sample(family.keys(), String, MOST).map((name) => ({
    text: name,
    relevant: byName(family, name),
    alsoRight: union(
      oracle.word(folded(name)),
      ...[...full]
        .filter(([other]) => folded(other).split(' ').includes(folded(name)))
        .map(([, entries]) => entries),
    ),
  }));
}
