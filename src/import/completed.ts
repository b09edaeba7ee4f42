/** An entry with what the rest of its file says of it. */
import type { Entry, Located } from '../model.ts';
import { contentOf } from '../parse/content.ts';
import type { Fields } from './properties.ts';
import type { Piece } from './source.ts';

/** Adds what the entry does not say itself, to its lines as well. */
export function completed(piece: Piece, fields: Fields): Piece {
  const { title, tags, links } = freshIn(fields, piece.entry);
  const above = [...links, ...(title === undefined ? [] : [`*${title}*`])];
  const below = tags.length > 0 ? [tags.map((tag) => `#${tag}`).join(' ')] : [];
  return {
    ...piece,
    entry: withFields(piece.entry, { title, tags, links }),
    source: [...above, piece.source, ...below].join('\n'),
  };
}

function freshIn({ title, tags, links }: Fields, entry: Entry): Fields {
  const own = contentOf(entry);
  return {
    title: own.title === undefined ? title : undefined,
    tags: [...new Set(tags)].filter((tag) => !own.tags.includes(tag)),
    links: [...new Set(links)].filter((link) => !own.links.includes(link)),
  };
}

function withFields(entry: Entry, { title, tags, links }: Fields): Entry {
  const { start } = entry.position;
  const placed = (value: string): Located => ({ value, position: { start, end: start } });
  return {
    ...entry,
    title: title === undefined ? entry.title : placed(title),
    tags: [...entry.tags, ...tags.map(placed)],
    // On top, where addresses stand; the list at the end may hold other links.
    links: [...links.map(placed), ...entry.links],
  };
}
