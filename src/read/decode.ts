/** Bytes → text. Only UTF-8 is taken; for anything else the message names what it seems to be. */
import type { VFileMessage } from 'vfile-message';
import { diagnose } from '../diagnostics.ts';
import type { Point } from '../model.ts';

/** More than this many characters on one line are a paste that went wrong, and slow to typeset. */
const LONGEST_LINE = 1_000_000;

export type Decoded =
  | { readonly text: string; readonly error?: never }
  | { readonly text?: never; readonly error: VFileMessage };

/** Decodes a note file to NFC text without a byte order mark. */
export function decode(bytes: Uint8Array): Decoded {
  const utf16 = utf16Name(bytes);
  if (utf16) return { error: diagnose('not-utf8', START, `; it looks like ${utf16}`) };
  const text = tryDecode('utf-8', bytes);
  if (text === undefined) {
    return { error: diagnose('not-utf8', firstInvalid(bytes), legacyName(bytes)) };
  }
  const nul = text.indexOf('\0');
  if (nul >= 0) return { error: diagnose('nul-byte', pointAt(text, nul)) };
  const long = firstLongLine(text);
  if (long)
    return { error: diagnose('line-too-long', long.point, long.length.toLocaleString('en')) };
  return { text: text.normalize('NFC') };
}

const START: Point = { line: 1, column: 1, offset: 0 };

function tryDecode(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-16 by its byte order mark, or by the zero bytes that ASCII letters leave in it. */
function utf16Name(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'UTF-16 (little endian)';
  if (first === 0xfe && second === 0xff) return 'UTF-16 (big endian)';
  const head = bytes.subarray(0, 4096);
  const zerosAt = (parity: number): number =>
    head.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  if (zerosAt(1) * 4 > head.length) return 'UTF-16 (little endian)';
  if (zerosAt(0) * 4 > head.length) return 'UTF-16 (big endian)';
  return undefined;
}

const LEGACY = [
  { label: 'euc-kr', name: 'CP949 (EUC-KR)', letters: /\p{Script=Hangul}{2}/u },
  {
    label: 'shift_jis',
    name: 'Shift-JIS',
    letters: /[\p{Script=Hiragana}\p{Script=Katakana}]{2}/u,
  },
] as const;

function legacyName(bytes: Uint8Array): string {
  const found = LEGACY.find(({ label, letters }) => letters.test(tryDecode(label, bytes) ?? ''));
  return found ? `; it looks like ${found.name}` : '';
}

/** A lenient reader puts a sign in place of what is no UTF-8: its text has other bytes from there on. */
function firstInvalid(bytes: Uint8Array): Point {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const proper = new TextEncoder().encode(lenient);
  const index = bytes.findIndex((byte, at) => byte !== proper[at]);
  const valid = index < 0 ? bytes : bytes.subarray(0, index);
  const before = new TextDecoder('utf-8').decode(valid, { stream: true });
  return pointAt(before, before.length);
}

/** Line and column of an offset. */
export function pointAt(text: string, offset: number): Point {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, offset };
}

function firstLongLine(text: string): { point: Point; length: number } | undefined {
  if (text.length <= LONGEST_LINE) return undefined;
  const lines = text.split(/\r\n|\r|\n/);
  const index = lines.findIndex((line) => line.length > LONGEST_LINE);
  if (index < 0) return undefined;
  return { point: { line: index + 1, column: 1, offset: 0 }, length: lines[index]?.length ?? 0 };
}
