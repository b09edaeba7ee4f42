/** A shard of the index as it is stored: raw deflate, the same bytes with every Node.js. */
import { deflateSync } from 'fflate';

export const packShard = (bytes: Uint8Array): Uint8Array => deflateSync(bytes, { level: 9 });
