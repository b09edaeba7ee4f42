/** Which files of the faces a page needs: a browser that is told early has them for the first paint. */
import { FONT_FILES, REGULAR, SANS, SERIF, type FontFile } from './fonts.ts';

/** The files of one face, and by character the number of the one that has it, counted from 1. */
class Face {
  readonly #files: readonly FontFile[];
  readonly #fileOf = new Uint8Array(0x10000);

  constructor(isPart: (file: FontFile) => boolean) {
    this.#files = FONT_FILES.filter(isPart);
    for (const [index, { range }] of this.#files.entries()) {
      for (const [from, to] of spansOf(range)) this.#fileOf.fill(index + 1, from, to + 1);
    }
  }

  filesFor(text: string): FontFile[] {
    const needed = new Set<number>();
    for (let at = 0; at < text.length; at++) needed.add(this.#fileOf[text.charCodeAt(at)] ?? 0);
    return this.#files.filter((_, index) => needed.has(index + 1));
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

const BOLD = /^\/?(?:h[1-3]|b|strong)\b/;

/** What a page shows in plain and in bold letters. */
function textsOf(html: string): { plain: string; bold: string } {
  const texts = { plain: '', bold: '' };
  let isBold = false;
  for (const piece of html.slice(html.indexOf('<body')).split('<')) {
    if (BOLD.test(piece)) isBold = !piece.startsWith('/');
    const text = piece.slice(piece.indexOf('>') + 1);
    if (isBold) texts.bold += text;
    else texts.plain += text;
  }
  return texts;
}

function fontsFor(html: string): FontFile[] {
  const texts = textsOf(html);
  const latin = html.includes('class="serif"') ? 'a' : '';
  return [...plain.filesFor(texts.plain), ...bold.filesFor(texts.bold), ...serif.filesFor(latin)];
}

/** @param hrefOf the address of a font by its name */
export const fontPreloads = (html: string, hrefOf: (name: string) => string): string =>
  fontsFor(html)
    .map(({ name }) => `<link rel="preload" as="font" crossorigin href="${hrefOf(name)}">`)
    .join('');
