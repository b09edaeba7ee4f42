/** What is shown of an entry that was found. */
import type { EntryJson } from '../../../src/archive/entry-json.ts';
import type { Language } from '../../../src/model.ts';
import { languageOf } from '../../../src/parse/language-of.ts';
import { rangesOf, type Needle } from '../../../src/search/needles.ts';
import { markedParts, plain, snippetOf, type Part, type Snippet } from './snippet.ts';

export interface Shown {
  readonly entry: EntryJson;
  /** Undefined if the note has none. */
  readonly title:
    { readonly parts: readonly Part[]; readonly language: Language | undefined } | undefined;
  readonly snippet: Snippet | undefined;
}

export function shownOf(entry: EntryJson, needles: readonly Needle[], reader: Language): Shown {
  const title = entry.title === null ? undefined : plain(entry.title);
  return {
    entry,
    title:
      title === undefined
        ? undefined
        : {
            parts: markedParts(title, rangesOf(title, needles)),
            language: languageOf(title),
          },
    snippet: snippetOf(entry, needles, reader),
  };
}
