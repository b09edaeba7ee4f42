/** The fields of an entry, each shown only where the note has it. */
import { h, type JSX } from 'preact';
import type { EntryPage } from '../../src/archive/archive.ts';
import { useSite } from '../../src/eleventy/site-context.ts';
import { languageOf } from './language-of.ts';
import { Link } from './link.tsx';
import { Markup } from './markup.tsx';
import { useWords } from './use-words.ts';

interface EntryProps {
  readonly entry: EntryPage;
}

export function Authors({ entry: { authors } }: EntryProps): JSX.Element | null {
  const words = useWords();
  if (authors.length === 0) return null;
  return (
    <ul class="authors" data-field="authors" aria-label={words.authors}>
      {authors.map(({ permalink, name }) => (
        <li>
          <Link to={permalink}>{name}</Link>
        </li>
      ))}
    </ul>
  );
}

/** All the languages of the site that the note is written in, the site's own first. */
export function Commentary({ entry: { note } }: EntryProps): JSX.Element | null {
  const languages = useSite().settings.languages.filter(
    (language) => note.rendered.html.commentary[language] !== '',
  );
  if (languages.length === 0) return null;
  return (
    <div class="commentary" data-field="commentary">
      {languages.map((language) => (
        <Markup as="div" lang={language} html={note.rendered.html.commentary[language]} />
      ))}
    </div>
  );
}

/** The commentary in one language: the site's own if there is one. */
export function CommentaryInBrief({ entry: { note } }: EntryProps): JSX.Element | null {
  const language = useSite().settings.languages.find(
    (language) => note.rendered.html.commentary[language] !== '',
  );
  if (!language) return null;
  return (
    <div class="commentary">
      <Markup as="div" lang={language} html={note.rendered.html.commentary[language]} />
    </div>
  );
}

/** @param level of the heading, one below that of the entry's title */
export function Abstract({
  entry: { note },
  level,
}: EntryProps & { readonly level: 2 | 3 }): JSX.Element | null {
  const { abstract: heading } = useWords();
  const { abstract } = note.rendered.html;
  if (abstract === '') return null;
  const text = note.entry.abstract.map((paragraph) => paragraph.value).join(' ');
  return (
    <section class="abstract" data-field="abstract">
      {h(`h${level}`, {}, heading)}
      <Markup as="div" lang={languageOf(text)} html={abstract} />
    </section>
  );
}

export function Tags({ entry: { tags } }: EntryProps): JSX.Element | null {
  const words = useWords();
  if (tags.length === 0) return null;
  return (
    <ul class="tags" data-field="tags" aria-label={words.tags}>
      {tags.map(({ permalink, name }) => (
        <li>
          <Link to={permalink}>{name}</Link>
        </li>
      ))}
    </ul>
  );
}
