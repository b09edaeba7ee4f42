/** The pieces of the search index, of which a browser loads those that it needs. */
import { forEach, write } from './paginate.ts';

export const data = forEach('searchShards');
export default write('searchShards', (bytes) => bytes);
