/** The paper of each entry. */
import { citationsOf } from '../src/publish/citations.ts';
import { WRITES_ITSELF, writeFiles } from './write-each.ts';

export const data = WRITES_ITSELF;
export default writeFiles('entries', citationsOf);
