/** A folder of notes → the archive: read, parse, render, arrange. */
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { addAll } from './add-all.ts';
import type { Archive } from './archive/archive.ts';
import { buildArchive } from './archive/build-archive.ts';
import type { FileNotes, NoteStore } from './cache/note-store.ts';
import { diagnose, inFile } from './diagnostics.ts';
import { GLOSSARY_FILE, SETTINGS_FILE, TAGS_FILE } from './inputs.ts';
import { referencesOf } from './link/entry-references.ts';
import { paperIds } from './link/identity.ts';
import type { GlossaryTerm, Note, Settings, TagDefinition } from './model.ts';
import { readGlossary } from './read/glossary-file.ts';
import { readBytes, toNoteFile, type NoteFile } from './read/note-file.ts';
import { findNotes } from './read/note-paths.ts';
import { readSettings } from './read/settings.ts';
import { readTags } from './read/tags-file.ts';
import type { Recall } from './recall.ts';
import type { Topics } from './archive/topics.ts';
import { renderEntry } from './render/render.ts';
import type { SearchIndex } from './search/write-index.ts';

/** What holds for all the notes. */
interface Known {
  readonly settings: Settings;
  readonly tags: readonly TagDefinition[];
  readonly glossary: readonly GlossaryTerm[];
}

interface Read extends Known {
  readonly notes: readonly Note[];
  /** By file, then by place. */
  readonly messages: readonly VFileMessage[];
}

export interface Loaded extends Omit<Read, 'notes' | 'tags'> {
  readonly archive: Archive;
  readonly tags: Topics;
  readonly search: SearchIndex;
}

/** Called after each file with the number done and the number in all. */
export type Progress = (done: number, all: number) => void;

export interface ReadOptions {
  readonly progress?: Progress | undefined;
  /** Gives back what became of files before, and keeps what becomes of the others. */
  readonly store?: NoteStore;
}

export interface LoadOptions extends ReadOptions {
  readonly recall?: Recall;
}

/** Loads a whole folder. It never throws for what a note or a setting says; see the messages. */
export const loadFolder = async (folder: string, options: LoadOptions = {}): Promise<Loaded> =>
  arrange(await readFolder(folder, options), options.recall);

/** Loads the named files, as if they were all the notes there are. */
export const loadFiles = (files: readonly string[], known: Known): Loaded =>
  arrange({ ...known, ...readFiles(files, known.settings) });

function arrange({ notes, ...read }: Read, recall?: Recall): Loaded {
  const { settings, tags, glossary, messages } = read;
  const built = buildArchive(notes, settings, tags, glossary, recall);
  return {
    ...read,
    archive: built.archive,
    tags: built.tags,
    search: built.search,
    messages: [...messages, ...built.messages],
  };
}

/** Reads a whole folder, each note by itself. */
export async function readFolder(folder: string, options: ReadOptions = {}): Promise<Read> {
  const { settings, messages } = readSettings(join(folder, SETTINGS_FILE));
  const { tags, messages: aboutTags } = readTags(join(folder, TAGS_FILE));
  const { glossary, messages: aboutTerms } = readGlossary(join(folder, GLOSSARY_FILE));
  const found = await findNotes(folder);
  const read = readFiles(found.files, settings, options);
  return {
    settings,
    tags,
    glossary,
    notes: read.notes,
    messages: [...messages, ...aboutTags, ...aboutTerms, ...found.messages, ...read.messages],
  };
}

function readFiles(
  files: readonly string[],
  { largestNote }: Settings,
  { progress, store }: ReadOptions = {},
): FileNotes {
  const notes: Note[] = [];
  const messages: VFileMessage[] = [];
  for (const [index, path] of files.entries()) {
    const read = readNoteFile(path, largestNote, store);
    addAll(notes, read.notes);
    addAll(messages, read.messages);
    progress?.(index + 1, files.length);
  }
  return { notes, messages };
}

function readNoteFile(file: string, most: number, store: NoteStore | undefined): FileNotes {
  const kept = store?.find(file, most);
  if (kept) return kept;
  const read = readBytes(file, most);
  if ('error' in read) return failed(file, read.error);
  // What the build takes itself to be made of would be another text than this one.
  if (store?.isAnother(file, read.bytes)) return failed(file, diagnose('changing-file', undefined));
  const made = renderFile(toNoteFile(file, read.bytes));
  return store?.add(file, read.bytes, made) ?? made;
}

const failed = (file: string, error: VFileMessage): FileNotes => ({
  notes: [],
  messages: [inFile(file, error)],
});

/** Entries without a date are left out; their file has an error that says so. */
function renderFile({ file, days, repairMath, messages: said }: NoteFile): FileNotes {
  const notes: Note[] = [];
  const messages = [...said];
  for (const { date, entries } of days) {
    for (const entry of entries) {
      const { rendered, messages: found } = renderEntry(entry, { repairMath });
      addAll(
        messages,
        found.map((message) => Object.assign(message, { file })),
      );
      if (!date) continue;
      const [references, ids] = [referencesOf(entry), paperIds(entry)];
      notes.push({ date, entry, rendered, references, ids, file });
    }
  }
  return { notes, messages };
}
