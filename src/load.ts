/** A folder of notes → the archive: read, parse, render, arrange. */
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import type { Archive } from './archive/archive.ts';
import { buildArchive } from './archive/build-archive.ts';
import { referencesOf } from './link/entry-references.ts';
import type { GlossaryTerm, Note, Settings, TagDefinition } from './model.ts';
import { readGlossary } from './read/glossary-file.ts';
import { readNoteFile, type NoteFile } from './read/note-file.ts';
import { findNotes } from './read/note-paths.ts';
import { readSettings } from './read/settings.ts';
import { readTags } from './read/tags-file.ts';
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

export interface Loaded extends LoadedNotes {
  readonly glossary: readonly GlossaryTerm[];
}

/** Called after each file with the number done and the number in all. */
export type Progress = (done: number, all: number) => void;

/** In the folder of the notes. */
export const SETTINGS_FILE = 'site.yaml';
export const TAGS_FILE = 'tags.yaml';
export const GLOSSARY_FILE = 'glossary.yaml';

/** Loads a whole folder. It never throws for what a note or a setting says; see the messages. */
export async function loadFolder(folder: string, progress?: Progress): Promise<Loaded> {
  const { settings, messages } = await readSettings(join(folder, SETTINGS_FILE));
  const { tags, messages: aboutTags } = await readTags(join(folder, TAGS_FILE));
  const { glossary, messages: aboutTerms } = await readGlossary(join(folder, GLOSSARY_FILE));
  const found = await findNotes(folder);
  const loaded = await loadFiles(found.files, settings, tags, glossary, progress);
  return {
    ...loaded,
    glossary,
    messages: [...messages, ...aboutTags, ...aboutTerms, ...found.messages, ...loaded.messages],
  };
}

/** Loads the named files, as if they were all the notes there are. */
export async function loadFiles(
  files: readonly string[],
  settings: Settings,
  tags: readonly TagDefinition[],
  glossary: readonly GlossaryTerm[],
  progress?: Progress,
): Promise<LoadedNotes> {
  const notes: Note[] = [];
  const messages: VFileMessage[] = [];
  for (const [index, path] of files.entries()) {
    const noteFile = await readNoteFile(path);
    const rendered = renderFile(noteFile);
    notes.push(...rendered.notes);
    messages.push(...noteFile.messages, ...rendered.messages);
    progress?.(index + 1, files.length);
  }
  const built = buildArchive(notes, settings, tags, glossary);
  const { archive, tags: topics } = built;
  return { archive, settings, tags: topics, messages: [...messages, ...built.messages] };
}

/** Entries without a date are left out; their file has an error that says so. */
function renderFile({ file, days, repairMath }: NoteFile): {
  notes: Note[];
  messages: VFileMessage[];
} {
  const notes: Note[] = [];
  const messages: VFileMessage[] = [];
  for (const { date, entries } of days) {
    for (const entry of entries) {
      const { rendered, messages: found } = renderEntry(entry, { repairMath });
      messages.push(...found.map((message) => Object.assign(message, { file })));
      if (date) notes.push({ date, entry, rendered, references: referencesOf(entry), file });
    }
  }
  return { notes, messages };
}
