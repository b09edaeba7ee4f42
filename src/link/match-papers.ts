/** Entries without an arXiv id, and the one paper of a library that each must be. */
import type { Entry } from '../model.ts';
import { arxivKey } from './arxiv-id.ts';
import { titleKey } from './fold.ts';
import { paperIds } from './identity.ts';
import { canBe, type PersonName } from './person-name.ts';

/** A paper on arXiv, as a library knows it. */
export interface PaperRecord {
  readonly arxiv: string;
  readonly title: string;
  /** Undefined where the library does not tell. */
  readonly firstAuthor: PersonName | undefined;
}

/** Why an entry is left as it is; nothing is guessed. */
export type Abstention =
  'has-id' | 'no-title' | 'no-authors' | 'no-match' | 'other-author' | 'several-ids';

export type Verdict =
  | { readonly arxiv: string; readonly why?: never }
  | { readonly arxiv?: never; readonly why: Abstention };

const keyOf = ({ title }: Entry): string => titleKey(title?.value ?? '');

const abstain = (why: Abstention): Verdict => ({ why });

/** Takes papers one by one, keeps those that an entry may be, and tells in the end which it is. */
export class PaperMatcher {
  /** By the key of their title; those wanted are there from the start. */
  readonly #papers = new Map<string, PaperRecord[]>();

  /** Says beforehand that a paper for this entry is sought. */
  want(entry: Entry): void {
    const key = keyOf(entry);
    if (key !== '' && paperIds(entry).arxiv === undefined) this.#papers.set(key, []);
  }

  take(paper: PaperRecord): void {
    this.#papers.get(titleKey(paper.title))?.push(paper);
  }

  /** The paper that an entry is, once all were taken. */
  verdict(entry: Entry): Verdict {
    return verdictOn(entry, this.#papers.get(keyOf(entry)) ?? []);
  }
}

/** @param papers those with the title of the entry */
function verdictOn(entry: Entry, papers: readonly PaperRecord[]): Verdict {
  const [author] = entry.authors;
  if (paperIds(entry).arxiv !== undefined) return abstain('has-id');
  if (keyOf(entry) === '') return abstain('no-title');
  if (!author) return abstain('no-authors');
  if (papers.length === 0) return abstain('no-match');
  const [found, ...others] = papers.filter(
    ({ firstAuthor }) => firstAuthor && canBe(author.value, firstAuthor),
  );
  if (!found) return abstain('other-author');
  const isFound = ({ arxiv }: PaperRecord): boolean => arxivKey(arxiv) === arxivKey(found.arxiv);
  return others.every(isFound) ? { arxiv: found.arxiv } : abstain('several-ids');
}
