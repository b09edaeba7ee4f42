/** Who a paper is: the ids that the note's own links tell. */
import type { Entry, Located, Month } from '../model.ts';
import { paperMonth } from './arxiv-id.ts';
import { idIn, type IdKind, type PaperIds } from './paper-addresses.ts';

/** Addresses in the prose are other papers: only the entry's own links count. */
export function paperIds(entry: Entry): PaperIds {
  const listed = listedLinks(entry);
  const own = entry.links.filter((link) => !listed.includes(link));
  const idOf = (kind: IdKind): string | undefined =>
    own.length > 0 ? firstId(kind, own) : onlyId(kind, listed);
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

const LIST_ITEM = /^(?:[-*+]|\d{1,3}[.)])\s+/;

/** The list under `# Links`, where a note leads on to other works. */
const listedLinks = ({ links, title }: Entry): Located[] =>
  links.filter(
    ({ value, position }) =>
      LIST_ITEM.test(value) && title && position.start.offset > title.position.start.offset,
  );

function firstId(kind: IdKind, links: readonly Located[]): string | undefined {
  for (const { value } of links) {
    const id = idIn(kind, value);
    if (id !== undefined) return id;
  }
  return undefined;
}

/** Where a list is all there is, the one bare address of its kind is the paper's. */
function onlyId(kind: IdKind, links: readonly Located[]): string | undefined {
  const ids = links
    .map(({ value }) => value.replace(LIST_ITEM, ''))
    .map((value) => ({ id: idIn(kind, value), isBare: !/\s/.test(value) }))
    .filter(({ id }) => id !== undefined);
  const [only] = ids;
  return ids.length === 1 && only?.isBare ? only.id : undefined;
}
