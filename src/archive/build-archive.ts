/** The notes, in whatever order they were read → every page of the site. */
import type { VFileMessage } from 'vfile-message';
import { linkNotes } from '../link/link-notes.ts';
import type { Note, Settings } from '../model.ts';
import type { Archive, EntryPage } from './archive.ts';
import { buildDays, buildMonths, buildYears } from './calendar.ts';
import { titleMessages, tagMessages } from './collisions.ts';
import { addressEntries, type AddressedNote } from './entry-addresses.ts';
import { linkEntries, linkOf, type UnlinkedPage } from './entry-links.ts';
import { groupBy, withSides } from './groups.ts';
import { heatScale } from './heat-scale.ts';
import type { Permalink } from './permalinks.ts';
import { relatedByTags } from './related.ts';
import { timeScaleOf } from './time-scale.ts';
import { AUTHOR, buildTopics, gatherTopics, TAG, topicsOf, type Topics } from './topics.ts';

interface BuiltArchive {
  readonly archive: Archive;
  readonly messages: VFileMessage[];
}

/** Depends on the set of notes alone, not on their order. */
export function buildArchive(notes: readonly Note[], settings: Settings): BuiltArchive {
  const oldestFirst = notes.toSorted(inReadingOrder);
  const tags = gatherTopics(oldestFirst, TAG);
  const authors = gatherTopics(oldestFirst, AUTHOR);
  const addressed = addressEntries(oldestFirst);
  const linked = linkNotes(oldestFirst);
  const { entries: inOrder, resolve } = linkEntries(buildEntries(addressed, tags, authors), linked);
  const entries = newestDayFirst(inOrder);
  const days = buildDays(entries);
  const months = buildMonths(days);
  const timeScale = timeScaleOf(days);
  const language = settings.languages[0];
  return {
    archive: {
      entries: byPermalink(entries),
      days: byPermalink(days),
      months: byPermalink(months),
      years: byPermalink(buildYears(months)),
      tags: byPermalink(buildTopics(entries, (entry) => entry.tags, language, timeScale)),
      authors: byPermalink(buildTopics(entries, (entry) => entry.authors, language, timeScale)),
      resolve,
      timeScale,
      heatScale: heatScale(days),
    },
    messages: [...titleMessages(addressed), ...tagMessages(tags), ...linked.messages],
  };
}

function buildEntries(
  notes: readonly AddressedNote[],
  tags: Topics,
  authors: Topics,
): UnlinkedPage[] {
  const pages = notes.map(({ note, permalink }) => ({
    permalink,
    date: note.date,
    title: note.entry.title && note.rendered.plainTitle,
    note,
    tags: topicsOf(note, TAG, tags),
    authors: topicsOf(note, AUTHOR, authors),
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
