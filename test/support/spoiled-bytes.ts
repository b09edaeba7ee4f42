/** What happens to the bytes of a file: another encoding, a piece of one, a cut, a piece of another file. */
import fc from 'fast-check';

/** "노트" in CP949, "ひら" in Shift-JIS, a lone surrogate, a NUL, a mark of UTF-16, half a letter. */
const PIECES = ['b3ebc6ae', '82d082e7', 'eda080', '00', 'fffe', 'ec9e'].map((hex) =>
  Buffer.from(hex, 'hex'),
);

type Spoil = (bytes: Buffer) => Buffer;

const insert =
  (where: number, piece: Uint8Array): Spoil =>
  (bytes) => {
    const at = where % (bytes.length + 1);
    return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)]);
  };

const asText =
  (change: (text: string) => string): Spoil =>
  (bytes) =>
    Buffer.from(change(bytes.toString()));

const where = fc.nat({ max: 9999 });

const spoil: fc.Arbitrary<Spoil> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom<Spoil>(
      (bytes) => bytes,
      asText((text) => text.normalize('NFD')),
      asText((text) => `\uFEFF${text}`),
      asText((text) => `---\ndate: 2025-01-22\n---\n${text}`),
      asText((text) => `---\nrepair-math: false\ntags: [a]\n---\n${text}`),
    ),
  },
  fc.tuple(where, fc.constantFrom(...PIECES)).map((args) => insert(...args)),
  where.map(
    (at): Spoil =>
      (bytes) =>
        bytes.subarray(0, at % (bytes.length + 1)),
  ),
  fc.constant<Spoil>((bytes) => Buffer.from(bytes.toString(), 'utf16le')),
);

/** The bytes of a text, as they may come in a file. */
export const spoiled = (text: fc.Arbitrary<string>): fc.Arbitrary<Buffer> =>
  fc.tuple(text, spoil).map(([clean, change]) => change(Buffer.from(clean)));
