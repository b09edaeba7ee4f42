/** The picture that stands beside a link to an entry or a day elsewhere, as SVG. */
import type { DayPage, EntryPage, TopicLink } from '../archive/archive.ts';
import { mainLanguage } from '../main-language.ts';
import type { Settings } from '../model.ts';
import type { FontWidths } from './font-widths.ts';
import { escapeXml } from './markup.ts';

/** In pixels, as most sites show it. */
export const IMAGE_SIZE = { width: 1200, height: 630 } as const;

/** Pretendard has Hangul and Latin letters that fit each other. */
export interface Faces {
  readonly regular: FontWidths;
  readonly bold: FontWidths;
}

interface Words {
  readonly heading: string;
  /** Each begins a line of its own. */
  readonly below: readonly string[];
  readonly foot: readonly string[];
}

/** The authors of an entry below its title, with its day and its tags at the foot. */
export function imageOfEntry(entry: EntryPage, settings: Settings, faces: Faces): string {
  const { title, date, authors, tags } = entry;
  const below = [authors.map(({ name }) => name).join(', ')];
  const words =
    title === undefined
      ? { heading: date, below, foot: hashtags(tags) }
      : { heading: title, below, foot: [date, ...hashtags(tags)] };
  return draw(words, settings, faces);
}

/** The titles of a day below its date. */
export function imageOfDay({ date, entries }: DayPage, settings: Settings, faces: Faces): string {
  const below = entries.flatMap(({ title }) => title ?? []);
  const tags = new Set(entries.flatMap((entry) => entry.tags));
  return draw({ heading: date, below, foot: hashtags([...tags]) }, settings, faces);
}

const hashtags = (tags: readonly TopicLink[]): string[] => tags.map(({ name }) => `#${name}`);

/** How a part of the picture is set; sizes and places in pixels. */
interface Style {
  readonly size: number;
  readonly leading: number;
  readonly color: string;
  readonly weight: 400 | 700;
}

const SITE: Style = { size: 28, leading: 0, color: '#1b5c64', weight: 400 };
const HEADING: Style = { size: 56, leading: 72, color: '#1d2024', weight: 700 };
const BELOW: Style = { size: 30, leading: 44, color: '#454a52', weight: 400 };
const FOOT: Style = { size: 28, leading: 0, color: '#666a71', weight: 400 };

const MARGIN = 80;
const WIDTH = IMAGE_SIZE.width - 2 * MARGIN;
const TOP = { site: 104, heading: 194, foot: IMAGE_SIZE.height - 64 };

/** Lines: of a heading, and of it and what is below it together. */
const MOST_HEADING = 4;
const MOST_LINES = 6;

function draw(
  { heading, below, foot }: Words,
  { title, languages }: Settings,
  { regular, bold }: Faces,
): string {
  const small = (text: string): string[] => clip(linesOf(text, regular, FOOT.size), 1);
  const headingLines = clip(linesOf(heading, bold, HEADING.size), MOST_HEADING);
  const mostEach = below.length > 1 ? 1 : 2;
  const belowLines = below.flatMap((text) => clip(linesOf(text, regular, BELOW.size), mostEach));
  const belowTop = TOP.heading + headingLines.length * HEADING.leading;
  const { width, height } = IMAGE_SIZE;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="Pretendard">`,
    '<rect width="100%" height="100%" fill="#fcfbf8"/><rect width="16" height="100%" fill="#1b5c64"/>',
    ...textsAt(TOP.site, SITE, small(title[mainLanguage(languages)])),
    ...textsAt(TOP.heading, HEADING, headingLines),
    ...textsAt(belowTop, BELOW, clip(belowLines, MOST_LINES - headingLines.length)),
    ...textsAt(TOP.foot, FOOT, small(foot.join(' '))),
    '</svg>',
  ].join('\n');
}

const textsAt = (top: number, { size, leading, color, weight }: Style, lines: string[]): string[] =>
  lines.map((line, index) => {
    const y = top + index * leading;
    return `<text x="${MARGIN}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${color}">${escapeXml(line)}</text>`;
  });

/** Korean breaks between words too; only a word that is wider than the picture is cut. */
function linesOf(text: string, font: FontWidths, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((each) => piecesOf(each, font, size))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (font.widthOf(longer, size) <= WIDTH) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line].filter((each) => each !== '');
}

function piecesOf(word: string, font: FontWidths, size: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const char of word) {
    if (font.widthOf(piece + char, size) > WIDTH) {
      pieces.push(piece);
      piece = '';
    }
    piece += char;
  }
  return [...pieces, piece];
}

/** The first lines; an ellipsis, for which the margin has room, stands for the others. */
const clip = (lines: readonly string[], most: number): string[] =>
  lines
    .slice(0, most)
    .map((line, index) => (index === most - 1 && lines.length > most ? `${line}…` : line));
