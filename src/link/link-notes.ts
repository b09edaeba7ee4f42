/** All notes → who each paper is, which notes are about one paper, and which speak of which. */
import type { VFileMessage } from 'vfile-message';
import { addAll } from '../add-all.ts';
import { diagnose } from '../diagnostics.ts';
import type { Note, Reference } from '../model.ts';
import { arxivKey } from './arxiv-id.ts';
import { NoteFinder } from './note-finder.ts';
import { targetKey } from './references.ts';
import { gatherWorks } from './same-work.ts';

interface Mention {
  readonly note: Note;
  /** The reference as it stands in the text. */
  readonly written: string;
}

export interface Lead {
  /** As `targetKey` makes it. */
  readonly key: string;
  readonly note: Note;
}

/** What leads from one note to others. */
interface NoteLinks {
  /** All notes on this paper, itself among them, oldest first. They share one list. */
  readonly work: readonly Note[];
  /** Other notes that this one speaks of, each once, in the order of the text. */
  readonly mentions: readonly Mention[];
  /** The note that each of its references leads to; none for what leads to itself or nowhere. */
  readonly leads: readonly Lead[];
  /** Other notes that speak of this one, oldest first. */
  readonly mentionedBy: readonly Note[];
}

export interface LinkedNotes {
  /** @param note one of those that were linked */
  readonly linksOf: (note: Note) => NoteLinks;
  readonly messages: readonly VFileMessage[];
}

/** @param notes from the oldest to the newest */
export function linkNotes(notes: readonly Note[]): LinkedNotes {
  const works = gatherWorks(notes);
  const resolver = new Resolver(notes);
  const messages: VFileMessage[] = [];
  const mentionedBy = new Map(notes.map((note): [Note, Note[]] => [note, []]));
  const links = new Map<Note, NoteLinks>();
  for (const note of notes) {
    addAll(messages, brokenLinks(note, resolver));
    const { mentions, leads } = targetsOf(note, resolver);
    for (const mention of mentions) mentionedBy.get(mention.note)?.push(note);
    const [work, backlinks] = [works.get(note) ?? [note], mentionedBy.get(note) ?? []];
    links.set(note, { work, mentions, leads, mentionedBy: backlinks });
  }
  return {
    linksOf: (note) => {
      const found = links.get(note);
      if (!found) throw new Error(`${note.file}: a note that was not linked`);
      return found;
    },
    messages,
  };
}

class Resolver {
  readonly #notes: readonly Note[];
  readonly #arxivOf = new Map<Note, string>();
  readonly #firstOn = new Map<string, Note>();
  #finder: NoteFinder | undefined;

  constructor(notes: readonly Note[]) {
    this.#notes = notes;
    for (const note of notes) {
      if (note.ids.arxiv === undefined) continue;
      const key = arxivKey(note.ids.arxiv);
      this.#arxivOf.set(note, key);
      if (!this.#firstOn.has(key)) this.#firstOn.set(key, note);
    }
  }

  /** The notes that a wikilink could mean. */
  candidates(target: string, from: Note): readonly Note[] {
    if (target.startsWith('#')) return [from];
    this.#finder ??= new NoteFinder(this.#notes);
    return this.#finder.find(target);
  }

  resolve({ kind, target }: Reference, from: Note): Note | undefined {
    const [found, ...others] =
      kind === 'wikilink' ? this.candidates(target, from) : this.#onPaper(target, from);
    return found === from || others.length > 0 ? undefined : found;
  }

  /** The first of the notes on a paper; for one of them, its own paper is no other. */
  #onPaper(arxiv: string, from: Note): readonly Note[] {
    const key = arxivKey(arxiv);
    const first = this.#firstOn.get(key);
    return first && key !== this.#arxivOf.get(from) ? [first] : [];
  }
}

function targetsOf(from: Note, resolver: Resolver): Pick<NoteLinks, 'mentions' | 'leads'> {
  const mentions = new Map<Note, Mention>();
  const leads = new Map<string, Lead>();
  for (const reference of from.references) {
    const note = resolver.resolve(reference, from);
    if (!note) continue;
    if (!mentions.has(note)) mentions.set(note, { note, written: reference.written });
    const key = targetKey(reference);
    leads.set(key, { key, note });
  }
  return { mentions: [...mentions.values()], leads: [...leads.values()] };
}

function brokenLinks(from: Note, resolver: Resolver): VFileMessage[] {
  return from.references.flatMap(({ kind, target, written, position }) => {
    const number = kind === 'wikilink' ? resolver.candidates(target, from).length : 1;
    if (number === 1) return [];
    const leads = number === 0 ? 'leads to no note' : `could mean any of ${number} notes`;
    const message = diagnose('broken-link', position, `${written} ${leads}`);
    return Object.assign(message, { file: from.file });
  });
}
