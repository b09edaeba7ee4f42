/** Who a paper is: the ids that the note's own links tell. */
import type { Entry, Located, Month, PaperIds } from '../model.ts';
import { findUrls } from '../parse/urls.ts';
import { arxivAddress, paperMonth } from './arxiv-id.ts';
import { idsIn, type IdKind } from './paper-addresses.ts';

/** Addresses in the prose are other papers: only the entry's own links count. */
export function paperIds(entry: Entry): PaperIds {
  const own = ownLinks(entry);
  // Without one, all that the entry has is its list.
  const idOf = own.length > 0 ? firstId(own) : onlyId(entry.links);
  return {
    arxiv: idOf('arxiv'),
    doi: idOf('doi'),
    openreview: idOf('openreview'),
    github: idOf('github'),
  };
}

export function paperDate({ arxiv }: PaperIds): Month | undefined {
  return arxiv === undefined ? undefined : paperMonth(arxiv);
}

/** Where the paper is to be read: by an id that lasts, else at the first address that the note gives. */
export function paperAddress(
  entry: Entry,
  { arxiv, doi, openreview }: PaperIds,
): string | undefined {
  if (arxiv !== undefined) return arxivAddress(arxiv);
  if (doi !== undefined) return `https://doi.org/${encodeURI(doi)}`;
  if (openreview !== undefined) return `https://openreview.net/forum?id=${openreview}`;
  return ownLinks(entry)
    .flatMap(({ value }) => findUrls(value).map(({ start, end }) => value.slice(start, end)))
    .at(0);
}

const LIST_ITEM = /^(?:[-*+]|\d{1,3}[.)])\s+/;

/** All but the list under `# Links`, where a note leads on to other works. */
const ownLinks = ({ links, title }: Entry): Located[] =>
  links.filter(
    ({ value, position }) =>
      !(LIST_ITEM.test(value) && title && position.start.offset > title.position.start.offset),
  );

type IdOf = (kind: IdKind) => string | undefined;

function firstId(links: readonly Located[]): IdOf {
  const ids = links.map(({ value }) => idsIn(value));
  return (kind) => ids.find((each) => each[kind] !== undefined)?.[kind];
}

/** Where a list is all there is, the one bare address of its kind is the paper's. */
function onlyId(links: readonly Located[]): IdOf {
  const items = links
    .map(({ value }) => value.replace(LIST_ITEM, ''))
    .map((value) => ({ ids: idsIn(value), isBare: !/\s/.test(value) }));
  return (kind) => {
    const [only, ...others] = items.filter(({ ids }) => ids[kind] !== undefined);
    return only?.isBare && others.length === 0 ? only.ids[kind] : undefined;
  };
}
