/** Tell what a file says that is no page: each kind by the lines or the names that it may have. */
import { XmlElement } from '@rgrove/parse-xml';
import { readYaml } from '../../src/read/yaml.ts';
import { readXml } from '../publish/published.ts';

const isElement = (node: unknown): node is XmlElement => node instanceof XmlElement;

/** The elements of a document, which must be well-formed. */
export function elementsOfXml(text: string): XmlElement[] {
  const below = (element: XmlElement): XmlElement[] => [
    element,
    ...element.children.filter(isElement).flatMap(below),
  ];
  return below(readXml(text));
}

const BIBTEX_FIELDS = 'title author year month eprint archivePrefix primaryClass doi url'.split(
  ' ',
);

/** Lines that are none of a record. */
export const strangersInBibtex = (text: string): string[] =>
  text.split('\n').filter((line) => !isBibtex(line));

function isBibtex(line: string): boolean {
  if (/^(?:@misc\{[\p{L}\p{N}-]+,|\})?$/u.test(line)) return true;
  const [, name = '', value = ''] = /^ {2}(\w+) = (.*),$/s.exec(line) ?? [];
  if (name === 'url' && !/^\{https?:\/\//.test(value)) return false;
  return BIBTEX_FIELDS.includes(name) && (name === 'month' || isOneGroup(value));
}

/** Whether the brace at the beginning is closed by the one at the end, as BibTeX counts. */
function isOneGroup(value: string): boolean {
  let depth = 0;
  for (const [index, char] of Array.from(value).entries()) {
    if (index > 0 && depth === 0) return false;
    if (char === '{') depth += 1;
    if (char === '}') depth -= 1;
  }
  return depth === 0 && value.startsWith('{');
}

/** Wherever a program may end a line. */
const LINE_ENDS = /\r\n|[\p{Cc}\u2028\u2029]/u;

const RIS_RECORD = /^TY ID TI (?:AU )*(?:PY DA )?(?:PB AN )?(?:DO )?(?:UR )?ER $/;

/** The tags of a file that holds one record, if they are not those of one. */
export function strangersInRis(text: string): string[] {
  const tags = text
    .split(LINE_ENDS)
    .map((line) => /^(UR(?= {2}- https?:\/\/)|(?!UR)[A-Z][A-Z0-9]) {2}- /.exec(line)?.[1] ?? line)
    .join(' ');
  return RIS_RECORD.test(tags) ? [] : [tags];
}

const FACTS = ['title', 'authors', 'read', 'paper', 'tags', 'url'];

/** Keys of the front matter of a Markdown file. */
export function strangersInFrontMatter(text: string): string[] {
  const [, matter = ''] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? [];
  const keys = Object.keys(readYaml(matter).data);
  return keys.includes('url') ? keys.filter((key) => !FACTS.includes(key)) : [matter];
}

const ADDRESSES = /^(?:url|URL|home_page_url|feed_url|next_url|external_url|icon|src|start_url)$/;

/** The values that a program would follow. */
export const addressesInJson = (value: unknown): string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
        typeof inner === 'string' && ADDRESSES.test(key) ? [inner] : addressesInJson(inner),
      );

/** Whether it is neither of the site, which is at the path `home`, nor of the web. */
export const leadsAstray = (address: string, home: string): boolean =>
  !address.startsWith(home) && !/^https?:\/\/[^/]/.test(address);

const LLMS_LINE = /^(?:$|# |> |## (?:Everything|The newest notes)$|Notes on |- \[)/;

/** Lines that are none of what language models are told. */
export const strangersInLlms = (text: string): string[] =>
  text.split('\n').filter((line) => !LLMS_LINE.test(line));

/** All elements of a picture, words on paper, and all their attributes. */
export const DRAWN = ['svg', 'rect', 'text'];
export const DRAWN_WITH = 'xmlns width height font-family fill x y font-size font-weight'.split(
  ' ',
);

/** Names of elements and attributes that no picture has. */
export const strangersInPicture = (svg: string): string[] =>
  elementsOfXml(svg).flatMap(({ name, attributes }) => [
    ...[name].filter((each) => !DRAWN.includes(each)),
    ...Object.keys(attributes).filter((each) => !DRAWN_WITH.includes(each)),
  ]);
