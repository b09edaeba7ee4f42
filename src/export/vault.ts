/** Entries → the notes of an Obsidian vault, one file each: `250122 Title.md`. */
import type { VFileMessage } from 'vfile-message';
import type { EntryPage } from '../archive/archive.ts';
import { leadOf } from '../archive/leads.ts';
import type { Permalink } from '../archive/permalinks.ts';
import { diagnose, inFile } from '../diagnostics.ts';
import { findReferences } from '../link/references.ts';
import type { Entry, Located } from '../model.ts';
import { contentOf } from '../parse/content.ts';
import { printEntry, type MarkedField } from '../parse/print.ts';
import { readNoteText } from '../read/note-file.ts';

export interface Vault {
  /** Texts by the names of the files. */
  readonly files: ReadonlyMap<string, string>;
  /** Of what could not be told. */
  readonly messages: readonly VFileMessage[];
}

export function toVault(entries: readonly EntryPage[]): Vault {
  const names = namesOf(entries);
  const files = new Map<string, string>();
  const messages: VFileMessage[] = [];
  for (const entry of entries) {
    const name = `${names.get(entry.permalink) ?? ''}.md`;
    const text = textOf(entry, name, names);
    if (text === undefined) {
      const { file, entry: note } = entry.note;
      messages.push(inFile(file, diagnose('untellable-entry', note.position)));
    } else files.set(name, text);
  }
  return { files, messages };
}

/** In bytes, by the file systems, with room for an extension and a number. */
const LONGEST_NAME = 240;

/** Entries that would have one name are numbered from the oldest on, so that names stay. */
function namesOf(entries: readonly EntryPage[]): ReadonlyMap<Permalink, string> {
  const names = new Map<Permalink, string>();
  const taken = new Map<string, number>();
  for (const { permalink, date, title = '' } of entries.toReversed()) {
    const day = date.slice(2).replaceAll('-', '');
    const name = shortened(`${day} ${nameable(title)}`.trim());
    const key = name.toLowerCase();
    const number = (taken.get(key) ?? 0) + 1;
    taken.set(key, number);
    names.set(permalink, number === 1 ? name : `${name} (${number})`);
  }
  return names;
}

/** Without what Obsidian or a file system would not have in a name. */
const nameable = (title: string): string => {
  const allowed = title
    .replace(/[\p{Cc}\p{Cf}"#%&*/:<>?[\\\]^`{|}]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[ .]+/, '');
  return /^.*[^ .]/.exec(allowed)?.[0] ?? '';
};

function shortened(name: string): string {
  let short = name;
  while (Buffer.byteLength(short) > LONGEST_NAME) short = Array.from(short).slice(0, -1).join('');
  return short.trimEnd();
}

const MARKINGS: readonly (readonly MarkedField[])[] = [
  ['title', 'abstract', 'english'],
  ['title', 'abstract'],
  ['title'],
  [],
];

/** The first writing that is read as it was meant. */
function textOf(
  entry: EntryPage,
  name: string,
  names: ReadonlyMap<Permalink, string>,
): string | undefined {
  const linked = withLinks(entry, names);
  const meant = JSON.stringify(contentOf(linked));
  return MARKINGS.map((marked) => `${printEntry(linked, marked).join('\n\n')}\n`).find((text) => {
    const [day, ...more] = readNoteText(text, name).days;
    const said = day?.entries.map((each) => JSON.stringify(contentOf(each))) ?? [];
    return more.length === 0 && day?.date === entry.date && said.length === 1 && said[0] === meant;
  });
}

/** With each `[[link]]` to an entry by the name that the entry has here. */
function withLinks(from: EntryPage, names: ReadonlyMap<Permalink, string>): Entry {
  const { entry } = from.note;
  const inAll = (items: readonly Located[]): Located[] =>
    items.map(({ value, position }) => ({ value: linked(value, from, names), position }));
  return {
    ...entry,
    abstract: inAll(entry.abstract),
    commentary: { ko: inAll(entry.commentary.ko), en: inAll(entry.commentary.en) },
    links: inAll(entry.links),
  };
}

function linked(text: string, from: EntryPage, names: ReadonlyMap<Permalink, string>): string {
  let written = '';
  let at = 0;
  for (const reference of findReferences(text)) {
    const target = reference.kind === 'wikilink' ? leadOf(from, reference) : undefined;
    const name = target && names.get(target.permalink);
    if (name === undefined) continue;
    const alias = reference.label === name ? '' : `|${reference.label}`;
    written += `${text.slice(at, reference.start)}[[${name}${alias}]]`;
    at = reference.end;
  }
  return written + text.slice(at);
}
