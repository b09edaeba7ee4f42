/** A folder of notes → the archive: read, parse, render, arrange. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import type { Archive } from './archive/archive.ts';
import { buildArchive } from './archive/build-archive.ts';
import type { FileNotes, NoteStore } from './cache/note-store.ts';
import { diagnose, inFile } from './diagnostics.ts';
import { GLOSSARY_FILE, SETTINGS_FILE, TAGS_FILE } from './inputs.ts';
import { referencesOf } from './link/entry-references.ts';
import type { GlossaryTerm, Note, Settings, TagDefinition } from './model.ts';
import { readGlossary } from './read/glossary-file.ts';
import { readNoteFile, toNoteFile, type NoteFile } from './read/note-file.ts';
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
  const { settings, messages } = await readSettings(join(folder, SETTINGS_FILE));
  const { tags, messages: aboutTags } = await readTags(join(folder, TAGS_FILE));
  const { glossary, messages: aboutTerms } = await readGlossary(join(folder, GLOSSARY_FILE));
  const found = await findNotes(folder);
  const known = { settings, tags, glossary };
  const loaded = await loadFiles(found.files, known, options);
  return {
    ...loaded,
    glossary,
    messages: [...messages, ...aboutTags, ...aboutTerms, ...found.messages, ...loaded.messages],
  };
}

/** Loads the named files, as if they were all the notes there are. */
export async function loadFiles(
  files: readonly string[],
  { settings, tags, glossary }: Known,
  { progress, store, recall }: LoadOptions = {},
): Promise<LoadedNotes> {
  const notes: Note[] = [];
  const messages: VFileMessage[] = [];
  for (const [index, path] of files.entries()) {
    const loaded = await loadFile(path, store);
    notes.push(...loaded.notes);
    messages.push(...loaded.messages);
    progress?.(index + 1, files.length);
  }
  const built = buildArchive(notes, settings, tags, glossary, recall);
  const { archive, tags: topics } = built;
  return { archive, settings, tags: topics, messages: [...messages, ...built.messages] };
}

async function loadFile(file: string, store: NoteStore | undefined): Promise<FileNotes> {
  const kept = store?.find(file);
  if (kept) return kept;
  const bytes = bytesOf(file);
  if (!bytes) return renderFile(await readNoteFile(file));
  // What the build takes itself to be made of would be another text than this one.
  if (store?.isAnother(file, bytes)) {
    return { notes: [], messages: [inFile(file, diagnose('changing-file', undefined))] };
  }
  const made = renderFile(toNoteFile(file, bytes));
  store?.add(file, bytes, made);
  return made;
}

/** Small files at once: to have each read by another thread takes longer than to read it. */
function bytesOf(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Entries without a date are left out; their file has an error that says so. */
function renderFile({ file, days, repairMath, messages: said }: NoteFile): FileNotes {
  const notes: Note[] = [];
  const messages = [...said];
  for (const { date, entries } of days) {
    for (const entry of entries) {
      const { rendered, messages: found } = renderEntry(entry, { repairMath });
      messages.push(...found.map((message) => Object.assign(message, { file })));
      if (date) notes.push({ date, entry, rendered, references: referencesOf(entry), file });
    }
  }
  return { notes, messages };
}
