/** The documents of a book → the one file that reading devices take. */
import { strToU8, zipSync, type Zippable } from 'fflate';

/** The same files give the same bytes, whenever and wherever that is: all are of the first day of ZIP. */
const MTIME = new Date(1980, 0, 1);

/** @param files in their order; the first one says what the file is, and must not be compressed */
export function epub(files: ReadonlyMap<string, string>): Uint8Array {
  const zippable: Zippable = {};
  for (const [name, text] of files) {
    zippable[name] = [strToU8(text), { level: name === 'mimetype' ? 0 : 9, mtime: MTIME }];
  }
  return zipSync(zippable);
}
