/** Tags and authors: values that many entries share, in more than one spelling. */
import type { Language, Located, Note, TagDefinition } from '../model.ts';
import { remembered } from '../once-per.ts';
import { tagKey } from '../parse/tag-key.ts';
import type { AuthorName, ListedEntry, TopicLink, TopicPage } from './archive.ts';
import { groupBy, withSides, type Group } from './groups.ts';
import { authorPermalink, tagPermalink, type Permalink } from './permalinks.ts';
import { SlugRegister, type Slug } from './slugs.ts';
import { countsOver, type TimeScale } from './time-scale.ts';
import { gatherUses, type Mention, type Use } from './topic-uses.ts';

export interface Topic {
  readonly link: TopicLink;
  readonly first: Mention;
  /** The number of notes that have it. */
  readonly count: number;
  /** What the writer says of it. */
  readonly definition: TagDefinition | undefined;
}

interface Address {
  readonly permalink: Permalink;
  /** The key whose name makes the same slug, if one came before. */
  readonly rival: string | undefined;
}

/** All topics of one kind. */
export interface Topics {
  /** Those that notes have, by every key that leads to them: aliases have keys of their own. */
  readonly byKey: ReadonlyMap<string, Topic>;
  /** Of every key, whether its topic lives there or under another name. */
  readonly addresses: ReadonlyMap<string, Address>;
}

/** What makes tags tags and authors authors. */
interface TopicKind {
  readonly valuesOf: (note: Note) => readonly Located[];
  /** Spellings with one key are one topic; each is met again and again. */
  readonly keyOf: (spelling: string) => string;
  readonly permalinkOf: (slug: Slug) => Permalink;
}

export const TAG: TopicKind = {
  valuesOf: (note) => note.entry.tags,
  keyOf: remembered(tagKey),
  permalinkOf: tagPermalink,
};

export const AUTHOR: TopicKind = {
  valuesOf: (note) => note.entry.authors,
  keyOf: remembered((spelling) =>
    spelling.normalize('NFC').toLowerCase().trim().replace(/\s+/g, ' '),
  ),
  permalinkOf: authorPermalink,
};

/**
 * An address depends on the notes alone: a topic that becomes the alias of another one, or ceases to
 * be one, moves no other.
 *
 * @param notes from the oldest to the newest: who was named first keeps the plain address
 * @param definitions which names are one topic although their keys differ
 */
export function gatherTopics(
  notes: readonly Note[],
  kind: TopicKind,
  definitions: readonly TagDefinition[] = [],
): Topics {
  const defined = new Map(
    definitions.flatMap((definition) =>
      [definition.name, ...definition.aliases].map((name) => [kind.keyOf(name), definition]),
    ),
  );
  const mainKey = (key: string): string => {
    const definition = defined.get(key);
    return definition ? kind.keyOf(definition.name) : key;
  };
  const { uses, keys } = gatherUses(notes, kind.valuesOf, kind.keyOf, mainKey);
  const addresses = claimAddresses([...keys, ...defined.keys()], kind);
  const topics = new Map<string, Topic>();
  const byKey = new Map<string, Topic>();
  for (const key of addresses.keys()) {
    const main = mainKey(key);
    const use = uses.get(main);
    const permalink = addresses.get(main)?.permalink;
    if (!use || permalink === undefined) continue;
    const topic = topics.get(main) ?? makeTopic(permalink, use, defined.get(main));
    topics.set(main, topic);
    byKey.set(key, topic);
  }
  return { byKey, addresses };
}

/** @param keys in the order of their first use */
function claimAddresses(
  keys: Iterable<string>,
  { permalinkOf }: TopicKind,
): ReadonlyMap<string, Address> {
  const register = new SlugRegister<string>();
  const addresses = new Map<string, Address>();
  for (const key of keys) {
    if (addresses.has(key)) continue;
    const { slug, rival } = register.claim(key, key);
    addresses.set(key, { permalink: permalinkOf(slug), rival });
  }
  return addresses;
}

function makeTopic(permalink: Permalink, use: Use, definition: TagDefinition | undefined): Topic {
  const name = definition?.name ?? use.usualSpelling();
  return {
    link: { permalink, name, ...(definition?.label && { labels: definition.label }) },
    first: use.first,
    count: use.count,
    definition,
  };
}

/** Each topic once, by the key of its name, in the order in which the names were first met. */
export const mainTopics = ({ byKey, addresses }: Topics): Map<string, Topic> =>
  new Map([...byKey].filter(([key, { link }]) => addresses.get(key)?.permalink === link.permalink));

/** The topics of one note, each once. */
export function topicsOf(note: Note, kind: TopicKind, topics: Topics): TopicLink[] {
  return found(note, kind, topics).map(({ link }) => link);
}

/** @param pagesFrom the number of entries from which an author has a page */
export const authorsOf = (note: Note, authors: Topics, pagesFrom: number): AuthorName[] =>
  found(note, AUTHOR, authors).map(({ link, count }) =>
    count >= pagesFrom ? link : { name: link.name, permalink: undefined },
  );

export const hasPage = (author: AuthorName): author is TopicLink => author.permalink !== undefined;

const found = (note: Note, kind: TopicKind, { byKey }: Topics): Topic[] => [
  ...new Set(kind.valuesOf(note).flatMap(({ value }) => byKey.get(kind.keyOf(value)) ?? [])),
];

/** An entry and those of its topics that have a page. */
interface Uses {
  readonly entry: ListedEntry;
  readonly links: readonly TopicLink[];
}

/**
 * Topics as pages, by the alphabet of a language.
 *
 * @param uses the newest day first
 */
export function buildTopics(
  uses: readonly Uses[],
  language: Language | undefined,
  timeScale: TimeScale,
): TopicPage[] {
  const pairs = uses.flatMap(({ entry, links }) => links.map((link) => ({ link, entry })));
  const { compare } = new Intl.Collator(language, { numeric: true });
  const pages = [...groupBy(pairs, ({ link }) => link)]
    .map(([link, group]) => topicPage(link, group, timeScale))
    .sort((a, b) => compare(a.name, b.name) || (a.permalink < b.permalink ? -1 : 1));
  return withSides(pages, ({ permalink, name }) => ({ permalink, name }));
}

function topicPage(
  link: TopicLink,
  group: Group<{ readonly entry: ListedEntry }>,
  timeScale: TimeScale,
): Omit<TopicPage, 'sides'> {
  const entries = group.map(({ entry }) => entry);
  return { ...link, entries, count: group.length, trend: countsOver(timeScale, entries) };
}
