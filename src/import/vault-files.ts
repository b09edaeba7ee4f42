/** Which files of an Obsidian vault are notes, and why the others are not. */
import { readdir, readFile } from 'node:fs/promises';
import type { Dirent } from 'node:fs';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { diagnose, inFile } from '../diagnostics.ts';
import { why } from '../read/system-error.ts';

export interface VaultFiles {
  /** Paths as the user would type them, a copy (`Title 1.md`) after what it was copied from. */
  readonly notes: readonly string[];
  readonly messages: readonly VFileMessage[];
}

/** Looks through a vault and all folders in it; what it passes over is in the messages. */
export async function findVaultNotes(vault: string): Promise<VaultFiles> {
  const templates = await templateFolders(vault);
  const notes: string[] = [];
  const messages: VFileMessage[] = [];
  const say = (file: string, message: VFileMessage): void => {
    messages.push(inFile(file, message));
  };
  const walk = async (folder: string): Promise<void> => {
    const items = await readdir(folder, { withFileTypes: true });
    for (const item of items.sort((a, b) => byName(a.name, b.name))) {
      const path = join(folder, item.name);
      const reason = templates.has(path) ? 'it holds templates, not notes' : whyNot(item);
      if (reason) say(path, diagnose('not-a-note', undefined, reason));
      else if (item.isFile()) notes.push(path);
      else await walk(path).catch(refuse(path));
    }
  };
  const refuse =
    (path: string) =>
    (error: unknown): void => {
      say(path, diagnose('unreadable-file', undefined, why(error)));
    };
  await walk(vault).catch(refuse(vault));
  return { notes: notes.sort(byName), messages };
}

const MARKDOWN = /\.md$/i;

/** Why a file is no note, or a folder holds none. */
function whyNot(item: Dirent): string | undefined {
  const isFolder = item.isDirectory();
  if (item.name === '.trash') return 'it holds deleted notes';
  if (item.name.startsWith('.')) return `it is hidden; programs keep their own things there`;
  if (isFolder) return undefined;
  if (!item.isFile()) return 'it is a link, not a file';
  return MARKDOWN.test(item.name) ? undefined : 'it is no Markdown file';
}

/** Code points of the whole path without its ending, so that `A.md` comes before `A 1.md`. */
function byName(one: string, other: string): number {
  const [a, b] = [one, other].map((path) => path.normalize('NFC').replace(MARKDOWN, ''));
  return String(a) < String(b) ? -1 : Number(String(a) > String(b));
}

/** Where the settings say that templates are: of Obsidian itself, and of the plugin Templater. */
const SETTINGS = [
  { file: '.obsidian/templates.json', key: 'folder' },
  { file: '.obsidian/plugins/templater-obsidian/data.json', key: 'templates_folder' },
];

async function templateFolders(vault: string): Promise<ReadonlySet<string>> {
  const folders = await Promise.all(
    SETTINGS.map(async ({ file, key }) => {
      const text = await readFile(join(vault, file), 'utf8').catch(() => '{}');
      return settingOf(text, key);
    }),
  );
  return new Set(folders.filter((name) => name !== '').map((name) => join(vault, name)));
}

/** A setting that cannot be read is none. */
function settingOf(json: string, key: string): string {
  try {
    const settings: unknown = JSON.parse(json);
    const value = (settings as Record<string, unknown> | null)?.[key];
    return typeof value === 'string' ? value.replace(/\/$/, '') : '';
  } catch {
    return '';
  }
}
