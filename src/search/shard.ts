/** A run of terms of the index with what is known of each, as one file. */
import { pushVarint, VarintReader } from './varint.ts';

/** What stands beside a term: its postings, or a count. */
export type Payload = readonly number[] | Uint8Array;

export type Shard = readonly (readonly [term: string, payload: Payload])[];

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Each term as what it has in common with the one before, and the rest; then all payloads. */
export function encodeShard(shard: Shard): Uint8Array {
  const bytes: number[] = [];
  pushVarint(bytes, shard.length);
  let before = '';
  for (const [term, payload] of shard) {
    const common = commonLength(before, term);
    const rest = encoder.encode(term.slice(common));
    pushVarint(bytes, common);
    pushVarint(bytes, rest.length);
    bytes.push(...rest);
    pushVarint(bytes, payload.length);
    before = term;
  }
  for (const [, payload] of shard) for (const byte of payload) bytes.push(byte);
  return Uint8Array.from(bytes);
}

export function decodeShard(bytes: Uint8Array): [string, Uint8Array][] {
  const reader = new VarintReader(bytes);
  const heads: [string, number][] = [];
  let term = '';
  for (let left = reader.next(); left > 0; left--) {
    const common = reader.next();
    term = term.slice(0, common) + decoder.decode(reader.take(reader.next()));
    heads.push([term, reader.next()]);
  }
  return heads.map(([name, length]) => [name, reader.take(length)]);
}

/** In UTF-16 code units; a surrogate pair is never cut. */
function commonLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  const last = a.charCodeAt(length - 1);
  return last >= 0xd800 && last <= 0xdbff ? length - 1 : length;
}
