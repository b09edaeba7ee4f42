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
import type { GlossaryTerm, Note, Settings, TagDefinition } from './model.ts';
import { readGlossary } from './read/glossary-file.ts';
import { readBytes, toNoteFile, type NoteFile } from './read/note-file.ts';
import { findNotes } from './read/note-paths.ts';
import { readSettings } from './read/settings.ts';
import { readTags } from './read/tags-file.ts';
import type { Recall } from './recall.ts';
import type { Topics } from './archive/topics.ts';
import { renderEntry } from './render/render.ts';

/** What the files of the notes themselves give. */
interface LoadedNotes {
  readonly archive: Archive;
  readonly settings: Settings;
  readonly tags: Topics;
  /** By file, then by place. */
  readonly messages: readonly VFileMessage[];
}

/** What holds for all the notes. */
interface Known {
  readonly settings: Settings;
  readonly tags: readonly TagDefinition[];
  readonly glossary: readonly GlossaryTerm[];
}

export interface Loaded extends LoadedNotes {
  readonly glossary: readonly GlossaryTerm[];
}

/** Called after each file with the number done and the number in all. */
export type Progress = (done: number, all: number) => void;

export interface LoadOptions {
  readonly progress?: Progress | undefined;
  /** Gives back what became of files before, and keeps what becomes of the others. */
  readonly store?: NoteStore;
  readonly recall?: Recall;
}

/** Loads a whole folder. It never throws for what a note or a setting says; see the messages. */
export async function loadFolder(folder: string, options: LoadOptions = {}): Promise<Loaded> {
  const { settings, messages } = readSettings(join(folder, SETTINGS_FILE));
  const { tags, messages: aboutTags } = readTags(join(folder, TAGS_FILE));
  const { glossary, messages: aboutTerms } = readGlossary(join(folder, GLOSSARY_FILE));
  const found = await findNotes(folder);
  const known = { settings, tags, glossary };
  const loaded = loadFiles(found.files, known, options);
  return {
    ...loaded,
    glossary,
    messages: [...messages, ...aboutTags, ...aboutTerms, ...found.messages, ...loaded.messages],
  };
}

/** Loads the named files, as if they were all the notes there are. */
export function loadFiles(
  files: readonly string[],
  { settings, tags, glossary }: Known,
  { progress, store, recall }: LoadOptions = {},
): LoadedNotes {
  const notes: Note[] = [];
  const messages: VFileMessage[] = [];
  for (const [index, path] of files.entries()) {
    const loaded = loadFile(path, settings.largestNote, store);
    addAll(notes, loaded.notes);
    addAll(messages, loaded.messages);
    progress?.(index + 1, files.length);
  }
  const built = buildArchive(notes, settings, tags, glossary, recall);
  const { archive, tags: topics } = built;
  return { archive, settings, tags: topics, messages: [...messages, ...built.messages] };
}

function loadFile(file: string, most: number, store: NoteStore | undefined): FileNotes {
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
      if (date) notes.push({ date, entry, rendered, references: referencesOf(entry), file });
    }
  }
  return { notes, messages };
}
