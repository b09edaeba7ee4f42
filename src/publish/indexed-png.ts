/** Pixels → a PNG of few colours: a third of the size of one that keeps them all. */
import { crc32, deflateSync } from 'node:zlib';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Four bytes for each: red, green, blue, opacity. */
  readonly rgba: Uint8Array;
}

/** Bits of a channel that tell colours apart: enough for the edges of letters. */
const BITS = 4;
const MOST_COLORS = 256;

/** Of colours that are nearly the same, the one that comes first is taken for all; none is seen through. */
export function indexedPng({ width, height, rgba }: Pixels): Buffer {
  const palette: number[] = [];
  const indexOf = new Map<number, number>();
  // Each row begins with the kind of its filter: 0, none.
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 1; x <= width; x += 1, at += 4) {
      const [red = 0, green = 0, blue = 0] = [rgba[at], rgba[at + 1], rgba[at + 2]];
      const key = ((red >> BITS) << 8) | ((green >> BITS) << 4) | (blue >> BITS);
      let index = indexOf.get(key);
      if (index === undefined) {
        index = Math.min(palette.length / 3, MOST_COLORS - 1);
        if (index * 3 === palette.length) palette.push(red, green, blue);
        indexOf.set(key, index);
      }
      rows[y * (width + 1) + x] = index;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette)),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** With its length before and its checksum behind it. */
function chunk(type: string, data: Buffer): Buffer {
  const content = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(content));
  return Buffer.concat([length, content, checksum]);
}
