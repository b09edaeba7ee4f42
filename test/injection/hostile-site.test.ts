/** Whatever a note says, every file of the site says it as text, and stays what it is. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EntryJson } from '../../src/archive/entry-json.ts';
import { run } from '../cli/run.ts';
import { writeHostileNotes } from './hostile-notes.ts';
import { strangersInPiece, strangersOn } from './page-oracle.ts';
import { PAYLOADS, WRITTEN } from './payloads.ts';
import {
  addressesInJson,
  elementsOfXml,
  leadsAstray,
  strangersInBibtex,
  strangersInFrontMatter,
  strangersInLlms,
  strangersInRis,
} from './text-oracles.ts';

const URL_OF_SITE = 'https://example.org/notes/';
const HOME = new URL(URL_OF_SITE).pathname;

const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
const site = join(folder, 'site');
let files: readonly string[];

beforeAll(() => {
  const notes = join(folder, 'notes');
  writeHostileNotes(notes, WRITTEN);
  const { code, stderr } = run('build', '--notes', notes, '--output', site, '--url', URL_OF_SITE);
  if (code !== 0) throw new Error(stderr);
  files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name));
}, 300_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
}, 60_000);

/** What an oracle finds in the files of a kind, each with the file. */
function strangers(kind: RegExp, oracle: (text: string) => readonly string[]): string[] {
  const found = files.filter((file) => kind.test(file));
  expect(found.length).toBeGreaterThan(0);
  return found.flatMap((file) =>
    oracle(readFileSync(file, 'utf8')).map((stranger) => `${file}: ${stranger}`),
  );
}

const ENTRY = /\/\d\d\/\d+\.json$/;

/** A line as a note holds it. */
const asRead = (payload: string): string => payload.normalize('NFC').trim();

describe('the payloads', () => {
  test('are many', () => {
    expect(PAYLOADS.length).toBeGreaterThanOrEqual(1500);
    expect(new Set(PAYLOADS).size).toBe(PAYLOADS.length);
  });

  test('are all in the site, most in every field: some make something else of a line', () => {
    const entries = files
      .filter((file) => ENTRY.test(file))
      .map((file) => JSON.parse(readFileSync(file, 'utf8')) as EntryJson);
    const fields = {
      title: entries.map(({ title }) => title ?? ''),
      authors: entries.flatMap(({ authors }) => authors),
      abstract: entries.flatMap(({ abstract }) => abstract),
      ko: entries.flatMap(({ commentary }) => commentary.ko),
      en: entries.flatMap(({ commentary }) => commentary.en),
    };
    const lines = WRITTEN.filter((payload) => !/[\r\n]/.test(payload)).map(asRead);
    const shares = Object.entries(fields).map(([name, values]): [string, number] => {
      const text = values.join('\n');
      return [name, lines.filter((line) => text.includes(line)).length / lines.length];
    });
    const least = { title: 0.9, authors: 0.7, abstract: 0.9, ko: 1, en: 0.99 };
    for (const [name, share] of shares) {
      expect(share, name).toBeGreaterThanOrEqual(least[name as keyof typeof least]);
    }
  });
});

test('no page has an element, an attribute or an address that pages do not have', () => {
  expect(strangers(/\.html$/, (html) => strangersOn(html, HOME))).toEqual([]);
});

const XML_NAMES =
  'feed id title subtitle author name updated link entry published category content fh:archive urlset url loc lastmod'.split(
    ' ',
  );

describe('feeds and sitemaps', () => {
  test('are well-formed, and have no element but their own', () => {
    const oracle = (xml: string): string[] =>
      elementsOfXml(xml)
        .map(({ name }) => name)
        .filter((name) => !XML_NAMES.includes(name));
    expect(strangers(/\.xml$/, oracle)).toEqual([]);
  });

  test('lead to pages of the site and to addresses of the web alone', () => {
    const oracle = (xml: string): string[] =>
      elementsOfXml(xml)
        .flatMap(({ name, attributes, text }) =>
          name === 'loc' ? [text] : (attributes['href'] ?? []),
        )
        .filter((address) => !/^https?:\/\/[^/]/.test(address));
    expect(strangers(/\.xml$/, oracle)).toEqual([]);
  });

  test('hold notes as pieces of a page', () => {
    const inAtom = (xml: string): string[] =>
      elementsOfXml(xml)
        .filter(({ name }) => name === 'content')
        .flatMap(({ text }) => strangersInPiece(text, URL_OF_SITE));
    const inJson = (json: string): string[] =>
      (JSON.parse(json) as { items: { content_html: string }[] }).items.flatMap((item) =>
        strangersInPiece(item.content_html, URL_OF_SITE),
      );
    expect(strangers(/feed\.xml$|feed\/\d+\.xml$/, inAtom)).toEqual([]);
    expect(strangers(/feed\.json$|feed\/\d+\.json$/, inJson)).toEqual([]);
  });
});

test('all JSON is read, and leads to pages of the site and to addresses of the web alone', () => {
  const oracle = (json: string): string[] =>
    addressesInJson(JSON.parse(json)).filter((address) => leadsAstray(address, HOME));
  expect(strangers(/\.(?:json|webmanifest)$/, oracle)).toEqual([]);
});

test('citations have the lines of their papers, and no other', () => {
  expect(strangers(/\.bib$/, strangersInBibtex)).toEqual([]);
  expect(strangers(/\.ris$/, strangersInRis)).toEqual([]);
});

test('Markdown has the facts of its note in front, and no other', () => {
  expect(strangers(/\.md$/, strangersInFrontMatter)).toEqual([]);
});

test('what is said to programs of the whole site has the lines that it should', () => {
  const linesOf = (name: string): string[] => readFileSync(join(site, name), 'utf8').split('\n');
  expect(linesOf('robots.txt')).toHaveLength(5);
  expect(linesOf('_headers').filter((line) => /^\S/.test(line))).toHaveLength(3);
  expect(strangers(/llms\.txt$/, strangersInLlms)).toEqual([]);
});

test('nothing is there that is not known: no table for a spreadsheet, no picture but our own', () => {
  const kinds = new Set(files.map((file) => /\.(\w+)$/.exec(file)?.[1] ?? '_headers'));
  expect([...kinds].sort()).toEqual(
    'bib bin css html json js md png ris svg txt webmanifest woff2 xml _headers'.split(' ').sort(),
  );
  const pictures = files.filter((file) => /\.(?:png|svg)$/.test(file));
  expect(pictures.map((file) => file.slice(site.length + 1)).sort()).toEqual([
    'assets/icon.png',
    'assets/icon.svg',
  ]);
});
