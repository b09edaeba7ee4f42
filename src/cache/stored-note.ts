/** A note as it is kept: what an archive is made of, and apart from it what only its own pages show. */
import { VFileMessage } from 'vfile-message';
import type { Entry, Html, IsoDate, LocatedReference, Note, RenderedEntry } from '../model.ts';

/** What every build needs of every note. */
export interface Brief {
  readonly date: IsoDate;
  readonly entry: Omit<Entry, 'abstract' | 'commentary'>;
  readonly references: readonly LocatedReference[];
  readonly title: Html;
  readonly plainTitle: string;
}

/** What is read only where it is shown. */
export interface Rest {
  readonly entry: Pick<Entry, 'abstract' | 'commentary'>;
  readonly html: Omit<RenderedEntry['html'], 'title'>;
  readonly description: RenderedEntry['description'];
}

export function split({ date, entry, rendered, references }: Note): { brief: Brief; rest: Rest } {
  const { abstract, commentary, ...others } = entry;
  const { html, plainTitle, description } = rendered;
  const { title, ...texts } = html;
  return {
    brief: { date, entry: others, references, title, plainTitle },
    rest: { entry: { abstract, commentary }, html: texts, description },
  };
}

/** @param restOf reads the rest, whenever something of it is asked for */
export const join = (brief: Brief, restOf: () => Rest, file: string): Note => ({
  date: brief.date,
  entry: {
    ...brief.entry,
    get abstract() {
      return restOf().entry.abstract;
    },
    get commentary() {
      return restOf().entry.commentary;
    },
  },
  rendered: {
    html: {
      title: brief.title,
      get abstract() {
        return restOf().html.abstract;
      },
      get commentary() {
        return restOf().html.commentary;
      },
    },
    plainTitle: brief.plainTitle,
    get description() {
      return restOf().description;
    },
  },
  references: brief.references,
  file,
});

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
