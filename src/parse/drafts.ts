/**
 * Tokens → days of drafts: where one entry ends and the next begins.
 *
 * A line of tags ends an entry; a title line begins one. Where the tags are missing, a title is known
 * by the list of authors below it.
 */
import type { VFileMessage } from 'vfile-message';
import { addAll } from '../add-all.ts';
import { diagnose, type RuleId } from '../diagnostics.ts';
import type { IsoDate, Located, Position } from '../model.ts';
import { authorsOf, isSureList, opensEntry, titleOf } from './heads.ts';
import { span } from './lines.ts';
import type { Token, TokenOf } from './tokens.ts';

/** An entry in the making: its tokens sorted into head, body and tags. */
export interface Draft {
  title: Located | undefined;
  /** The list of authors, without its parentheses. */
  authors: Located | undefined;
  readonly links: Located[];
  readonly body: Token[];
  readonly tags: Located[];
  position: Position;
}

export interface DraftDay {
  readonly date: IsoDate | undefined;
  readonly heading: Position | undefined;
  readonly drafts: Draft[];
}

export interface Drafts {
  readonly days: readonly DraftDay[];
  /** Lines that only mark up the fields around them. */
  readonly marks: readonly Position[];
  readonly messages: readonly VFileMessage[];
}

/** Reads the tokens of a file in one pass, looking at most two ahead. */
export function readDrafts(tokens: readonly Token[]): Drafts {
  const reader = new DraftReader();
  for (const [index, token] of tokens.entries()) {
    reader.take(token, { next: tokens[index + 1], afterNext: tokens[index + 2] });
  }
  reader.end();
  return reader;
}

interface Ahead {
  readonly next: Token | undefined;
  readonly afterNext: Token | undefined;
}

type Prose = TokenOf<'title' | 'quote' | 'aside' | 'text'>;

class DraftReader implements Drafts {
  readonly days: DraftDay[] = [];
  readonly marks: Position[] = [];
  readonly messages: VFileMessage[] = [];
  /** The entry being read. It outlasts its tags, so that more tags or links may follow them. */
  #draft: Draft | undefined;
  #state: 'head' | 'body' | 'ended' | 'links' = 'ended';
  #previous: Token['kind'] | undefined;
  /** How many links the entry had above its last `# Links`. */
  #linksAbove = 0;

  take(token: Token, ahead: Ahead): void {
    switch (token.kind) {
      case 'date':
        this.#takeDate(token);
        break;
      case 'tags':
        this.#takeTags(token);
        break;
      case 'separator':
        this.#takeSeparator(token, ahead);
        break;
      case 'linksHeading':
        this.#linksAbove = this.#takeMark(token, 'links')?.links.length ?? 0;
        break;
      case 'englishOpen':
      case 'englishClose':
        this.#takeMark(token, 'body')?.body.push(token);
        break;
      case 'link':
        this.#takeLink(token);
        break;
      default:
        this.#takeProse(token, ahead);
    }
    this.#previous = token.kind;
  }

  /** At the end of a day: addresses that no title followed belong to the entry above them. */
  end(): void {
    const drafts = this.days.at(-1)?.drafts ?? [];
    const [above, last] = drafts.slice(-2);
    if (above && last && hasOnlyLinks(last)) {
      addAll(above.links, last.links);
      drafts.pop();
    }
    this.#draft = undefined;
    this.#state = 'ended';
  }

  #takeDate({ line, date }: TokenOf<'date'>): void {
    this.end();
    if (date === undefined) this.#say('invalid-date', line, line.value);
    this.#beginDay({ date, heading: line.position });
  }

  #takeTags({ line, tags, stray }: TokenOf<'tags'>): void {
    const draft = this.#draft;
    if (!draft || (this.#state === 'ended' && this.#previous !== 'tags')) {
      this.#say('orphan-tags', line);
      return;
    }
    if (stray) this.#say('stray-tag-word', stray, stray.value);
    addAll(extend(draft, line).tags, tags);
    this.#state = 'ended';
  }

  #takeSeparator({ line }: TokenOf<'separator'>, { next, afterNext }: Ahead): void {
    this.marks.push(line.position);
    if (this.#state === 'ended') return;
    if (next === undefined || next.kind === 'date' || opensEntry(next, afterNext)) {
      this.#state = 'ended';
    } else {
      this.#say('unexpected-mark', line, line.value);
    }
  }

  /** A mark inside an entry leads to another state; outside of any it is passed over. */
  #takeMark({ line }: Token, state: 'body' | 'links'): Draft | undefined {
    this.marks.push(line.position);
    const afterTags = state === 'links' && this.#previous === 'tags';
    if (!this.#draft || (this.#state === 'ended' && !afterTags)) {
      this.#say('unexpected-mark', line, line.value);
      return undefined;
    }
    this.#state = state;
    return this.#draft;
  }

  #takeLink(token: TokenOf<'link'>): void {
    const draft = this.#openDraft() ?? this.#begin(token.line);
    extend(draft, token.line);
    if (this.#state === 'body') draft.body.push(token);
    else draft.links.push(token.line);
  }

  #takeProse(token: Prose, ahead: Ahead): void {
    const draft = this.#draftFor(token, ahead);
    extend(draft, token.line);
    if (this.#state === 'links') {
      draft.links.push(token.line);
      return;
    }
    if (this.#state === 'head' && this.#takeHead(draft, token, ahead.next)) return;
    draft.body.push(token);
    this.#state = 'body';
  }

  #openDraft(): Draft | undefined {
    return this.#state === 'ended' ? undefined : this.#draft;
  }

  /** The entry that a line of prose belongs to: the one being read, or a new one that it begins. */
  #draftFor(token: Prose, ahead: Ahead): Draft {
    const draft = this.#openDraft();
    if (!draft) return this.#begin(token.line);
    if (this.#state === 'links') {
      if (isListItem(token.line)) return draft;
      return this.#begin(token.line, takeTrailingAddresses(draft.links, this.#linksAbove));
    }
    const open = this.#state === 'body' || (token.kind === 'title' && draft.title !== undefined);
    if (!open || !this.#interrupts(token, ahead)) return draft;
    this.#say('unsure-entry', token.line);
    const marked = token.kind === 'title' || ahead.next?.kind === 'quote';
    return this.#begin(token.line, marked ? takeTrailingLinks(draft.body) : []);
  }

  /** Whether a line begins a new entry though no tags end the one before. */
  #interrupts(token: Prose, { next, afterNext }: Ahead): boolean {
    if (token.kind === 'title' && (token.heading || this.#previous === 'link')) return true;
    if (!opensEntry(token, next)) return false;
    if (next?.kind === 'aside') return isSureList(next, afterNext);
    return token.kind === 'title' || next?.kind === 'quote';
  }

  /** Takes a line as the title or the authors; false where it is neither. */
  #takeHead(draft: Draft, token: Prose, next: Token | undefined): boolean {
    if (!draft.title && !draft.authors && titleOf(token, next)) {
      Object.assign(draft, titleOf(token, next));
      return true;
    }
    if (draft.authors) return false;
    draft.authors = authorsOf(token);
    if (draft.authors && token.kind === 'text') this.#say('unclosed-authors', token.line);
    return draft.authors !== undefined;
  }

  #beginDay(head: Omit<DraftDay, 'drafts'>): DraftDay {
    const day = { ...head, drafts: [] };
    this.days.push(day);
    return day;
  }

  /** @param links addresses above the first line that turn out to belong to the new entry */
  #begin(line: Located, links: Located[] = []): Draft {
    const { drafts } = this.days.at(-1) ?? this.#beginDay({ date: undefined, heading: undefined });
    const draft: Draft = {
      title: undefined,
      authors: undefined,
      links,
      body: [],
      tags: [],
      position: (links[0] ?? line).position,
    };
    drafts.push(draft);
    this.#draft = draft;
    this.#state = 'head';
    return draft;
  }

  #say(ruleId: RuleId, { position }: Located, detail?: string): void {
    this.messages.push(diagnose(ruleId, position, detail));
  }
}

function extend(draft: Draft, line: Located): Draft {
  draft.position = span(draft.position, line.position);
  return draft;
}

const hasOnlyLinks = ({ title, authors, body, tags }: Draft): boolean =>
  !title && !authors && body.length === 0 && tags.length === 0;

const isListItem = ({ value }: Located): boolean => /^(?:[-*+]|\d{1,3}[.)])\s/.test(value);

function takeTrailingLinks(body: Token[]): Located[] {
  const kept = body.findLastIndex((token) => token.kind !== 'link') + 1;
  return body.splice(kept).map((token) => token.line);
}

/**
 * Addresses at the end of a list of links, without a bullet: they stand above the next title.
 * @param from where the list begins among the links of the entry
 */
function takeTrailingAddresses(links: Located[], from: number): Located[] {
  const isAddress = ({ value }: Located): boolean => /^(?:<?https?|arxiv|doi):/i.test(value);
  const kept = links.findLastIndex((link) => !isAddress(link)) + 1;
  return links.splice(Math.max(kept, from));
}
