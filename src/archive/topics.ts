/** Tags and authors: values that many entries share, in more than one spelling. */
import type { Language, Located, Note } from '../model.ts';
import type { EntryPage, TopicLink, TopicPage } from './archive.ts';
import { groupByDay } from './calendar.ts';
import { groupBy, withSides, type Group } from './groups.ts';
import { authorPermalink, tagPermalink, type Permalink } from './permalinks.ts';
import { SlugRegister, type Slug } from './slugs.ts';
import { countsOver, type TimeScale } from './time-scale.ts';

/** One value and the note that it stands in. */
interface Mention {
  readonly note: Note;
  readonly value: Located;
}

interface Topic {
  readonly link: TopicLink;
  readonly first: Mention;
  /** The topic whose name makes the same slug, if one came before. */
  readonly rival: Topic | undefined;
}

/** All topics of one kind by key. */
export type Topics = ReadonlyMap<string, Topic>;

/** What makes tags tags and authors authors. */
interface TopicKind {
  readonly valuesOf: (note: Note) => readonly Located[];
  /** Spellings with one key are one topic. */
  readonly keyOf: (spelling: string) => string;
  readonly permalinkOf: (slug: Slug) => Permalink;
}

const fold = (spelling: string): string => spelling.normalize('NFC').toLowerCase().trim();

export const TAG: TopicKind = {
  valuesOf: (note) => note.entry.tags,
  keyOf: (spelling) => fold(spelling).replace(/[_\s]+/g, '-'),
  permalinkOf: tagPermalink,
};

export const AUTHOR: TopicKind = {
  valuesOf: (note) => note.entry.authors,
  keyOf: (spelling) => fold(spelling).replace(/\s+/g, ' '),
  permalinkOf: authorPermalink,
};

/** @param notes from the oldest to the newest: who was named first keeps the plain address */
export function gatherTopics(notes: readonly Note[], kind: TopicKind): Topics {
  const mentions = notes.flatMap((note) =>
    kind.valuesOf(note).map((value): Mention => ({ note, value })),
  );
  const register = new SlugRegister<string>();
  const topics = new Map<string, Topic>();
  for (const [key, uses] of groupBy(mentions, ({ value }) => kind.keyOf(value.value))) {
    const { slug, rival } = register.claim(key, key);
    topics.set(key, {
      link: { permalink: kind.permalinkOf(slug), name: usualSpelling(uses) },
      first: uses[0],
      rival: rival === undefined ? undefined : topics.get(rival),
    });
  }
  return topics;
}

/** The topics of one note, each once. */
export function topicsOf(note: Note, kind: TopicKind, topics: Topics): TopicLink[] {
  const keys = new Set(kind.valuesOf(note).map(({ value }) => kind.keyOf(value)));
  return [...keys].flatMap((key) => topics.get(key)?.link ?? []);
}

/** Topics as pages, by the alphabet of a language. */
export function buildTopics(
  entries: readonly EntryPage[],
  topicsOfEntry: (entry: EntryPage) => readonly TopicLink[],
  language: Language | undefined,
  timeScale: TimeScale,
): TopicPage[] {
  const pairs = entries.flatMap((entry) => topicsOfEntry(entry).map((link) => ({ link, entry })));
  const { compare } = new Intl.Collator(language, { numeric: true });
  const pages = [...groupBy(pairs, ({ link }) => link)]
    .map(([link, group]) => topicPage(link, group, timeScale))
    .sort((a, b) => compare(a.name, b.name) || (a.permalink < b.permalink ? -1 : 1));
  return withSides(pages, ({ permalink, name }) => ({ permalink, name }));
}

function topicPage(
  { permalink, name }: TopicLink,
  group: Group<{ readonly entry: EntryPage }>,
  timeScale: TimeScale,
): Omit<TopicPage, 'sides'> {
  const days = groupByDay(group.map(({ entry }) => entry));
  return { permalink, name, days, count: group.length, trend: countsOver(timeScale, days) };
}

/** The spelling used most; of two used equally often, the one used first. */
function usualSpelling(mentions: Group<Mention>): string {
  const uses = groupBy(mentions, ({ value }) => value.value.normalize('NFC').trim());
  const [usual] = [...uses].reduce((most, next) => (next[1].length > most[1].length ? next : most));
  return usual;
}
