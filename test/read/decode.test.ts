import { describe, expect, test } from 'vitest';
import { decode } from '../../src/read/decode.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('decode', () => {
  test('takes UTF-8, drops a byte order mark and composes Hangul', () => {
    expect(decode(utf8('\uFEFF' + '한글'.normalize('NFD'))).text).toBe('한글');
  });

  test.each([
    ['UTF-16 (little endian)', Buffer.from('\uFEFF2025년', 'utf16le')],
    ['UTF-16 (little endian)', Buffer.from('plain ASCII letters', 'utf16le')],
    ['UTF-16 (big endian)', Buffer.from('\uFEFFabc', 'utf16le').swap16()],
    // "2025년 1월 노트" in CP949
    ['CP949', Buffer.from('32303235b3e22031bff920b3ebc6ae', 'hex')],
    // "ひらがな" in Shift-JIS
    ['Shift-JIS', Buffer.from('82d082e782aa82c8', 'hex')],
  ])('names %s and asks for UTF-8', (name, bytes) => {
    const { error } = decode(bytes);
    expect(error?.ruleId).toBe('not-utf8');
    expect(error?.reason).toContain(name);
    expect(error?.reason).toContain('save it again as UTF-8');
  });

  test('points at the first byte that is no UTF-8', () => {
    const { error } = decode(Buffer.concat([utf8('one\ntwo '), Buffer.from([0xff]), utf8('x')]));
    expect([error?.ruleId, error?.line, error?.column]).toEqual(['not-utf8', 2, 5]);
  });

  test.each([
    { bytes: [0xff, 0x78], behind: 'the sign of a broken one' },
    { bytes: [0xef, 0xbf, 0x78], behind: 'its beginning' },
    { bytes: [0xef, 0xbf], behind: 'its beginning at the end' },
  ])('is not misled by $behind', ({ bytes }) => {
    const { error } = decode(Buffer.concat([utf8('\uFEFFa\uFFFD\n다'), Buffer.from(bytes)]));
    expect([error?.ruleId, error?.line, error?.column]).toEqual(['not-utf8', 2, 2]);
  });

  test('points at a NUL byte', () => {
    const { error } = decode(utf8('one\nt\0o and more text behind it'));
    expect([error?.ruleId, error?.line, error?.column]).toEqual(['nul-byte', 2, 2]);
  });

  test('refuses a line of 5 MB, and says which', () => {
    const { error } = decode(utf8(`title\n${'a'.repeat(5_000_000)}`));
    expect([error?.ruleId, error?.line]).toEqual(['line-too-long', 2]);
    expect(error?.reason).toContain('5,000,000');
  });

  test('takes a large file of ordinary lines', () => {
    const text = 'a line\n'.repeat(300_000);
    expect(decode(utf8(text)).text).toBe(text);
  });
});
