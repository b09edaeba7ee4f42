/** The faces that pictures are set in. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { FontWidths } from '../../src/publish/font-widths.ts';
import type { Faces } from '../../src/publish/social-image.ts';

const FONTS = path.join(
  path.dirname(createRequire(import.meta.url).resolve('pretendard/package.json')),
  'dist/public/static',
);

export const fontOf = (weight: string): string => path.join(FONTS, `Pretendard-${weight}.otf`);

export const readFaces = (): Faces => ({
  regular: new FontWidths(readFileSync(fontOf('Regular'))),
  bold: new FontWidths(readFileSync(fontOf('Bold'))),
});
