/** The notes, in whatever order they were read → every page of the site. */
import type { VFileMessage } from 'vfile-message';
import { linkNotes } from '../link/link-notes.ts';
import type { Note, Settings, TagDefinition } from '../model.ts';
import type { Archive, EntryPage } from './archive.ts';
import { buildDays, buildMonths, buildYears } from './calendar.ts';
import { titleMessages, tagMessages } from './collisions.ts';
import { addressEntries, type AddressedNote } from './entry-addresses.ts';
import { linkEntries, linkOf, type UnlinkedPage } from './entry-links.ts';
import { groupBy, withSides } from './groups.ts';
import { heatScale } from './heat-scale.ts';
import type { Permalink } from './permalinks.ts';
import { relatedByTags } from './related.ts';
import { buildTagPages } from './tag-pages.ts';
import { tagRedirects } from './tag-redirects.ts';
import { timeScaleOf } from './time-scale.ts';
import { yearsOf } from './topic-years.ts';
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
  readonly messages: VFileMessage[];
}

/** Depends on the set of notes alone, not on their order. */
export function buildArchive(
  notes: readonly Note[],
  settings: Settings,
  definitions: readonly TagDefinition[] = [],
): BuiltArchive {
  const oldestFirst = notes.toSorted(inReadingOrder);
  const tags = gatherTopics(oldestFirst, TAG, definitions);
  const authors = gatherTopics(oldestFirst, AUTHOR);
  const addressed = addressEntries(oldestFirst);
  const linked = linkNotes(oldestFirst);
  const pages = buildEntries(addressed, tags, authors, settings);
  const { entries: inOrder, resolve } = linkEntries(pages, linked);
  const entries = newestDayFirst(inOrder);
  const days = buildDays(entries);
  const months = buildMonths(days);
  const timeScale = timeScaleOf(days);
  const language = settings.languages[0];
  const topics = buildTopics(entries, (entry) => entry.tags, language, timeScale);
  const tagPages = buildTagPages(entries, topics, tags);
  const authorPages = buildTopics(
    entries,
    (entry) => entry.authors.filter(hasPage),
    language,
    timeScale,
  );
  return {
    archive: {
      entries: byPermalink(entries),
      days: byPermalink(days),
      months: byPermalink(months),
      years: byPermalink(buildYears(months)),
      tags: byPermalink(tagPages.tags),
      tagYears: byPermalink(tagPages.tags.flatMap(yearsOf)),
      tagPairs: byPermalink(tagPages.pairs),
      tagPairYears: byPermalink(tagPages.pairs.flatMap(yearsOf)),
      tagRedirects: byPermalink(tagRedirects(oldestFirst, tags)),
      authors: byPermalink(authorPages),
      authorYears: byPermalink(authorPages.flatMap(yearsOf)),
      otherAuthors: new Set(authors.byKey.values()).size - authorPages.length,
      resolve,
      timeScale,
      heatScale: heatScale(days),
    },
    tags,
    messages: [...titleMessages(addressed), ...tagMessages(tags), ...linked.messages],
  };
}

function buildEntries(
  notes: readonly AddressedNote[],
  tags: Topics,
  authors: Topics,
  { authorPagesFrom }: Settings,
): UnlinkedPage[] {
  const pages = notes.map(({ note, permalink }) => ({
    permalink,
    date: note.date,
    title: note.entry.title && note.rendered.plainTitle,
    note,
    tags: topicsOf(note, TAG, tags),
    authors: authorsOf(note, authors, authorPagesFrom),
  }));
  const links = pages.map(linkOf);
  const related = relatedByTags(pages).map((others) =>
    others.flatMap((other) => links[other] ?? []),
  );
  return withSides(pages, linkOf).map((page, index) => ({
    ...page,
    related: related[index] ?? [],
  }));
}

/** Turns the days round, but not the entries of a day. */
const newestDayFirst = (oldestFirst: readonly EntryPage[]): EntryPage[] =>
  [...groupBy(oldestFirst, (entry) => entry.date).values()].reverse().flat();

function inReadingOrder(a: Note, b: Note): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.entry.position.start.offset - b.entry.position.start.offset;
}

const byPermalink = <Page extends { readonly permalink: Permalink }>(
  pages: readonly Page[],
): Map<Permalink, Page> => new Map(pages.map((page) => [page.permalink, page]));
