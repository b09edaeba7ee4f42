/** Draws the picture of each entry and day, once: it is kept until what stands on it changes. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { fileOf, socialImagePermalink, type Permalink } from '../archive/permalinks.ts';
import { draftName } from '../cache/leftovers.ts';
import { indexedPng } from '../publish/indexed-png.ts';
import type { Settings } from '../model.ts';
import { FontWidths } from '../publish/font-widths.ts';
import { imageOfDay, imageOfEntry, type Faces } from '../publish/social-image.ts';
import type { SiteFolder } from './site-folder.ts';
import type { Contents } from './site.ts';

const locate = createRequire(import.meta.url);
const fontFile = (weight: string): string =>
  locate.resolve(`pretendard/dist/public/static/Pretendard-${weight}.otf`);
const FILES = { regular: fontFile('Regular'), bold: fontFile('Bold') };

const CACHE = fileURLToPath(new URL('../../.cache/social-images', import.meta.url));

/** Of the pages that are to be made. */
export async function drawSocialImages(
  { pages, ids }: Pick<Contents, 'pages' | 'ids'>,
  settings: Settings,
  folder: SiteFolder,
  cache = CACHE,
): Promise<void> {
  if (!settings.socialImages) return;
  await mkdir(cache, { recursive: true });
  const faces: Faces = {
    regular: new FontWidths(await readFile(FILES.regular)),
    bold: new FontWidths(await readFile(FILES.bold)),
  };
  const place = async (of: Permalink, svg: string): Promise<void> => {
    folder.write(fileOf(socialImagePermalink(of)), await imageOf(svg, cache), of);
  };
  for (const id of ids.entries) {
    const entry = pages.entries.get(id);
    if (entry) await place(id, imageOfEntry(entry, settings, faces));
  }
  for (const id of ids.days) {
    const day = pages.days.get(id);
    if (day) await place(id, imageOfDay(day, settings, faces));
  }
}

async function imageOf(svg: string, cache: string): Promise<Buffer> {
  const kept = path.join(cache, `${createHash('sha256').update(svg).digest('hex')}.png`);
  try {
    return await readFile(kept);
  } catch {
    const png = await toPng(svg);
    // A build that is stopped here leaves no half of a picture for the next one.
    const half = draftName(`${kept}.`);
    await writeFile(half, png);
    await rename(half, kept);
    return png;
  }
}

/** Loaded only where it is needed: it is a library of its own for each system. */
async function toPng(svg: string): Promise<Buffer> {
  const { Resvg } = await import('@resvg/resvg-js');
  const font = { fontFiles: Object.values(FILES), loadSystemFonts: false };
  const { width, height, pixels } = new Resvg(svg, { font }).render();
  return indexedPng({ width, height, rgba: pixels });
}
