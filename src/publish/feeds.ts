/**
 * What can be subscribed to: everything, what can be read in one language, and each tag. A feed has the
 * newest entries; that of everything leads on to all others, page by page from the oldest on (RFC 5005),
 * so that a page that is full never changes again.
 */
import type { Archive, EntryLink, EntryPage, TopicLink } from '../archive/archive.ts';
import { groupBy } from '../archive/groups.ts';
import {
  feedPermalink,
  feedArchivePermalink,
  HOME,
  languagePermalink,
  type FeedFormat,
  type Permalink,
} from '../archive/permalinks.ts';
import type { Language, Settings } from '../model.ts';

export interface Feed {
  /** The page that shows what it is about. */
  readonly page: Permalink;
  /** What its own addresses begin with. */
  readonly folder: Permalink;
  readonly tag: TopicLink | undefined;
  /** In which the notes are given, the main one first. */
  readonly languages: readonly Language[];
}

/** One file of a feed. */
export interface FeedPage {
  readonly permalink: Permalink;
  readonly format: FeedFormat;
  readonly feed: Feed;
  /** The newest first. */
  readonly entries: readonly EntryPage[];
  /** Whether it is a page that is full, and not the one to subscribe to. */
  readonly isArchive: boolean;
  /** The next older page, and the next newer one. */
  readonly older: Permalink | undefined;
  readonly newer: Permalink | undefined;
}

/** A page of a feed; a few hundred kilobytes. */
const PAGE = 30;

export const FEED_FORMATS: readonly FeedFormat[] = ['xml', 'json'];

/** Feeds of one language, where the site has two. */
export const languageFeeds = ({ languages }: Settings): Feed[] =>
  languages.length < 2
    ? []
    : languages.map((language) => ({
        page: HOME,
        folder: languagePermalink(language),
        tag: undefined,
        languages: [language],
      }));

export const siteFeed = ({ languages }: Settings): Feed => ({
  page: HOME,
  folder: HOME,
  tag: undefined,
  languages,
});

export const tagFeed = (tag: TopicLink, { languages }: Settings): Feed => ({
  page: tag.permalink,
  folder: tag.permalink,
  tag,
  languages,
});

/** All files of all feeds; none where there are no notes. */
export function feedPages(archive: Archive, settings: Settings): FeedPage[] {
  const inFull = ({ permalink }: EntryLink): EntryPage[] => {
    const entry = archive.entries.get(permalink);
    return entry ? [entry] : [];
  };
  const entries = newestFirst([...archive.entries.values()]);
  const inOneLanguage = languageFeeds(settings).map((feed) => ({
    feed,
    entries: firstOf(entries, (entry) => isReadIn(entry, feed.languages)),
  }));
  const ofTags = [...archive.tags.values()].map((tag) => ({
    feed: tagFeed(tag, settings),
    entries: newestFirst(tag.entries).flatMap(inFull),
  }));
  const pages = FEED_FORMATS.flatMap((format) => [
    ...withArchive(siteFeed(settings), format, entries),
    ...[...inOneLanguage, ...ofTags].flatMap((each) => newest(each.feed, format, each.entries)),
  ]);
  // In both formats one after the other: they say the same of an entry, which is made once.
  return pages.sort((a, b) => (a.permalink < b.permalink ? -1 : 1));
}

/** What came last on a day comes first, so that more on that day moves nothing behind it. */
const newestFirst = <Entry extends EntryLink>(entries: readonly Entry[]): Entry[] =>
  [...groupBy(entries, ({ date }) => date).values()].flatMap((ofDay) => ofDay.toReversed());

/** A page of those that are wanted; of the others none is looked at that need not be. */
function firstOf<Entry>(entries: readonly Entry[], isWanted: (entry: Entry) => boolean): Entry[] {
  const found: Entry[] = [];
  for (const entry of entries) {
    if (found.length === PAGE) break;
    if (isWanted(entry)) found.push(entry);
  }
  return found;
}

/** Without comment in any language, there is nothing in the wrong one. */
function isReadIn({ note }: EntryPage, languages: readonly Language[]): boolean {
  const { ko, en } = note.entry.commentary;
  const isSilent = ko.length + en.length === 0;
  return isSilent || languages.some((language) => note.entry.commentary[language].length > 0);
}

function newest(feed: Feed, format: FeedFormat, entries: readonly EntryPage[]): FeedPage[] {
  if (entries.length === 0) return [];
  return [
    {
      permalink: feedPermalink(feed.folder, format),
      format,
      feed,
      entries: entries.slice(0, PAGE),
      isArchive: false,
      older: undefined,
      newer: undefined,
    },
  ];
}

function withArchive(feed: Feed, format: FeedFormat, entries: readonly EntryPage[]): FeedPage[] {
  const count = Math.floor(entries.length / PAGE);
  const pageAt = (number: number): Permalink | undefined =>
    number < 1 || number > count ? undefined : feedArchivePermalink(feed.folder, number, format);
  const archive = Array.from({ length: count }, (_, index): FeedPage => {
    const number = index + 1;
    const end = entries.length - index * PAGE;
    return {
      permalink: feedArchivePermalink(feed.folder, number, format),
      format,
      feed,
      entries: entries.slice(end - PAGE, end),
      isArchive: true,
      older: pageAt(number - 1),
      newer: pageAt(number + 1),
    };
  });
  return [
    ...newest(feed, format, entries).map((page) => ({ ...page, older: pageAt(count) })),
    ...archive,
  ];
}
