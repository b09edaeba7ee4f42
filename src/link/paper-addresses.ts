/** What an address tells of a paper: one small reader for each kind of id. */
import type { PaperIds } from '../model.ts';
import { findUrls } from '../parse/urls.ts';
import { arxivIdAtStart } from './arxiv-id.ts';

export type IdKind = keyof PaperIds;

type UrlReader = (url: URL) => string | undefined;

const hostOf = (url: URL): string => url.hostname.replace(/^www\./, '');

/** The path without escapes; as it is where they make no text. */
function pathOf({ pathname }: URL): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

const ARXIV_HOSTS = /^(?:[a-z]+\.)?(?:arxiv|alphaxiv|ar5iv)\.org$|^ar5iv\.labs\.arxiv\.org$/;
const ARXIV_PATH = /^\/(?:abs|pdf|html|format|ps|src|e-print|overview)\/(?:arxiv:)?/i;
const HUGGING_FACE_HOSTS = /^(?:huggingface\.co|hf\.co)$/;
const DOI_HOSTS = /^(?:dx\.)?doi\.org$/;

const arxiv: UrlReader = (url) => {
  const host = hostOf(url);
  const before = ARXIV_HOSTS.test(host)
    ? ARXIV_PATH
    : HUGGING_FACE_HOSTS.test(host)
      ? /^\/papers\//
      : DOI_HOSTS.test(host)
        ? /^\/10\.48550\/arxiv\./i
        : undefined;
  const path = pathOf(url);
  const start = before?.exec(path)?.[0].length;
  return start === undefined ? undefined : arxivIdAtStart(path.slice(start))?.id;
};

/** Publishers have the DOI in the path, some with the view of the paper before or behind it. */
const DOI_PATH = /\/(?:doi|article|chapter)\/(?:[a-z]+\/)?(?=10\.\d{4,9}\/)/i;
const VIEW_OF_PAPER = /(?:\/(?:abstract|epdf|full|html|meta|pdf|references)|\.pdf)?\/?$/i;

const doi: UrlReader = (url) => {
  const path = pathOf(url);
  if (DOI_HOSTS.test(hostOf(url))) return doiAtStart(path.slice(1));
  const match = DOI_PATH.exec(path);
  return match
    ? doiAtStart(path.slice(match.index + match[0].length).replace(VIEW_OF_PAPER, ''))
    : undefined;
};

/** arXiv's own DOIs say no more than the arXiv id. */
function doiAtStart(text: string): string | undefined {
  const found = /^10\.\d{4,9}\/\S+/.exec(text)?.[0].toLowerCase();
  return found?.startsWith('10.48550/arxiv.') ? undefined : found;
}

const openreview: UrlReader = (url) => {
  if (hostOf(url) !== 'openreview.net') return undefined;
  if (!/^\/(?:forum|pdf|attachment)$/.test(url.pathname)) return undefined;
  return /^[\w-]+$/.exec(url.searchParams.get('id') ?? '')?.[0];
};

/** First parts of a path on github.com that are no owner. */
const GITHUB_PAGES = new Set(
  'about apps collections customer-stories enterprise explore features login marketplace orgs readme search security settings site sponsors topics trending users'.split(
    ' ',
  ),
);

const github: UrlReader = (url) => {
  if (hostOf(url) !== 'github.com') return undefined;
  const [owner, name] = url.pathname.slice(1).split('/');
  if (!owner || !name || GITHUB_PAGES.has(owner.toLowerCase())) return undefined;
  const repository = `${owner}/${name.replace(/\.git$/, '')}`;
  return /^[\w-]+\/[\w.-]+$/.test(repository) ? repository : undefined;
};

const URL_READERS: Readonly<Record<IdKind, UrlReader>> = { arxiv, doi, openreview, github };

/** The arXiv id that an address holds. */
export const arxivIdOfUrl = (address: string): string | undefined => arxiv(new URL(address));

/** Ids that people write without an address: `arXiv:2304.09151`, `doi:10.1145/3292500.3330919`. */
export const ARXIV_PREFIX = /(?<![\w/.])(?:arxiv:|doi:\s?10\.48550\/arxiv\.)\s?/gi;
const DOI_PREFIX = /(?<![\w/.])doi:\s?/i;
/** Without the punctuation that ends a sentence. */
const DOI_IN_WORDS = /^[^\s,;]*[^\s,;.)\]]/;

function arxivInWords(text: string): string | undefined {
  return [...text.matchAll(ARXIV_PREFIX)]
    .map((match) => arxivIdAtStart(text.slice(match.index + match[0].length))?.id)
    .find((id) => id !== undefined);
}

function doiInWords(text: string): string | undefined {
  const match = DOI_PREFIX.exec(text);
  const word = match && DOI_IN_WORDS.exec(text.slice(match.index + match[0].length));
  return word ? doiAtStart(word[0]) : undefined;
}

/** The first id of each kind in a text. */
export function idsIn(text: string): PaperIds {
  const urls = findUrls(text).map(({ start, end }) => new URL(text.slice(start, end)));
  const inUrls = (kind: IdKind): string | undefined => {
    for (const url of urls) {
      const id = URL_READERS[kind](url);
      if (id !== undefined) return id;
    }
    return undefined;
  };
  return {
    arxiv: inUrls('arxiv') ?? arxivInWords(text),
    doi: inUrls('doi') ?? doiInWords(text),
    openreview: inUrls('openreview'),
    github: inUrls('github'),
  };
}
