/** Queries of one kind, with what each of them should find. */
import type { Entries, Oracle } from './oracle.ts';

export interface Query {
  readonly text: string;
  /** What must be found. */
  readonly relevant: Entries;
  /** What may be found as well. */
  readonly alsoRight: Entries;
  /** Nothing is to be found, and another query to be offered. */
  readonly wantsSuggestion?: true;
}

/** From 0 to 1, on the reporting half. */
interface Target {
  readonly recall: number;
  readonly precision?: number;
}

export interface QueryClass {
  readonly name: string;
  readonly queries: (oracle: Oracle) => readonly Query[];
  readonly target?: Target;
}

export type Half = 'tune' | 'report';

/** FNV-1a, 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** In an order by chance that is always the same. */
export const shuffled = <Item>(items: Iterable<Item>, textOf: (item: Item) => string): Item[] =>
  Array.from(items, (item) => ({ item, hash: hashOf(textOf(item)) }))
    .sort((a, b) => a.hash - b.hash)
    .map(({ item }) => item);

export const sample = <Item>(
  items: Iterable<Item>,
  textOf: (item: Item) => string,
  most: number,
): Item[] => shuffled(items, textOf).slice(0, most);

/** The first so many of those that have something to find. */
export function finding<Item>(
  items: Iterable<Item>,
  most: number,
  toQuery: (item: Item) => Query,
): Query[] {
  const queries: Query[] = [];
  for (const item of items) {
    const query = toQuery(item);
    if (query.relevant.size > 0) queries.push(query);
    if (queries.length === most) break;
  }
  return queries;
}

/** Whoever tunes the search by one half has not seen the other. */
export const halfOf = ({ text }: Query): Half => (hashOf(`${text}?`) % 2 === 0 ? 'tune' : 'report');
