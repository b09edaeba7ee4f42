/** The notes, in whatever order they were read → every page of the site. */
import type { VFileMessage } from 'vfile-message';
import { linkNotes } from '../link/link-notes.ts';
import type { GlossaryTerm, Note, Settings, TagDefinition } from '../model.ts';
import { makeAnew, type Recall } from '../recall.ts';
import { indexEntries } from '../search/index-entries.ts';
import { writeIndex, type SearchIndex } from '../search/write-index.ts';
import type { Archive, EntryPage, TopicLink, TopicPage } from './archive.ts';
import { buildDays, buildMonths, buildYears, sidesOfDays } from './calendar.ts';
import { titleMessages, tagMessages } from './collisions.ts';
import { addressEntries, type AddressedNote } from './entry-addresses.ts';
import { linkEntries, linkOf, listedOf, type UnlinkedPage } from './entry-links.ts';
import { groupBy, withSides } from './groups.ts';
import { heatScale } from './heat-scale.ts';
import { AUTHORS, byPermalink, TAGS } from './permalinks.ts';
import { relateNotes } from './related.ts';
import { buildTagPages } from './tag-pages.ts';
import { tagRedirects } from './tag-redirects.ts';
import { timeScaleOf } from './time-scale.ts';
import { topicLists } from './topic-lists.ts';
import { pairYears, topicYears } from './topic-years.ts';
import {
  AUTHOR,
  authorsOf,
  buildTopics,
  gatherTopics,
  hasPage,
  TAG,
  topicsOf,
  type Topics,
} from './topics.ts';

interface BuiltArchive {
  readonly archive: Archive;
  readonly tags: Topics;
  /** By which its entries are found, the oldest of which is number 0. */
  readonly search: SearchIndex;
  readonly messages: VFileMessage[];
}

/** Depends on the set of notes alone, not on their order. */
export function buildArchive(
  notes: readonly Note[],
  settings: Settings,
  definitions: readonly TagDefinition[] = [],
  glossary: readonly GlossaryTerm[] = [],
  recall: Recall = makeAnew,
): BuiltArchive {
  const oldestFirst = notes.toSorted(inReadingOrder);
  const tags = gatherTopics(oldestFirst, TAG, definitions);
  const authors = gatherTopics(oldestFirst, AUTHOR);
  const addressed = addressEntries(oldestFirst);
  const linked = linkNotes(oldestFirst);
  const pages = buildEntries(addressed, tags, authors, settings);
  const index = indexEntries(pages, glossary, recall);
  const related = relateNotes(oldestFirst, linked, index, glossary);
  const entries = newestDayFirst(linkEntries(pages, linked, related));
  const days = buildDays(entries);
  const months = buildMonths(days);
  const timeScale = timeScaleOf(days);
  const listed = entries.map((page) => ({ page, entry: listedOf(page) }));
  const topicPages = (linksOf: (page: EntryPage) => readonly TopicLink[]): TopicPage[] =>
    buildTopics(
      listed.map(({ page, entry }) => ({ entry, links: linksOf(page) })),
      settings.languages[0],
      timeScale,
    );
  const tagPages = buildTagPages(
    listed.map(({ entry }) => entry),
    topicPages((page) => page.tags),
    tags,
  );
  const authorPages = topicPages((page) => page.authors.filter(hasPage));
  return {
    archive: {
      entries: byPermalink(entries),
      days: byPermalink(days),
      months: byPermalink(months),
      years: byPermalink(buildYears(months)),
      tags: byPermalink(tagPages.tags),
      tagYears: byPermalink(tagPages.tags.flatMap(topicYears)),
      tagPairs: byPermalink(tagPages.pairs),
      tagPairYears: byPermalink(tagPages.pairs.flatMap(pairYears)),
      tagRedirects: byPermalink(tagRedirects(oldestFirst, tags)),
      tagLists: byPermalink(topicLists(TAGS, tagPages.tags)),
      authors: byPermalink(authorPages),
      authorYears: byPermalink(authorPages.flatMap(topicYears)),
      authorLists: byPermalink(topicLists(AUTHORS, authorPages)),
      otherAuthors: new Set(authors.byKey.values()).size - authorPages.length,
      timeScale,
      heatScale: heatScale(days),
    },
    tags,
    search: writeIndex(index, glossary),
    messages: [...titleMessages(addressed), ...tagMessages(tags), ...linked.messages],
  };
}

const NO_SIDES = { previous: undefined, next: undefined };

function buildEntries(
  notes: readonly AddressedNote[],
  tags: Topics,
  authors: Topics,
  { authorPagesFrom }: Settings,
): UnlinkedPage[] {
  const sides = sidesOfDays(notes.map(({ note }) => note.date));
  const pages = notes.map(({ note, permalink, json }) => ({
    permalink,
    json,
    date: note.date,
    title: note.entry.title && note.rendered.plainTitle,
    heading: note.entry.title && {
      html: note.rendered.html.title,
      typed: note.entry.title.value,
    },
    note,
    sidesOfDay: sides.get(note.date) ?? NO_SIDES,
    tags: topicsOf(note, TAG, tags),
    authors: authorsOf(note, authors, authorPagesFrom),
  }));
  return withSides(pages, linkOf);
}

/** Turns the days round, but not the entries of a day. */
const newestDayFirst = (oldestFirst: readonly EntryPage[]): EntryPage[] =>
  [...groupBy(oldestFirst, (entry) => entry.date).values()].reverse().flat();

function inReadingOrder(a: Note, b: Note): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.entry.position.start.offset - b.entry.position.start.offset;
}
