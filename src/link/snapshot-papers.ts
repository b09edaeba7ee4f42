/** arXiv's metadata snapshot, which has a paper a line as JSON. */
import * as v from 'valibot';
import { arxivIdAtStart } from './arxiv-id.ts';
import type { PaperRecord } from './match-papers.ts';
import type { PersonName } from './person-name.ts';

const isWholeId = (text: string): boolean => arxivIdAtStart(text)?.length === text.length;

const Line = v.object({
  id: v.pipe(v.string(), v.check(isWholeId)),
  title: v.string(),
  authors: v.optional(v.string(), ''),
  authors_parsed: v.optional(v.array(v.unknown()), []),
});

/** Family name first, then the given ones. */
const ParsedName = v.tupleWithRest([v.string(), v.string()], v.string());

/** One line as a paper; undefined where it is none. */
export function paperOfLine(line: string): PaperRecord | undefined {
  const parsed = v.safeParse(Line, parseJson(line));
  if (!parsed.success) return undefined;
  const { id, title, authors, authors_parsed: names } = parsed.output;
  const first = v.safeParse(ParsedName, names[0]);
  const firstAuthor = first.success
    ? { family: first.output[0], given: first.output[1] }
    : firstOf(authors);
  return { arxiv: id, title, firstAuthor };
}

/** `Ana Seo, Tom Baker and Li Wei` → Ana Seo; the family name is what no space parts. */
function firstOf(authors: string): PersonName | undefined {
  const first = (/^(?:[^,\s]+\s+(?!and\b))*[^,\s]+/.exec(authors.trim()) ?? [''])[0];
  const space = first.lastIndexOf(' ') + 1;
  return first === ''
    ? undefined
    : { given: first.slice(0, space).trim(), family: first.slice(space) };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
