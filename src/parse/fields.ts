/** One entry's tokens → its fields. */
import type { VFileMessage } from 'vfile-message';
import { addAll } from '../add-all.ts';
import { diagnose } from '../diagnostics.ts';
import type { Entry, Located, Paragraph } from '../model.ts';
import { splitAuthors } from './authors.ts';
import type { Draft } from './drafts.ts';
import { splitLanguages } from './languages.ts';
import type { Token } from './tokens.ts';

type Messages = VFileMessage[];

/** What one token of a body says, as a paragraph of source text. */
const toParagraph = (token: Token): Paragraph => token.line;

/** Assigns the fields of a draft; says what it lacks and what could be read otherwise. */
export function toEntry(draft: Draft, messages: Messages): Entry {
  const entry: Entry = {
    title: draft.title,
    authors: draft.authors ? splitAuthors(draft.authors) : [],
    ...readBody(draft.body, messages),
    tags: draft.tags,
    links: draft.links,
    position: draft.position,
  };
  addAll(messages, [...missingFields(entry), ...repeatedTags(entry.tags)]);
  return entry;
}

type Body = Pick<Entry, 'abstract' | 'commentary'>;

/** Marked parts first (`> abstract`, `<english>`); what is left is told by script. */
function readBody(body: readonly Token[], messages: Messages): Body {
  const marked: Paragraph[] = [];
  for (const token of body) {
    if (token.kind !== 'quote') break;
    marked.push(token.content);
  }
  const { outside, inside } = cutEnglish(body.slice(marked.length), messages);
  const split = splitLanguages(outside.map(toParagraph), marked.length > 0);
  for (const { paragraph, reading } of split.unsure) {
    messages.push(diagnose('unsure-language', paragraph.position, reading));
  }
  const english = inside.map(toParagraph);
  const commentary =
    english.length > 0
      ? { ko: [...split.ko, ...split.en], en: english }
      : { ko: split.ko, en: split.en };
  return { abstract: [...marked, ...split.abstract], commentary };
}

/** What stands between `<english>` and `</english>`, and what does not. */
function cutEnglish(
  body: readonly Token[],
  messages: Messages,
): { outside: readonly Token[]; inside: readonly Token[] } {
  const outside: Token[] = [];
  const inside: Token[] = [];
  let open: Token | undefined;
  for (const token of body) {
    if (token.kind === 'englishOpen') open = token;
    else if (token.kind === 'englishClose') open = undefined;
    else (open ? inside : outside).push(token);
  }
  if (open) messages.push(diagnose('unclosed-english', open.line.position));
  return { outside, inside };
}

function* missingFields(entry: Entry): Generator<VFileMessage> {
  const { start } = entry.title?.position ?? entry.position;
  const { ko, en } = entry.commentary;
  if (!entry.title) yield diagnose('missing-title', start);
  if (entry.authors.length === 0) yield diagnose('missing-authors', start);
  if (entry.abstract.length === 0) yield diagnose('missing-abstract', start);
  if (ko.length === 0 && en.length === 0) yield diagnose('missing-commentary', start);
  else if (ko.length === 0) yield diagnose('missing-translation', start, 'Korean');
  else if (en.length === 0) yield diagnose('missing-translation', start, 'English');
  if (entry.tags.length === 0) yield diagnose('missing-tags', start);
}

/** From the second time on. Two spellings of one tag are no repetition: they may meet elsewhere. */
function* repeatedTags(tags: readonly Located[]): Generator<VFileMessage> {
  const seen = new Set<string>();
  for (const { value, position } of tags) {
    if (seen.has(value)) yield diagnose('repeated-tag', position, value);
    seen.add(value);
  }
}
