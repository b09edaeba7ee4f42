/** The papers of each day and of each tag. */
import { bibliographyText } from '../src/publish/bibliographies.ts';
import { WRITES_ITSELF, writeEach } from './write-each.ts';

export const data = WRITES_ITSELF;
export default writeEach('bibliographies', bibliographyText);
