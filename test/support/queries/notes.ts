/** Real notes as the search takes them, the oldest first. */
import type { IsoDate } from '../../../src/model.ts';
import type { EntryText } from '../../../src/search/terms.ts';
import { trueDays, trueEntries } from '../corpus.ts';

export interface SearchNote extends EntryText {
  readonly date: IsoDate;
}

const nfc = (text: string): string => text.normalize('NFC');

/** In addresses and in prose. */
export const arxivIds = (text: string): string[] => text.match(/\b\d{4}\.\d{4,5}\b/g) ?? [];

export const realNotes = (): SearchNote[] =>
  trueDays().flatMap((date) =>
    trueEntries(date).map(({ title, abstract, commentary, authors, tags, urls }) => ({
      date: date as IsoDate,
      title: nfc(title ?? ''),
      abstract: abstract.map(nfc),
      ko: commentary.ko.map(nfc),
      en: commentary.en.map(nfc),
      authors: authors.map(nfc),
      tags: tags.map(nfc),
      ids: urls.flatMap(arxivIds),
    })),
  );
