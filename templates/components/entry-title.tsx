import type { JSX } from 'preact';
import type { EntryPage } from '../../src/archive/archive.ts';
import { languageOf } from './language-of.ts';
import { Markup } from './markup.tsx';
import { Say } from './say.tsx';

/** The title with its mathematics, in its own language, or a word that says there is none. */
export function EntryTitle({ entry }: { readonly entry: EntryPage }): JSX.Element {
  const title = entry.note.entry.title?.value;
  if (title === undefined)
    return (
      <span class="untitled">
        <Say>{(words) => words.untitled}</Say>
      </span>
    );
  const { html } = entry.note.rendered;
  return <Markup as="span" class="serif" lang={languageOf(title)} html={html.title} />;
}
