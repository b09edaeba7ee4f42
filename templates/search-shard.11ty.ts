/** The pieces of the search index, of which a browser loads those that it needs. */
import { packShard } from '../src/search/pack-shard.ts';
import { WRITES_ITSELF, writeEach } from './write-each.ts';

export const data = WRITES_ITSELF;
export default writeEach('searchShards', packShard);
