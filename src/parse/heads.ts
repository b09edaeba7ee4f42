/** The head of an entry: what makes a line a title or a list of authors. */
import type { Located } from '../model.ts';
import { isFullNameList, isNameList, mayBeAuthors, trailingParenthesis } from './authors.ts';
import { slice } from './lines.ts';
import { scriptOf } from './script.ts';
import type { Token, TokenOf } from './tokens.ts';

/** Beyond this many characters a line is a paragraph, never a title. */
const LONGEST_TITLE = 300;

/** An English line this long, below what may be authors, is the abstract that proves them. */
const LONG_PARAGRAPH = 250;

interface Head {
  readonly title: Located;
  readonly authors: Located | undefined;
}

const namesAuthors = (token: Token | undefined): boolean =>
  token?.kind === 'aside' && mayBeAuthors(token.content.value);

/** The title on a line at the start of an entry, and the authors where they share the line. */
export function titleOf(token: Token, next: Token | undefined): Head | undefined {
  if (token.kind === 'title') {
    return token.list ? { title: token.title, authors: token.list } : splitTitle(token.title, next);
  }
  if (token.kind !== 'text' || token.line.value.includes('\n')) return undefined;
  const head = splitTitle(token.line, next);
  const proven = head.authors !== undefined || namesAuthors(next);
  return proven || !isParagraph(head.title.value) ? head : undefined;
}

/** A Korean sentence, or anything very long, is no title. */
const isParagraph = (text: string): boolean =>
  text.length > LONGEST_TITLE || (/[.!]$/.test(text) && scriptOf(text) === 'ko');

/** `Title (A B, C D)` on one line, as notes had it before titles were marked. */
function splitTitle(line: Located, next: Token | undefined): Head {
  const tail = trailingParenthesis(line);
  const named =
    tail !== undefined &&
    (next?.kind === 'quote' ? mayBeAuthors(tail.list.value) : isFullNameList(tail.list.value));
  return named && !namesAuthors(next)
    ? { title: tail.title, authors: tail.list }
    : { title: line, authors: undefined };
}

/** The list of authors on a line below the title; it may lack its closing parenthesis. */
export function authorsOf(token: Token): Located | undefined {
  if (token.kind === 'aside') return mayBeAuthors(token.content.value) ? token.content : undefined;
  if (!/^[(（][^)）]*$/.test(token.line.value)) return undefined;
  const list = slice(token.line, 1);
  return isNameList(list.value) ? list : undefined;
}

/** Whether a line looks like the first one of an entry, by itself and the line below it. */
export function opensEntry(token: Token, next: Token | undefined): boolean {
  if (token.kind === 'link') return true;
  const head = titleOf(token, next);
  return (
    head !== undefined &&
    (head.authors !== undefined || namesAuthors(next)) &&
    !endsSentence(head.title.value)
  );
}

const endsSentence = (text: string): boolean => /[.!。]$/.test(text);

/**
 * Whether a line in parentheses surely names authors: by its form, or by the abstract below it. An
 * aside in Korean may well stand above an English commentary, so its form alone counts.
 */
export function isSureList({ content }: TokenOf<'aside'>, below: Token | undefined): boolean {
  if (isNameList(content.value)) return true;
  return mayBeAuthors(content.value) && scriptOf(content.value) === 'en' && isAbstract(below);
}

function isAbstract(token: Token | undefined): boolean {
  if (token?.kind !== 'text') return token?.kind === 'quote';
  return token.line.value.length >= LONG_PARAGRAPH && scriptOf(token.line.value) === 'en';
}
