/** The one file of the index that is read before any other. */

export interface Manifest {
  /** Of the files' form. */
  readonly version: 1;
  /** Each day with the number of its entries, the oldest first: together they number the entries. */
  readonly days: readonly (readonly [date: string, entries: number])[];
  /** For each shard a key that is above all of the shard before and not above its own first. */
  readonly firsts: readonly string[];
  /** Their names: a shard with another content has another name. */
  readonly shards: readonly string[];
  /** Of each term what it is in Korean, then in English. */
  readonly glossary: readonly (readonly string[])[];
}
