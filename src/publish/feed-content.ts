/** What a feed says of an entry: all that its page says. */
import type { EntryPage } from '../archive/archive.ts';
import { absoluteUrl } from '../archive/permalinks.ts';
import { toReadableMath } from '../math/readable.ts';
import type { Language, Settings } from '../model.ts';
import { oncePer } from '../once-per.ts';
import { escapeMarkup } from './markup.ts';
import { plainContent } from './plain-content.ts';

const once = oncePer<string>();

/**
 * Formulas are in Unicode: many readers drop the elements of MathML and keep their text, so that `x²`
 * would be read as `x2`. The same stands in both formats, of everything and of each tag.
 */
export const feedContent = (
  entry: EntryPage,
  languages: readonly Language[],
  { url }: Settings,
): string =>
  once(entry, `${languages.join()} ${url}`, () =>
    plainContent(entry, {
      languages,
      addressOf: (permalink) => absoluteUrl(url, permalink),
      formula: (tex) => escapeMarkup(toReadableMath(tex)),
    }),
  );
