/** The fields of an entry, each shown only where the note has it. */
import { h, type JSX } from 'preact';
import type { AuthorName, EntryPage } from '../../src/archive/archive.ts';
import { languageOf } from '../../src/parse/language-of.ts';
import { NAME_OF } from './header.tsx';
import { Link } from './link.tsx';
import { Prose } from './prose.tsx';
import { Say } from './say.tsx';

interface EntryProps {
  readonly entry: EntryPage;
}

/** More authors than this hide the note below them; the rest is a click away. */
const MOST_AUTHORS = 12;

export function Authors({ entry: { authors } }: EntryProps): JSX.Element | null {
  if (authors.length === 0) return null;
  const foldsAt = authors.length > MOST_AUTHORS + 2 ? MOST_AUTHORS : authors.length;
  const rest = authors.slice(foldsAt);
  return (
    <div class="authors" data-field="authors">
      <NameList names={authors.slice(0, foldsAt)} />{' '}
      {rest.length > 0 && (
        <details>
          <summary>
            <Say>{(words) => words.moreAuthors(rest.length)}</Say>
          </summary>
          <NameList names={rest} />
        </details>
      )}
    </div>
  );
}

const NameList = ({ names }: { readonly names: readonly AuthorName[] }): JSX.Element => (
  <ul aria-labelledby={NAME_OF.authors}>
    {names.map(({ permalink, name }) => (
      <li>{permalink === undefined ? name : <Link to={permalink}>{name}</Link>}</li>
    ))}
  </ul>
);

/** @param level of the heading, one below that of the entry's title */
export function Abstract({
  entry,
  level,
}: EntryProps & { readonly level: 2 | 3 }): JSX.Element | null {
  const { note } = entry;
  const { abstract } = note.rendered.html;
  if (abstract === '') return null;
  const text = note.entry.abstract.map((paragraph) => paragraph.value).join(' ');
  const isLong = text.length > LONG_ABSTRACT;
  return (
    <section class={isLong ? 'abstract long' : 'abstract'} data-field="abstract">
      {h(`h${level}`, {}, <Say>{(words) => words.abstract}</Say>)}
      <Prose entry={entry} class="serif" lang={languageOf(text)} html={abstract} />
      {isLong && <UnfoldButton />}
    </section>
  );
}

/** Characters; a shorter one takes no more lines than a folded one would. */
const LONG_ABSTRACT = 600;

const UnfoldButton = (): JSX.Element => (
  <button class="unfold needs-script" type="button" aria-expanded="false">
    <span class="when-folded">
      <Say>{(words) => words.unfoldAbstract}</Say>
    </span>
    <span class="when-unfolded">
      <Say>{(words) => words.foldAbstract}</Say>
    </span>
  </button>
);

export function Tags({ entry: { tags } }: EntryProps): JSX.Element | null {
  if (tags.length === 0) return null;
  return (
    <ul class="tags" data-field="tags" aria-labelledby={NAME_OF.tags}>
      {tags.map(({ permalink, name }) => (
        <li>
          <Link to={permalink}>{name}</Link>
        </li>
      ))}
    </ul>
  );
}
