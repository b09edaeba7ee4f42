import type { JSX } from 'preact';
import type { EntryPage } from '../../src/archive/archive.ts';
import { languageOf } from './language-of.ts';
import { Markup } from './markup.tsx';
import { useWords } from './use-words.ts';

/** The title with its mathematics, in its own language, or a word that says there is none. */
export function EntryTitle({ entry }: { readonly entry: EntryPage }): JSX.Element {
  const { untitled } = useWords();
  const title = entry.note.entry.title?.value;
  if (title === undefined) return <span class="untitled">{untitled}</span>;
  return <Markup as="span" lang={languageOf(title)} html={entry.note.rendered.html.title} />;
}
