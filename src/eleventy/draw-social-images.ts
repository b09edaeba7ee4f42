/** Draws the picture of each entry and day, once: it is kept until what stands on it changes. */
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Archive } from '../archive/archive.ts';
import { socialImagePermalink, type Permalink } from '../archive/permalinks.ts';
import { indexedPng } from '../publish/indexed-png.ts';
import type { Settings } from '../model.ts';
import { FontWidths } from '../publish/font-widths.ts';
import { imageOfDay, imageOfEntry, type Faces } from '../publish/social-image.ts';

const locate = createRequire(import.meta.url);
const fontFile = (weight: string): string =>
  locate.resolve(`pretendard/dist/public/static/Pretendard-${weight}.otf`);
const FILES = { regular: fontFile('Regular'), bold: fontFile('Bold') };

const CACHE = fileURLToPath(new URL('../../.cache/social-images', import.meta.url));

export async function drawSocialImages(
  archive: Archive,
  settings: Settings,
  output: string,
  cache = CACHE,
): Promise<void> {
  if (!settings.socialImages) return;
  await mkdir(cache, { recursive: true });
  const faces: Faces = {
    regular: new FontWidths(await readFile(FILES.regular)),
    bold: new FontWidths(await readFile(FILES.bold)),
  };
  const place = (of: Permalink, svg: string): Promise<void> =>
    placeImage(svg, path.join(output, socialImagePermalink(of)), cache);
  for (const entry of archive.entries.values()) {
    await place(entry.permalink, imageOfEntry(entry, settings, faces));
  }
  for (const day of archive.days.values()) {
    await place(day.permalink, imageOfDay(day, settings, faces));
  }
}

async function placeImage(svg: string, target: string, cache: string): Promise<void> {
  const kept = path.join(cache, `${createHash('sha256').update(svg).digest('hex')}.png`);
  await mkdir(path.dirname(target), { recursive: true });
  try {
    await copyFile(kept, target);
  } catch {
    await writeFile(target, await toPng(svg));
    // A build that is stopped here leaves no half of a picture for the next one.
    const half = `${kept}.${process.pid}`;
    await copyFile(target, half);
    await rename(half, kept);
  }
}

/** Loaded only where it is needed: it is a library of its own for each system. */
async function toPng(svg: string): Promise<Buffer> {
  const { Resvg } = await import('@resvg/resvg-js');
  const font = { fontFiles: Object.values(FILES), loadSystemFonts: false };
  const { width, height, pixels } = new Resvg(svg, { font }).render();
  return indexedPng({ width, height, rgba: pixels });
}
