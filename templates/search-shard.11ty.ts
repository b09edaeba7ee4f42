/** The pieces of the search index, of which a browser loads those that it needs. */
import { WRITES_ITSELF, writeEach } from './write-each.ts';

export const data = WRITES_ITSELF;
export default writeEach('searchShards', (bytes) => bytes);
