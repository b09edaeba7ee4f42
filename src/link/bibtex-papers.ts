/** A BibTeX library → its papers that are on arXiv. */
import { parse, type Creator, type Entry as BibEntry } from '@retorquere/bibtex-parser';
import { arxivKey } from './arxiv-id.ts';
import type { PaperRecord } from './match-papers.ts';
import { idsIn } from './paper-addresses.ts';
import type { PersonName } from './person-name.ts';

type Fields = BibEntry['fields'];

interface BibtexLibrary {
  readonly papers: readonly PaperRecord[];
  /** What could not be read, in the words of the parser. */
  readonly errors: readonly string[];
}

export function readBibtex(text: string): BibtexLibrary {
  // Titles as they stand: their case does not matter here, and to change it takes a language model.
  const { entries, errors } = parse(text, { sentenceCase: false });
  return {
    papers: entries.flatMap(({ fields }) => papersOf(fields)),
    errors: errors.map(({ error }) => error),
  };
}

/** The parser makes HTML of markup. */
const plain = (value: string | undefined): string | undefined => value?.replace(/<[^<>]*>/g, '');

/** One for each id, so that an entry which names two matches nothing for sure. */
function papersOf(fields: Fields): PaperRecord[] {
  const title = plain(fields['title']);
  const [author] = fields.author ?? [];
  if (title === undefined) return [];
  return idsOf(fields).map((arxiv) => ({ arxiv, title, firstAuthor: author && nameOf(author) }));
}

const nameOf = ({ name, prefix = '', lastName = '', firstName = '' }: Creator): PersonName => ({
  given: firstName,
  family: name ?? `${prefix} ${lastName}`,
});

/** Fields of words that may give the id; further on in them it may be that of another paper. */
const IN_WORDS = ['journal', 'number', 'note', 'howpublished'];
const BEGINS_WITH_ID = /^(?:arxiv (?:e-prints?|preprint),? )?(?:arxiv:|https?:)/i;

function idsOf(fields: Fields): string[] {
  const { eprint, doi, url, volume } = fields;
  const type = fields['eprinttype'] ?? fields['archiveprefix'] ?? 'arxiv';
  const texts = [
    eprint && /^arxiv$/i.test(type) && `arXiv:${eprint.replace(/^arxiv:/i, '')}`,
    doi && `https://doi.org/${doi}`,
    url,
    // As DBLP and Semantic Scholar have it.
    volume?.startsWith('abs/') && `https://arxiv.org/${volume}`,
    ...IN_WORDS.map((name) => plain(fields[name])).filter(
      (words) => words && BEGINS_WITH_ID.test(words),
    ),
  ];
  const ids = texts.flatMap((text) => (text ? (idsIn(text).arxiv ?? []) : []));
  return [...new Map(ids.map((id) => [arxivKey(id), id])).values()];
}
