/** Addresses come into a file, and nothing else changes in it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arxivAddress } from '../../src/link/arxiv-id.ts';
import { paperIds } from '../../src/link/identity.ts';
import { insertAddresses } from '../../src/link/insert-addresses.ts';
import type { Verdict } from '../../src/link/match-papers.ts';
import type { Entry } from '../../src/model.ts';
import { printDay } from '../../src/parse/print.ts';
import { readNote } from '../../src/read/note-file.ts';
import { tellableDay } from '../support/dumps.ts';
import { soiled } from '../support/mishaps.ts';

const dump = fc
  .array(tellableDay, { minLength: 1, maxLength: 2 })
  .map((days) => days.map((day) => printDay(day, 'ko')).join(''));

/** As editors on many systems leave a file. */
const file = fc
  .tuple(
    fc.oneof(dump, soiled(dump)),
    fc.constantFrom('\n', '\r\n', '\r'),
    fc.constantFrom('', '\uFEFF'),
    fc.constantFrom('NFC', 'NFD'),
    fc.boolean(),
  )
  .map(([text, end, mark, form, trimmed]) =>
    Buffer.from(mark + (trimmed ? text.trimEnd() : text).replaceAll('\n', end).normalize(form)),
  );

const NAME = '2025-01-22.txt';

/** A new id for every entry that has none. */
function verdicts(): (entry: Entry) => Verdict {
  let number = 0;
  return (entry) => {
    number += 1;
    return paperIds(entry).arxiv === undefined
      ? { arxiv: `2501.${String(number).padStart(5, '0')}` }
      : { why: 'has-id' };
  };
}

const MARK = '\xEF\xBB\xBF';
const hasMark = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes).toString('latin1').startsWith(MARK);
const withoutMark = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .slice(hasMark(bytes) ? MARK.length : 0);

test('every byte stays, but for whole lines that are added', () => {
  fc.assert(
    fc.property(file, (bytes) => {
      const { bytes: after, added } = insertAddresses(bytes, NAME, verdicts());
      const addresses = new Set(added.map(({ arxiv }) => arxivAddress(arxiv)));
      expect(addresses.size).toBe(added.length);
      const kept = withoutMark(after)
        .split(/(?<=\n|\r(?!\n))/)
        .filter((line) => !addresses.has(line.trim()));
      // Where the last line had no end, it has one now.
      expect(kept.join('').trimEnd()).toBe(withoutMark(bytes).trimEnd());
      expect(hasMark(after)).toBe(hasMark(bytes));
    }),
  );
});

test('each entry gains its link, and reads as before in all else', () => {
  const content = (bytes: Uint8Array, links: boolean): string =>
    JSON.stringify(readNote(bytes, NAME).days, (key, value: unknown) =>
      key === 'position' || key === 'heading' || (key === 'links' && !links) ? undefined : value,
    );
  fc.assert(
    fc.property(file, (bytes) => {
      const { bytes: after, added, refused } = insertAddresses(bytes, NAME, verdicts());
      expect(content(after, false)).toBe(content(bytes, false));
      const ids = readNote(after, NAME).days.flatMap(({ entries }) =>
        entries.flatMap((entry) => paperIds(entry).arxiv ?? []),
      );
      expect(ids).toEqual(added.map(({ arxiv }) => arxiv));
      const again = insertAddresses(after, NAME, verdicts());
      expect(again.added).toEqual([]);
      expect(again.refused).toHaveLength(refused.length);
      expect(Buffer.compare(again.bytes, after)).toBe(0);
    }),
  );
});

test('a well-formed day takes an address for every entry', () => {
  fc.assert(
    fc.property(dump, (text) => {
      expect(insertAddresses(Buffer.from(text), NAME, verdicts()).refused).toEqual([]);
    }),
  );
});
