/** Whatever the settings say of the site, its pages and what is published of it say it as text. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { h, type VNode } from 'preact';
import { afterAll, expect, test } from 'vitest';
import type { Permalink } from '../../src/archive/permalinks.ts';
import { toContent } from '../../src/eleventy/file-content.ts';
import { Site } from '../../src/eleventy/site.ts';
import type { Settings } from '../../src/model.ts';
import { atom } from '../../src/publish/atom.ts';
import { feedPages } from '../../src/publish/feeds.ts';
import { jsonFeed } from '../../src/publish/json-feed.ts';
import { llmsTxt } from '../../src/publish/llms-txt.ts';
import { manifest } from '../../src/publish/manifest.ts';
import { imageOfDay } from '../../src/publish/social-image.ts';
import { readSettings } from '../../src/read/settings.ts';
import { Home } from '../../templates/home.11ty.tsx';
import { preview } from '../../templates/preview.tsx';
import { readFaces } from '../publish/faces.ts';
import { notesIn, siteOf } from '../publish/published.ts';
import { strangersOn } from './page-oracle.ts';
import { PAYLOADS } from './payloads.ts';
import {
  addressesInJson,
  elementsOfXml,
  leadsAstray,
  strangersInLlms,
  strangersInPicture,
} from './text-oracles.ts';

const HOME = '/notes/';
const DAY = '/2025/01/22/' as Permalink;
const { archive } = siteOf(notesIn('2025-01-22\nOn Ducks\n(Ana Seo)\n오리.\n#duck'));
const day = archive.days.get(DAY);
const faces = readFaces();

const folder = mkdtempSync(join(tmpdir(), 'settings-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** As a writer would have them in `site.yaml`; a text in JSON is one in YAML. */
function settingsOf(payload: string): Settings {
  const file = join(folder, 'site.yaml');
  const text = JSON.stringify(payload);
  const both = `{ ko: ${text}, en: ${text} }`;
  writeFileSync(
    file,
    `title: ${both}\ndescription: ${both}\nauthor: ${text}\nurl: https://a.org${HOME}\n`,
  );
  return readSettings(file).settings;
}

const shown = PAYLOADS.map((payload) => ({ payload, settings: settingsOf(payload) })).filter(
  ({ settings: { author } }) => author !== '',
);

/** What an oracle finds in what is made of each of the settings, each with the payload. */
const strangers = (oracle: (settings: Settings) => readonly string[]): string[] =>
  shown.flatMap(({ payload, settings }) =>
    oracle(settings).map((stranger) => `${JSON.stringify(payload)}: ${stranger}`),
  );

test('the payloads are in the settings', () => {
  const inOneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  const kept = shown.filter(({ payload, settings: { author, title } }) =>
    [author, title.ko, title.en].every((value) => inOneLine(value) === inOneLine(payload)),
  );
  expect(kept.length).toBeGreaterThan(PAYLOADS.length * 0.9);
});

test('no page has an element, an attribute or an address that pages do not have', () => {
  const pagesOf = (settings: Settings): string[] => {
    const site = new Site(archive, settings);
    const pages = [h(Home, { archive }) as VNode, preview(archive, DAY)];
    return pages.map((page) => (page ? String(toContent(site, page)) : ''));
  };
  expect(
    strangers((settings) => pagesOf(settings).flatMap((html) => strangersOn(html, HOME))),
  ).toEqual([]);
});

test('feeds are well-formed, and lead to the site alone', () => {
  const addressesOf = (settings: Settings): string[] =>
    feedPages(archive, settings).flatMap((page) =>
      page.format === 'xml'
        ? elementsOfXml(atom(page, settings)).flatMap(({ attributes }) => attributes['href'] ?? [])
        : addressesInJson(JSON.parse(jsonFeed(page, settings))),
    );
  expect(
    strangers((settings) => addressesOf(settings).filter((address) => leadsAstray(address, HOME))),
  ).toEqual([]);
});

test('what programs read of the site has the lines and addresses that it should', () => {
  expect(
    strangers((settings) => [
      ...strangersInLlms(llmsTxt(archive, settings)),
      ...addressesInJson(JSON.parse(manifest(settings))).filter((address) =>
        leadsAstray(address, HOME),
      ),
    ]),
  ).toEqual([]);
});

test('no picture has anything but words on paper', () => {
  if (!day) throw new Error('No such day');
  expect(strangers((settings) => strangersInPicture(imageOfDay(day, settings, faces)))).toEqual([]);
});
