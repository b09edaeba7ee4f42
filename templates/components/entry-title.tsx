import type { JSX } from 'preact';
import type { ListedEntry } from '../../src/archive/archive.ts';
import { languageOf } from '../../src/parse/language-of.ts';
import { Markup } from './markup.tsx';
import { Say } from './say.tsx';

/** The title with its mathematics, in its own language, or a word that says there is none. */
export function EntryTitle({ entry: { heading } }: { readonly entry: ListedEntry }): JSX.Element {
  if (!heading)
    return (
      <span class="untitled">
        <Say>{(words) => words.untitled}</Say>
      </span>
    );
  const { html, typed } = heading;
  return <Markup as="span" class="serif" lang={languageOf(typed)} html={html} />;
}
