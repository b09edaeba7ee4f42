/** Bytes into an open file; the system may take fewer at once than it is given. */
import { writeSync } from 'node:fs';

export function writeAll(file: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
}
