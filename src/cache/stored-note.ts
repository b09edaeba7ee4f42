/** A note as it is kept: what an archive is made of, and apart from it what only its own pages show. */
import { VFileMessage } from 'vfile-message';
import type {
  Entry,
  Html,
  IsoDate,
  Located,
  LocatedReference,
  Note,
  PaperIds,
  Position,
  RenderedEntry,
} from '../model.ts';

/** What every build needs of every note. */
export interface Brief {
  readonly date: IsoDate;
  readonly position: Position;
  readonly title: string | undefined;
  readonly authors: readonly string[];
  readonly tags: readonly string[];
  readonly links: readonly string[];
  readonly references: readonly LocatedReference[];
  readonly ids: PaperIds;
  readonly html: Html;
  readonly plainTitle: string;
}

/** What is read only where it is shown, or where there is something to say about it. */
export interface Rest {
  readonly entry: Pick<Entry, 'abstract' | 'commentary'>;
  readonly html: Omit<RenderedEntry['html'], 'title'>;
  readonly description: RenderedEntry['description'];
  /** Of the title, the authors, the tags and the links, in turn. */
  readonly positions: readonly Position[];
}

type RestOf = () => Rest;

export function split({ date, entry, rendered, references, ids }: Note): {
  brief: Brief;
  rest: Rest;
} {
  const { title, authors, tags, links, abstract, commentary, position } = entry;
  const { html, plainTitle, description } = rendered;
  const located = [...(title ? [title] : []), ...authors, ...tags, ...links];
  return {
    brief: {
      date,
      position,
      title: title?.value,
      authors: authors.map(({ value }) => value),
      tags: tags.map(({ value }) => value),
      links: links.map(({ value }) => value),
      references,
      ids,
      html: html.title,
      plainTitle,
    },
    rest: {
      entry: { abstract, commentary },
      html: { abstract: html.abstract, commentary: html.commentary },
      description,
      positions: located.map((each) => each.position),
    },
  };
}

/** @param restOf reads the rest, whenever something of it is asked for */
export const join = (brief: Brief, restOf: RestOf, file: string): Note => ({
  date: brief.date,
  entry: new KeptEntry(brief, restOf),
  rendered: new KeptRendering(brief, restOf),
  references: brief.references,
  ids: brief.ids,
  file,
});

class KeptEntry implements Entry {
  readonly title: Located | undefined;
  readonly authors: readonly Located[];
  readonly tags: readonly Located[];
  readonly links: readonly Located[];
  readonly position: Position;
  readonly #restOf: RestOf;

  constructor({ title, authors, tags, links, position }: Brief, restOf: RestOf) {
    let index = 0;
    const located = (value: string): Located => new KeptValue(value, restOf, index++);
    this.title = title === undefined ? undefined : located(title);
    this.authors = authors.map(located);
    this.tags = tags.map(located);
    this.links = links.map(located);
    this.position = position;
    this.#restOf = restOf;
  }

  get abstract(): Entry['abstract'] {
    return this.#restOf().entry.abstract;
  }

  get commentary(): Entry['commentary'] {
    return this.#restOf().entry.commentary;
  }
}

/** Places are for messages, of which there are few. */
class KeptValue implements Located {
  readonly value: string;
  readonly #restOf: RestOf;
  readonly #index: number;

  constructor(value: string, restOf: RestOf, index: number) {
    this.value = value;
    this.#restOf = restOf;
    this.#index = index;
  }

  get position(): Position {
    const position = this.#restOf().positions[this.#index];
    if (!position) throw new Error('A value was kept without its place');
    return position;
  }
}

class KeptRendering implements RenderedEntry {
  readonly html: RenderedEntry['html'];
  readonly plainTitle: string;
  readonly #restOf: RestOf;

  constructor({ html, plainTitle }: Brief, restOf: RestOf) {
    this.html = new KeptHtml(html, restOf);
    this.plainTitle = plainTitle;
    this.#restOf = restOf;
  }

  get description(): RenderedEntry['description'] {
    return this.#restOf().description;
  }
}

class KeptHtml {
  readonly title: Html;
  readonly #restOf: RestOf;

  constructor(title: Html, restOf: RestOf) {
    this.title = title;
    this.#restOf = restOf;
  }

  get abstract(): RenderedEntry['html']['abstract'] {
    return this.#restOf().html.abstract;
  }

  get commentary(): RenderedEntry['html']['commentary'] {
    return this.#restOf().html.commentary;
  }
}

/** A message about a file, without the file. */
export type PlainMessage = Pick<VFileMessage, 'reason' | 'place' | 'ruleId' | 'source' | 'fatal'>;

export const plain = ({ reason, place, ruleId, source, fatal }: VFileMessage): PlainMessage => ({
  reason,
  place,
  ruleId,
  source,
  fatal,
});

export function message({ reason, fatal, ...where }: PlainMessage, file: string): VFileMessage {
  return Object.assign(new VFileMessage(reason, where), { fatal, file });
}
