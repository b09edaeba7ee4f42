/** Commentary → passages: what the two languages say of the same stands side by side. */
import type { Root } from 'mdast';
import {
  LANGUAGES,
  type Entry,
  type Html,
  type Language,
  type Paragraph,
  type Passage,
} from '../model.ts';
import { pairCommentary, type Pair } from '../pair/pair.ts';
import { toMdast } from './blocks.ts';
import type { ParseInline } from './inline.ts';
import { markPairs, type Mark } from './mark-pairs.ts';

type Both<Value> = Readonly<Record<Language, Value>>;

/** Languages are paired block by block where they are built alike, else as wholes. */
export function toPassages(
  commentary: Entry['commentary'],
  parse: ParseInline,
  toHtml: (tree: Root) => Html,
): Passage[] {
  const { ko, en } = commentary;
  const trees = { ko: toMdast(ko, parse), en: toMdast(en, parse) };
  const pairs = pairCommentary(ko.map(valueOf), en.map(valueOf));
  if (!pairs) return passage(trees, toHtml);
  const marks = numberedMarks(ko, en, pairs);
  for (const language of LANGUAGES) markPairs(trees[language], marks[language]);
  if (shapeOf(trees.ko) !== shapeOf(trees.en)) return passage(trees, toHtml);
  return trees.ko.children.flatMap((block, index) =>
    passage({ ko: root(block), en: root(trees.en.children[index]) }, toHtml),
  );
}

const valueOf = ({ value }: Paragraph): string => value;

const root = (block: Root['children'][number] | undefined): Root => ({
  type: 'root',
  children: block ? [block] : [],
});

/** How many paragraphs of the note each block holds: a list holds one for each item. */
const shapeOf = ({ children }: Root): string =>
  children.map((block) => (block.type === 'list' ? block.children.length : 1)).join();

function passage(trees: Both<Root>, toHtml: (tree: Root) => Html): Passage[] {
  const spoken = LANGUAGES.filter((language) => trees[language].children.length > 0);
  if (spoken.length === 0) return [];
  return [Object.fromEntries(spoken.map((language) => [language, toHtml(trees[language])]))];
}

/** Numbers run through the whole entry, and count in the places of the note file. */
function numberedMarks(
  ko: readonly Paragraph[],
  en: readonly Paragraph[],
  pairs: readonly (readonly Pair[])[],
): Both<Mark[]> {
  const marks: Both<Mark[]> = { ko: [], en: [] };
  for (const [index, paragraphs] of pairs.entries()) {
    for (const pair of paragraphs) {
      const number = marks.ko.length + 1;
      for (const [language, paragraph] of [
        ['ko', ko[index]],
        ['en', en[index]],
      ] as const) {
        const offset = paragraph?.position.start.offset ?? 0;
        const { start, end } = pair[language];
        marks[language].push({ start: start + offset, end: end + offset, number });
      }
    }
  }
  return marks;
}
