/** The nouns of the project. Types only: every room may import this file, and it imports no room. */

/** 1-based line and column, 0-based offset, in UTF-16 code units; assignable to unist's `Point`. */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

export interface Position {
  readonly start: Point;
  readonly end: Point;
}

export const LANGUAGES = ['ko', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A value and the place in the note file that it was read from. */
export interface Located<T = string> {
  readonly value: T;
  readonly position: Position;
}

/** One paragraph of source text; several lines only inside a fence or a display formula. */
export type Paragraph = Located;

type Commentary = Readonly<Record<Language, readonly Paragraph[]>>;

/** One paper's note. A field that the note lacks is `undefined` or empty, never invented. */
export interface Entry {
  readonly title: Located | undefined;
  readonly authors: readonly Located[];
  readonly abstract: readonly Paragraph[];
  readonly commentary: Commentary;
  readonly tags: readonly Located[];
  /** Lines that only link: addresses above the title, and what stands under `# Links`. */
  readonly links: readonly Located[];
  readonly position: Position;
}

/** A calendar date as `YYYY-MM-DD`, checked to exist. */
export type IsoDate = string & { readonly __brand: 'IsoDate' };

/** `2025-01` */
export type Month = string & { readonly __brand: 'Month' };

/** One date's notes. `date` is undefined only where no date could be found (an error says so). */
export interface Day {
  readonly date: IsoDate | undefined;
  /** Where the date line stands; undefined if the date comes from elsewhere. */
  readonly heading: Position | undefined;
  readonly entries: readonly Entry[];
}

/** Sanitised HTML: the only strings that a template may insert unescaped. Made in `render/` alone. */
export type Html = string & { readonly __brand: 'Html' };

/**
 * A piece of commentary in the languages that have it. Elements with the same `data-pair`, a number
 * that is the entry's own, say the same.
 */
export type Passage = Readonly<Partial<Record<Language, Html>>>;

/** What one entry looks like on any page; depends on the entry alone. */
export interface RenderedEntry {
  readonly html: {
    readonly title: Html;
    readonly abstract: Html;
    readonly commentary: readonly Passage[];
  };
  /** The title as a person would read it aloud: no markup, no TeX. For `<title>` and feeds. */
  readonly plainTitle: string;
  /** The beginning of the commentary as plain text, in the language or else in what there is. */
  readonly description: Readonly<Record<Language, string>>;
}

/** Where a text speaks of another note: `[[230418 UniMax.md]]`, or the address of a paper on arXiv. */
export interface Reference {
  /** From here to before `end`, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'wikilink' | 'arxiv';
  /** What a wikilink names (`230418 UniMax.md#Results`), or the arXiv id. */
  readonly target: string;
  /** What a reader should see. */
  readonly label: string;
}

export interface LocatedReference extends Reference {
  readonly position: Position;
  /** As it stands in the text. */
  readonly written: string;
}

/** Under which names the world knows a paper; undefined where the note does not tell. */
export interface PaperIds {
  /** Without version, such as `2304.09151` or `math.GT/0309136`. */
  readonly arxiv: string | undefined;
  /** In lower case, such as `10.1145/3292500.3330919`. */
  readonly doi: string | undefined;
  /** The id of the forum, in its own case. */
  readonly openreview: string | undefined;
  /** Owner and name of the repository, such as `google/t5x`. */
  readonly github: string | undefined;
}

/** One entry on its way to the archive. */
export interface Note {
  readonly date: IsoDate;
  readonly entry: Entry;
  readonly rendered: RenderedEntry;
  /** In the order of the text. */
  readonly references: readonly LocatedReference[];
  /** Of its paper. */
  readonly ids: PaperIds;
  /** Path of the note file, as the user would type it; for messages only. */
  readonly file: string;
}

/** A text in each language. */
export type Bilingual = Readonly<Record<Language, string>>;

/** What `notes/tags.yaml` says of one tag. */
export interface TagDefinition {
  /** The tag as it is shown, without its `#`. */
  readonly name: string;
  /** Other names of the same tag. */
  readonly aliases: readonly string[];
  /** What it is called where there is room for more than a tag. */
  readonly label: Bilingual | undefined;
  readonly description: Bilingual | undefined;
}

/** One line of `notes/glossary.yaml`: a Korean term, and what it is called in English. */
export interface GlossaryTerm {
  readonly ko: string;
  /** At least one, the usual one first. */
  readonly en: readonly string[];
}

/** What `notes/site.yaml` says of the whole site. */
export interface Settings {
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly author: string;
  /** Absolute address of the home page, ending in a slash; its path is the prefix of every link. */
  readonly url: string;
  /** Languages shown, the default one first. */
  readonly languages: readonly Language[];
  /** An author with fewer entries than this is named, but has no page. */
  readonly authorPagesFrom: number;
  /** Whether each entry and each day has a picture, shown beside links to it elsewhere. */
  readonly socialImages: boolean;
  /** Whether browsers keep pages for when there is no connection. */
  readonly offline: boolean;
  /** In bytes, of a file. */
  readonly largestNote: number;
}
