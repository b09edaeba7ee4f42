/**
 * What every page of the site shows. A page knows the pages below it; the others by name only. It is
 * plain data without functions, and all that its template is given: what tells whether it changed.
 */
import type { Bilingual, Html, IsoDate, Month, Note, PaperIds } from '../model.ts';
import type { HeatScale } from './heat-scale.ts';
import type { Permalink, Year } from './permalinks.ts';
import type { TimeScale } from './time-scale.ts';

/** The neighbours of a page: earlier and later in time, or before and after in the alphabet. */
export interface Sides<Link> {
  readonly previous: Link | undefined;
  readonly next: Link | undefined;
}

export interface EntryLink {
  readonly permalink: Permalink;
  readonly date: IsoDate;
  /** Without markup; undefined if the note has none. */
  readonly title: string | undefined;
}

export interface DayLink {
  readonly permalink: Permalink;
  readonly date: IsoDate;
}

interface MonthLink {
  readonly permalink: Permalink;
  readonly month: Month;
}

interface YearLink {
  readonly permalink: Permalink;
  readonly year: Year;
}

/** A topic is what gathers entries across days: a tag or an author. */
export interface TopicLink {
  readonly permalink: Permalink;
  readonly name: string;
  /** What the writer calls it where there is room. */
  readonly labels?: Bilingual;
}

/** An author, who has a page only if some more of their papers were read. */
export interface AuthorName {
  readonly permalink: Permalink | undefined;
  readonly name: string;
}

/** Another entry, and how this one names it: `[[230418 UniMax.md]]`. */
interface Mention {
  readonly entry: EntryLink;
  readonly written: string;
}

/** An entry in a list of many. */
export interface ListedEntry extends EntryLink {
  /** Undefined if the note has none. */
  readonly heading: Heading | undefined;
  readonly tags: readonly TopicLink[];
}

/** The title with its markup, and as it was typed. */
interface Heading {
  readonly html: Html;
  readonly typed: string;
}

export interface EntryPage extends ListedEntry {
  readonly note: Note;
  /** Where programs read it. */
  readonly json: Permalink;
  readonly authors: readonly AuthorName[];
  /** The paper's arXiv id, such as `2304.09151`. */
  readonly arxiv: string | null;
  /** Under which names the world knows the paper. */
  readonly ids: PaperIds;
  /** The month of its arXiv id. */
  readonly paperDate: Month | undefined;
  /** What the paper is called where it is cited; undefined without a title, by which it is found. */
  readonly citationKey: string | undefined;
  /** Other entries on the same paper, oldest first. */
  readonly sameWork: readonly EntryLink[];
  /** Other entries that this one speaks of, each once, in the order of the text. */
  readonly mentions: readonly Mention[];
  /** Where the references in its text lead, if to another entry; see `leadOf`. */
  readonly leads: ReadonlyMap<string, EntryLink>;
  /** Other entries that speak of this one, oldest first. */
  readonly mentionedBy: readonly EntryLink[];
  readonly sides: Sides<EntryLink>;
  readonly sidesOfDay: Sides<DayLink>;
  /** A few others to read on with: those that this one speaks of, then those most like it. */
  readonly related: readonly EntryLink[];
}

/** Those entries of one day that belong together. */
export interface DayGroup<Entry = ListedEntry> extends DayLink {
  readonly entries: readonly Entry[];
}

export interface DayPage extends DayGroup<EntryPage> {
  readonly sides: Sides<DayLink>;
}

export interface MonthPage extends MonthLink {
  readonly days: readonly DayPage[];
  readonly count: number;
  readonly sides: Sides<MonthLink>;
}

export interface YearPage extends YearLink {
  readonly months: readonly MonthPage[];
  readonly count: number;
  readonly sides: Sides<YearLink>;
}

/** A topic in a list of many. */
export interface ListedTopic extends TopicLink {
  readonly count: number;
  /** The number of entries in each period of the archive's time scale. */
  readonly trend: readonly number[];
}

export interface TopicPage extends ListedTopic {
  /** The newest day first. */
  readonly entries: readonly ListedEntry[];
  readonly sides: Sides<TopicLink>;
}

/** A part of a list of topics, named by the first and the last of them. */
export interface TopicListLink {
  readonly permalink: Permalink;
  readonly first: string;
  readonly last: string;
}

export interface TopicListPage extends TopicListLink {
  readonly topics: readonly ListedTopic[];
  readonly sides: Sides<TopicListLink>;
}

/** A tag that another one is often used together with. */
export interface CoTag {
  readonly tag: TopicLink;
  /** The number of entries that have both. */
  readonly count: number;
  /** The page of the two together, where that is worth one. */
  readonly pair: Permalink | undefined;
}

export interface TagPage extends TopicPage {
  readonly description: Bilingual | undefined;
  /** A few, those that say most about this one first. */
  readonly coTags: readonly CoTag[];
  /** What else has a page together with this one. */
  readonly otherPairs: readonly CoTag[];
}

export interface TagPairLink {
  readonly permalink: Permalink;
  readonly tags: readonly [TopicLink, TopicLink];
}

/** The entries that have both of two tags. */
export interface TagPairPage extends TagPairLink {
  /** The newest day first. */
  readonly entries: readonly ListedEntry[];
  readonly count: number;
}

interface TopicYearLink extends YearLink {
  readonly count: number;
}

/** One year of a page that would be too long. */
export interface TopicYearPage<Link> extends TopicYearLink {
  readonly topic: Link;
  /** The newest day first. */
  readonly entries: readonly ListedEntry[];
  readonly sides: Sides<TopicYearLink>;
}

/** Where a tag was found under another name. */
export interface TagRedirect {
  readonly permalink: Permalink;
  /** The other name. */
  readonly from: string;
  readonly to: TopicLink;
}

type Pages<Page> = ReadonlyMap<Permalink, Page>;

/** Pages by permalink. What has a date runs from the newest to the oldest, topics by alphabet. */
export interface ArchivePages {
  readonly entries: Pages<EntryPage>;
  readonly days: Pages<DayPage>;
  readonly months: Pages<MonthPage>;
  readonly years: Pages<YearPage>;
  readonly tags: Pages<TagPage>;
  readonly tagYears: Pages<TopicYearPage<TopicLink>>;
  readonly tagPairs: Pages<TagPairPage>;
  readonly tagPairYears: Pages<TopicYearPage<TagPairLink>>;
  readonly tagRedirects: Pages<TagRedirect>;
  /** Where one page cannot hold all tags. */
  readonly tagLists: Pages<TopicListPage>;
  readonly authors: Pages<TopicPage>;
  readonly authorYears: Pages<TopicYearPage<TopicLink>>;
  readonly authorLists: Pages<TopicListPage>;
}

/** The pages, and what pictures of them are measured by. */
export interface Archive extends ArchivePages {
  /** The number of authors who have no page. */
  readonly otherAuthors: number;
  readonly timeScale: TimeScale;
  readonly heatScale: HeatScale;
}
