/** Any bytes in any files, all the way to what is published of them. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { entryJson } from '../../src/archive/entry-json.ts';
import { indexJson } from '../../src/archive/index-json.ts';
import { toLine } from '../../src/cli/report.ts';
import { toVault } from '../../src/export/vault.ts';
import { loadFolder } from '../../src/load.ts';
import type { Settings } from '../../src/model.ts';
import { atom } from '../../src/publish/atom.ts';
import { bibliographies, bibliographyText } from '../../src/publish/bibliographies.ts';
import { feedPages } from '../../src/publish/feeds.ts';
import { jsonFeed } from '../../src/publish/json-feed.ts';
import { llmsTxt } from '../../src/publish/llms-txt.ts';
import { citationsOf } from '../../src/publish/citations.ts';
import { markdownOfDay } from '../../src/publish/markdown.ts';
import { sitemaps, sitemapXml } from '../../src/publish/sitemap.ts';
import type { SearchIndex } from '../../src/search/write-index.ts';
import { run } from '../cli/run.ts';
import { dump } from '../support/dumps.ts';
import { soiled } from '../support/mishaps.ts';
import { PATIENCE, runs } from '../support/runs.ts';
import { spoiled } from '../support/spoiled-bytes.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const name = fc.constantFrom('2025-01-22.txt', '250123 Small.md', 'undated.txt', '2025-02-30.md');
const files = fc.dictionary(name, spoiled(soiled(dump)), { minKeys: 1, noNullPrototype: true });

/** Everything that is published, but for the pages around it. */
const published = (archive: Archive, search: SearchIndex, settings: Settings): unknown => [
  [...archive.entries.values()].map((page) => [page.note.rendered, entryJson(page, settings)]),
  feedPages(archive, settings).map((page) => [atom(page, settings), jsonFeed(page, settings)]),
  [...archive.entries.values()].map(citationsOf),
  bibliographies(archive).map(bibliographyText),
  [...archive.days.values()].map((day) => markdownOfDay(day, settings)),
  sitemaps(archive).map((sitemap) => sitemapXml(sitemap, settings)),
  [...toVault([...archive.entries.values()]).files],
  indexJson(archive, settings),
  llmsTxt(archive, settings),
  search,
];

function write(contents: Readonly<Record<string, Uint8Array>>): void {
  rmSync(folder, { recursive: true });
  folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
  for (const [file, bytes] of Object.entries(contents)) writeFileSync(join(folder, file), bytes);
}

async function outcome(): Promise<{ site: unknown; lines: string[] }> {
  const { archive, search, settings, messages } = await loadFolder(folder);
  return { site: published(archive, search, settings), lines: messages.map(toLine) };
}

const LINE = /^[^\n]+:\d+:\d+ {2}(?:error|warning|info) {2}[^\n]+ {2}[a-z\d-]+$/;

it(
  'gives the same site and the same lines every time, whatever the files hold',
  async () => {
    await fc.assert(
      fc.asyncProperty(files, async (contents) => {
        write(contents);
        const { site, lines } = await outcome();
        expect(isDeepStrictEqual(await outcome(), { site, lines })).toBe(true);
        for (const line of lines) {
          expect(line).toMatch(LINE);
          expect(line).not.toMatch(/\p{Cc}|undefined|NaN|\[object/u);
        }
      }),
      runs(250),
    );
  },
  PATIENCE,
);

it(
  'is a site or a list of errors, and no site then, to whoever runs the command',
  () => {
    fc.assert(
      fc.property(files, (contents) => {
        write(contents);
        const [output, cache] = [join(folder, 'site'), join(folder, 'cache')];
        const built = run('build', '--notes', folder, '--output', output, '--cache', cache);
        const lines = built.stderr.split('\n').filter((line) => / {2}error {2}/.test(line));
        for (const line of lines) expect(line).toMatch(LINE);
        expect(built.stderr).not.toMatch(/^ {4}at /m);
        expect(built.code, built.stderr).toBe(lines.length > 0 ? 1 : 0);
        expect(existsSync(join(output, 'index.html'))).toBe(built.code === 0);
      }),
      runs(2500),
    );
  },
  PATIENCE,
);
