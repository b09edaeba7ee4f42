import type { JSX } from 'preact';
import type { EntryPage } from '../../src/archive/archive.ts';
import { citationPermalink, type CitationFormat } from '../../src/archive/permalinks.ts';
import { useSite } from '../../src/eleventy/site-context.ts';
import { valuesOf } from '../../src/located.ts';
import { CITATION_FORMATS } from '../../src/publish/citations.ts';
import { citedPaper } from '../../src/publish/cited-paper.ts';
import { coins } from '../../src/publish/coins.ts';
import { WORDS } from '../words.ts';
import { Markup } from './markup.tsx';
import { Say } from './say.tsx';

interface CitationProps {
  readonly entry: EntryPage;
}

/** More authors than this are “et al.”, as in most lists of references. */
const MOST_NAMES = 6;

/** The paper as a list of references has it, of what the note knows and no more, for reader and program. */
export function Citation({ entry }: CitationProps): JSX.Element | null {
  const paper = citedPaper(entry);
  if (!paper) return null;
  return (
    <>
      <span class="Z3988" title={coins(paper)} />
      <details class="citation">
        <summary>
          <Say>{(words) => words.cite}</Say>
        </summary>
        <Reference entry={entry} />
        <ul {...useCopyWords()}>
          {CITATION_FORMATS.map((format) => (
            <CitationFile entry={entry} format={format} name={`${paper.key}.${format}`} />
          ))}
        </ul>
      </details>
    </>
  );
}

function Reference({ entry }: CitationProps): JSX.Element | null {
  const { authors } = entry.note.entry;
  const names = valuesOf(authors.slice(0, MOST_NAMES));
  return (
    <p lang="en">
      {names.join(', ')}
      {authors.length > MOST_NAMES && ' et al.'}{' '}
      <cite>
        <Markup as="span" html={entry.note.rendered.html.title} />
      </cite>
      .{entry.arxiv !== null && ` arXiv:${entry.arxiv}.`}
    </p>
  );
}

const NAMES: Readonly<Record<CitationFormat, string>> = {
  bib: 'BibTeX',
  ris: 'RIS',
  'csl.json': 'CSL-JSON',
};

interface CitationFileProps extends CitationProps {
  readonly format: CitationFormat;
  /** Of the file, once it is downloaded. */
  readonly name: string;
}

/** What the script writes on the buttons that copy, which it adds: `data-copy-ko` and so on. */
const useCopyWords = (): Record<string, string> =>
  Object.fromEntries(
    useSite().settings.languages.flatMap((language) => [
      [`data-copy-${language}`, WORDS[language].copy],
      [`data-copied-${language}`, WORDS[language].copied],
    ]),
  );

const CitationFile = ({ entry, format, name }: CitationFileProps): JSX.Element => (
  <li>
    <a href={useSite().href(citationPermalink(entry.json, format))} download={name}>
      {NAMES[format]}
    </a>
  </li>
);
