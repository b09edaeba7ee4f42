/** What a site is made of, as far as it lies in the folder of the notes. */
import { join } from 'node:path';
import { digest } from './cache/digest.ts';
import type { FileKeys } from './cache/file-keys.ts';
import { findNotes } from './read/note-paths.ts';

export const SETTINGS_FILE = 'site.yaml';
export const TAGS_FILE = 'tags.yaml';
export const GLOSSARY_FILE = 'glossary.yaml';

/** A digest of all that is read of a folder: the same files give the same archive and messages. */
export async function inputsOf(folder: string, keys: FileKeys): Promise<string> {
  const { files, messages } = await findNotes(folder);
  const settings = [SETTINGS_FILE, TAGS_FILE, GLOSSARY_FILE].map((name) => join(folder, name));
  const contents = [...settings, ...files].map((file) => `${file} ${keys.of(file) ?? ''}`);
  return digest([...contents, ...messages.map(String)].join('\n'));
}
