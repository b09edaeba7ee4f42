/** Which files of the faces a page needs: a browser that is told early has them for the first paint. */
import { FONT_FILES, REGULAR, SANS, SERIF, type FontFile } from './fonts.ts';

/** The files of one face, and by character the number of the one that has it, counted from 1. */
class Face {
  readonly fileOf = new Uint8Array(0x10000);
  readonly #files: readonly FontFile[];

  constructor(isPart: (file: FontFile) => boolean) {
    this.#files = FONT_FILES.filter(isPart);
    for (const [index, { range }] of this.#files.entries()) {
      for (const [from, to] of spansOf(range)) this.fileOf.fill(index + 1, from, to + 1);
    }
  }

  /** @param needed by the number of a file, whether it is */
  filesOf(needed: Uint8Array): FontFile[] {
    return this.#files.filter((_, index) => needed[index + 1] === 1);
  }
}

function spansOf(range: string): [from: number, to: number][] {
  return range.split(',').map((part) => {
    const [from = '', to = from] = part.slice('U+'.length).split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  });
}

const plain = new Face(({ family, weight }) => family === SANS && weight === REGULAR);
const bold = new Face(({ family, weight }) => family === SANS && weight !== REGULAR);
const serif = new Face(({ family }) => family === SERIF);

/** What begins or ends what is bold, behind the bracket of a tag. */
const BOLD = /(?<end>\/?)(?:h[1-3]|b|strong)\b/y;

const MOST_FILES = 0x100;
const LESS_THAN = '<'.charCodeAt(0);

/** Looks at each character between the tags, for there are many pages of many characters. */
function fontsFor(html: string): FontFile[] {
  const [inPlain, inBold] = [new Uint8Array(MOST_FILES), new Uint8Array(MOST_FILES)];
  let isBold = false;
  let at = html.indexOf('<body');
  while (at < html.length) {
    const code = html.charCodeAt(at);
    if (code === LESS_THAN) {
      BOLD.lastIndex = at + 1;
      const tag = BOLD.exec(html);
      if (tag) isBold = tag.groups?.['end'] === '';
      at = html.indexOf('>', at);
    } else if (isBold) inBold[bold.fileOf[code] ?? 0] = 1;
    else inPlain[plain.fileOf[code] ?? 0] = 1;
    at += 1;
  }
  const serifs = html.includes('class="serif"') ? SERIF_LATIN : [];
  return [...plain.filesOf(inPlain), ...bold.filesOf(inBold), ...serifs];
}

const latin = new Uint8Array(MOST_FILES);
latin[serif.fileOf['a'.charCodeAt(0)] ?? 0] = 1;

/** Titles are set in it, which hold little else. */
const SERIF_LATIN = serif.filesOf(latin);

/** @param hrefOf the address of a font by its name */
export const fontPreloads = (html: string, hrefOf: (name: string) => string): string =>
  fontsFor(html)
    .map(({ name }) => `<link rel="preload" as="font" crossorigin href="${hrefOf(name)}">`)
    .join('');
