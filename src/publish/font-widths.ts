/** How wide a text is in a font, by the tables of its own file (OpenType). */

/** Characters that follow one another, and the glyph of the first. */
interface Run {
  readonly first: number;
  readonly last: number;
  readonly glyph: number;
}

export class FontWidths {
  readonly #font: Buffer;
  readonly #runs: readonly Run[];
  readonly #unitsPerEm: number;
  readonly #advances: number;
  readonly #advanceCount: number;

  /** @param font the content of a file; throws if it has no map of all characters */
  constructor(font: Buffer) {
    const tables = tablesOf(font);
    const at = (name: string): number => {
      const offset = tables.get(name);
      if (offset === undefined) throw new Error(`The font has no table ${name}`);
      return offset;
    };
    this.#font = font;
    this.#runs = runsOf(font, at('cmap'));
    this.#unitsPerEm = font.readUInt16BE(at('head') + 18);
    this.#advances = at('hmtx');
    this.#advanceCount = font.readUInt16BE(at('hhea') + 34);
  }

  /** In the unit of the size, without kerning. */
  widthOf(text: string, size: number): number {
    let units = 0;
    for (const char of text) units += this.#advanceOf(char.codePointAt(0) ?? 0);
    return (units / this.#unitsPerEm) * size;
  }

  /** The last glyphs share the width of the last that has its own. */
  #advanceOf(char: number): number {
    const run = this.#runs.find(({ first, last }) => char >= first && char <= last);
    const glyph = run ? run.glyph + char - run.first : 0;
    return this.#font.readUInt16BE(this.#advances + 4 * Math.min(glyph, this.#advanceCount - 1));
  }
}

function tablesOf(font: Buffer): Map<string, number> {
  return new Map(
    Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
      const record = 12 + 16 * index;
      return [font.toString('latin1', record, record + 4), font.readUInt32BE(record + 8)];
    }),
  );
}

/** Of the maps that a font may have, the one of all of Unicode. */
const ALL_OF_UNICODE = 12;

function runsOf(font: Buffer, cmap: number): Run[] {
  const maps = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, index) => cmap + font.readUInt32BE(cmap + 4 + 8 * index + 4),
  );
  const map = maps.find((offset) => font.readUInt16BE(offset) === ALL_OF_UNICODE);
  if (map === undefined) throw new Error('The font has no map of all characters');
  return Array.from({ length: font.readUInt32BE(map + 12) }, (_, index) => {
    const group = map + 16 + 12 * index;
    return {
      first: font.readUInt32BE(group),
      last: font.readUInt32BE(group + 4),
      glyph: font.readUInt32BE(group + 8),
    };
  });
}
