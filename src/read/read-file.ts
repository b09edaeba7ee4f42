/** The bytes of a file, never more than there is room for. */
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

export const MEGABYTE = 2 ** 20;

/** In bytes: what may be read at all, whatever the settings allow. */
export const LARGEST_FILE = 64 * MEGABYTE;

/** A file has more bytes than are wanted. */
export class TooLarge extends Error {
  constructor(most: number) {
    super(`it has more than ${inMegabytes(most)}`);
  }
}

/** `1 MB`, `0.5 MB` */
export const inMegabytes = (bytes: number): string => `${bytes / MEGABYTE} MB`;

/**
 * At once: to have a small file read by another thread takes longer than to read it. Its size is asked
 * first, but not believed: a file may grow, and a device has none.
 *
 * @param most bytes; a file with more throws `TooLarge`
 */
export function readFileUpTo(path: string, most: number): Buffer {
  // A pipe would be waited for.
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const { size } = fstatSync(file);
    if (size > most) throw new TooLarge(most);
    let bytes = Buffer.allocUnsafe(size + 1);
    let length = 0;
    for (;;) {
      const read = readSync(file, bytes, length, bytes.length - length, null);
      if (read === 0) return bytes.subarray(0, length);
      length += read;
      if (length > most) throw new TooLarge(most);
      if (length === bytes.length) bytes = Buffer.concat([bytes, Buffer.allocUnsafe(length)]);
    }
  } finally {
    closeSync(file);
  }
}
