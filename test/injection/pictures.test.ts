/** Pictures of hostile notes, as they are drawn. */
import { expect, test } from 'vitest';
import { imageOfDay, imageOfEntry } from '../../src/publish/social-image.ts';
import { readFaces } from '../publish/faces.ts';
import { notesIn, siteOf } from '../publish/published.ts';
import { PAYLOADS } from './payloads.ts';
import { DRAWN, DRAWN_WITH, elementsOfXml } from './text-oracles.ts';

test('no picture has anything but words on paper', () => {
  const notes = PAYLOADS.flatMap((payload) =>
    notesIn(`2025-01-22\n${payload}\n(${payload})\n#${payload.replace(/\s+/g, '_')}\n`),
  );
  const { archive, settings } = siteOf(notes, { title: { ko: ']]><script>', en: '<script>' } });
  const faces = readFaces();
  const pictures = [
    ...[...archive.entries.values()].map((entry) => imageOfEntry(entry, settings, faces)),
    ...[...archive.days.values()].map((day) => imageOfDay(day, settings, faces)),
  ];
  expect(pictures.length).toBeGreaterThan(1500);
  const elements = pictures.flatMap(elementsOfXml);
  expect(new Set(elements.map(({ name }) => name))).toEqual(new Set(DRAWN));
  expect(new Set(elements.flatMap(({ attributes }) => Object.keys(attributes)))).toEqual(
    new Set(DRAWN_WITH),
  );
});
