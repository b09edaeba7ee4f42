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

  /** Where the files that a page needs are noted, by their numbers. */
  noted(): Uint8Array {
    return new Uint8Array(this.#files.length + 1);
  }

  /** Notes the files for a stretch of a text. */
  note(text: string, start: number, end: number, noted: Uint8Array): void {
    const fileOf = this.#fileOf;
    for (let at = start; at < end; at++) noted[fileOf[text.charCodeAt(at)] ?? 0] = 1;
  }

  filesOf(noted: Uint8Array): FontFile[] {
    return this.#files.filter((_, index) => noted[index + 1] === 1);
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

/** The beginning and the end of what is bold, at the bracket of a tag. */
const BOLD = /<(?<end>\/?)(?:h[1-3]|b|strong)\b/y;

/** Walks the text between the tags, plain or bold. */
function fontsFor(html: string): FontFile[] {
  const notedPlain = plain.noted();
  const notedBold = bold.noted();
  let isBold = false;
  for (let at = html.indexOf('<body'); at >= 0;) {
    BOLD.lastIndex = at;
    const tag = BOLD.exec(html);
    if (tag) isBold = tag.groups?.['end'] === '';
    const start = html.indexOf('>', at) + 1;
    const next = html.indexOf('<', start);
    const end = next < 0 ? html.length : next;
    if (isBold) bold.note(html, start, end, notedBold);
    else plain.note(html, start, end, notedPlain);
    at = next;
  }
  const latin = serif.noted();
  if (html.includes('class="serif"')) serif.note('a', 0, 1, latin);
  return [...plain.filesOf(notedPlain), ...bold.filesOf(notedBold), ...serif.filesOf(latin)];
}

/** @param hrefOf the address of a font by its name */
export const fontPreloads = (html: string, hrefOf: (name: string) => string): string =>
  fontsFor(html)
    .map(({ name }) => `<link rel="preload" as="font" crossorigin href="${hrefOf(name)}">`)
    .join('');
