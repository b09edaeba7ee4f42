/**
 * The faces of the site, each cut into files by what it can write, of which a browser loads those that
 * a page needs. Pretendard's cut puts the most frequent syllables together.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

interface Family {
  readonly name: string;
  /** The package's own style sheet, which tells its files and their ranges. */
  readonly sheet: string;
  /** Those of its files that the site uses. */
  readonly files: RegExp;
}

export const SANS = 'Pretendard';
export const SERIF = 'Source Serif 4 Variable';

const FAMILIES: readonly Family[] = [
  {
    name: SANS,
    sheet: 'pretendard/dist/web/static/pretendard-dynamic-subset.css',
    files: /-(?:Regular|SemiBold)\./,
  },
  {
    name: SERIF,
    sheet: '@fontsource-variable/source-serif-4/wght.css',
    files: /-(?:latin|latin-ext|greek)-wght/,
  },
];

/** The weight of plain text; what is bold has the other weight of its family. */
export const REGULAR = '400';

export interface FontFile {
  readonly family: string;
  /** Where it lies in the package. */
  readonly source: string;
  /** What it is called in the site. */
  readonly name: string;
  /** One, or the lightest and the heaviest. */
  readonly weight: string;
  /** As CSS writes it. */
  readonly range: string;
}

const locate = createRequire(import.meta.url);

/** What stands between two marks, without white space. */
function between(text: string, open: string, close: string): string {
  const start = text.indexOf(open) + open.length;
  return text.slice(start, text.indexOf(close, start)).replace(/\s/g, '');
}

function readFamily({ name: family, sheet, files }: Family): FontFile[] {
  const location = locate.resolve(sheet);
  const rules = readFileSync(location, 'utf8').split('@font-face').slice(1);
  return rules
    .map((rule) => ({ rule, source: between(rule, 'url(', ')') }))
    .filter(({ source }) => files.test(source))
    .map(({ rule, source }) => ({
      family,
      source: path.join(path.dirname(location), source),
      name: path.basename(source).replace(NOT_TOLD, ''),
      weight: weightOf(rule),
      range: between(rule, 'unicode-range:', ';'),
    }));
}

/** The names stand in every page, once for each file that it needs. */
const NOT_TOLD = /^Pretendard-|\.subset|-wght-normal/g;

const weightOf = (rule: string): string =>
  between(rule, 'font-weight:', ';')
    .replace(/(?<=^\d{3})/, ' ')
    .trim();

export const FONT_FILES: readonly FontFile[] = FAMILIES.flatMap(readFamily);

/**
 * `optional`: a face that comes too late for the first page is there for the next one, and no line ever
 * moves while it is read. Files with one range stand together, which halves the sheet's way.
 */
export const fontSheet = (): string =>
  FONT_FILES.toSorted((a, b) => (a.range < b.range ? -1 : Number(a.range > b.range)))
    .map(
      ({ family, name, weight, range }) =>
        `@font-face{font-family:'${family}';font-weight:${weight};font-display:optional;` +
        `src:url(fonts/${name}) format('woff2');unicode-range:${range}}`,
    )
    .join('\n');
