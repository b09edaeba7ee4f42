/** Each entry for programs. */
import { entryJson } from '../src/archive/entry-json.ts';
import { WRITES_ITSELF, writeEach } from './write-each.ts';

export const data = WRITES_ITSELF;
export default writeEach(
  'entries',
  (page, { settings }) => JSON.stringify(entryJson(page, settings)),
  (page) => page.json,
);
