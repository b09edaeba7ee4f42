/** Notes that say a payload wherever somebody could write one. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { groupBy } from '../../src/group-by.ts';

const A_DAY = 20;

const FIRST = Date.UTC(2024, 0, 1);
const MS_A_DAY = 86_400_000;

const dateOf = (number: number): string =>
  new Date(FIRST + Math.floor(number / A_DAY) * MS_A_DAY).toISOString().slice(0, 10);

/** What a file system takes of it, without the sign of a name that is none; 255 bytes at most. */
const asName = (payload: string): string => {
  const letters = Array.from(payload.replaceAll('/', '⁄').replaceAll('\uFFFD', ''));
  while (Buffer.byteLength(letters.join('')) > 220) letters.pop();
  return letters.join('');
};

/** YAML of one line: a text in JSON is one in YAML. */
const quoted = (text: string): string => JSON.stringify(text);

const noteOf = (payload: string, number: number): string =>
  [
    '---',
    `${quoted(Array.from(payload).slice(0, 200).join(''))}: ${quoted(payload)}`,
    '---',
    payload,
    `(${payload})`,
    payload,
    `한국어로 적은 ${payload} 말.`,
    `Words in English, with ${payload} amid them.`,
    `#day-${dateOf(number)} #${payload.replace(/[\s,，]+/g, '_')}`,
    '',
  ].join('\n');

/** One tag a day, called by all that the day says: a tag has more files than a note. */
const tagOf = ([date, payloads]: [string, readonly string[]]): string => {
  const text = quoted(payloads.join(' '));
  const aliases = payloads.map((payload, index) => quoted(`alias ${date} ${index} ${payload}`));
  return [
    `day-${date}:`,
    `  label: { ko: ${text}, en: ${text} }`,
    `  description: { ko: ${text}, en: ${text} }`,
    `  aliases: [${aliases.join(', ')}]`,
    '',
  ].join('\n');
};

const termOf = (payload: string, number: number): string =>
  `${quoted(`말${number} ${payload}`)}: ${quoted(`word ${payload}`)}\n`;

const BREAKOUT =
  '</title></script><script>canary()</script>"\'><img src=x onerror=canary()>]]>\n---\nx: y';

const SETTINGS = [
  `title: { ko: ${quoted(`가 ${BREAKOUT}`)}, en: ${quoted(`A ${BREAKOUT}`)} }`,
  `description: { ko: ${quoted(`나 ${BREAKOUT}`)}, en: ${quoted(`B ${BREAKOUT}`)} }`,
  `author: ${quoted(BREAKOUT)}`,
  'author-pages-from: 1',
  '',
].join('\n');

/** A file for each payload, several a day, and what can be said of the site, its tags and its terms. */
export function writeHostileNotes(folder: string, payloads: readonly string[]): void {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, text: string): void => {
    writeFileSync(join(folder, name), text);
  };
  for (const [number, payload] of payloads.entries()) {
    write(`${dateOf(number)} ${number} ${asName(payload)}.txt`, noteOf(payload, number));
  }
  const days = groupBy([...payloads.entries()], ([number]) => dateOf(number));
  write(
    'tags.yaml',
    [...days].map(([date, found]) => tagOf([date, found.map(([, payload]) => payload)])).join(''),
  );
  write('glossary.yaml', payloads.map(termOf).join(''));
  write('site.yaml', SETTINGS);
}
