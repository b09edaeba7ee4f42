import type { JSX } from 'preact';
import type { EntryPage } from '../../src/archive/archive.ts';
import { valuesOf } from '../../src/located.ts';
import { Markup } from './markup.tsx';
import { Say } from './say.tsx';

/** More authors than this are “et al.”, as in most lists of references. */
const MOST_NAMES = 6;

/** The paper as a list of references has it, of what the note knows and no more. */
export function Citation({ entry }: { readonly entry: EntryPage }): JSX.Element | null {
  const { title, authors } = entry.note.entry;
  if (!title || authors.length === 0) return null;
  const names = valuesOf(authors.slice(0, MOST_NAMES));
  return (
    <details class="citation">
      <summary>
        <Say>{(words) => words.cite}</Say>
      </summary>
      <p lang="en">
        {names.join(', ')}
        {authors.length > MOST_NAMES && ' et al.'}{' '}
        <cite>
          <Markup as="span" html={entry.note.rendered.html.title} />
        </cite>
        .{entry.arxiv !== null && ` arXiv:${entry.arxiv}.`}
      </p>
    </details>
  );
}
